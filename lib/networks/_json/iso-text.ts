const DAY_MS = 86_400_000;

/** 1 March 1996 in days since 1970. Years that begin in March have their leap day last, which keeps the sums short. */
const FIRST_MARCH = 9556;

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/**
 * ISO 8601 UTC of whole milliseconds since 1970, from 2000 to 2099 only: between 1900 and 2100 every fourth year is a
 * leap year. Every post and comment has a date, and `Date.toISOString` cost more than the rest of a small record.
 */
export function isoFromMs(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  const inDay = ms - day * DAY_MS;
  const seconds = Math.floor(inDay / 1000);
  const minutes = Math.floor(seconds / 60);
  const clock = `${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}:${TWO_DIGITS[seconds % 60]}`;
  return `${calendar(day)}T${clock}.${threeDigits(inDay - seconds * 1000)}Z`;
}

/** "2026-11-22" of a day counted from 1970. */
function calendar(day: number): string {
  const days = day - FIRST_MARCH;
  const year = Math.floor((4 * days + 3) / 1461);
  const inYear = days - Math.floor((1461 * year) / 4);
  // From March on the lengths of months repeat every five months: 31, 30, 31, 30, 31 days, 153 together.
  const month = Math.floor((5 * inYear + 2) / 153);
  const inMonth = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const isNextYear = month > 9;
  return `${1996 + year + (isNextYear ? 1 : 0)}-${TWO_DIGITS[isNextYear ? month - 9 : month + 3]}-${TWO_DIGITS[inMonth]}`;
}

function threeDigits(number: number): string {
  return number === 0 ? '000' : String(number).padStart(3, '0');
}
