import type { Count } from '../model';
import { readUnit } from './number-units';

/** Zero of every script whose digits the networks print: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const NUMBER = /^\d+(?:[.,'’ʼ٬٫ ]\d+)*/;
const WORD = /^( ?)([\p{L}\p{M}]+)([.॰]?)/u;
/** What may follow: nothing, a space, a letter, or punctuation that does not lead to another digit. */
const END = /^(?:$|[ \p{L}]|[.॰,;:!?…)\]»"'·•|،、。，：]+(?:$|\D))/u;

/**
 * Reads a count as a site prints it: "1,234", "12.3K", "3,4 млн", "2.3万".
 *
 * With a unit a separator is a decimal mark with at most two digits after it; without one, separators are group marks
 * with exactly three. The band of a rounded count is one unit of its last printed digit on both sides, never below 0,
 * because we do not know whether the site rounds or cuts: 12.3K lies in [12 200, 12 400] (metric definitions 1.3, 1.4).
 *
 * @param raw text of the counter alone or with words after it ("2.1K followers")
 * @param lang language of the page; decides what "B", "mil" and a lone separator mean
 * @returns exact or rounded; undefined when the text holds no number or a unit we do not know (never a guess)
 */
export function readCount(raw: string, lang?: string): Count | undefined {
  const text = plain(raw);
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined) return undefined;
  const [, space = '', word, dot = ''] = WORD.exec(text.slice(number.length)) ?? [];
  const unit = word === undefined ? 'word' : readUnit(word, space !== '', dot !== '', lang);
  if (unit === 'unknown') return undefined;
  if (unit === 'word') {
    const digits = groupedDigits(number);
    const value = Number(digits);
    const whole = digits !== undefined && Number.isSafeInteger(value) && END.test(text.slice(number.length));
    return whole ? { kind: 'exact', value } : undefined;
  }
  let { exponent } = unit;
  let end = number.length + space.length + unit.length;
  // Spanish and Portuguese count thousands of millions: "1,2 mil M".
  const more =
    exponent === 3 && word === 'mil' ? /^ (?:M|mill\.?|millones|milhões)(?!\p{L})/u.exec(text.slice(end)) : null;
  if (more) [exponent, end] = [9, end + more[0].length];
  const read = decimalDigits(number);
  if (read === undefined || !END.test(text.slice(end))) return undefined;
  const step = 10 ** (exponent - read.decimals);
  const value = Number(read.digits) * step;
  if (step < 1 || !Number.isSafeInteger(value + step)) return undefined;
  return { kind: 'rounded', value, lo: Math.max(0, value - step), hi: value + step, raw: text.slice(0, end) };
}

/**
 * Reads the first number of a label: "Оценили 8 человек" gives 8, "Followers: 686M" gives 686 million.
 *
 * @returns undefined when there is no number, or when the first one is no count ("#8", "-3", "v2")
 */
export function firstCountIn(label: string, lang?: string): Count | undefined {
  const text = plain(label);
  const at = text.search(/\d/);
  const before = text.charAt(at - 1);
  if (at < 0 || /[#@$€₽+\-−–.,/\p{sc=Latin}\p{sc=Cyrillic}]/u.test(at > 0 ? before : '')) return undefined;
  return readCount(text.slice(at), lang);
}

/** ASCII digits, plain single spaces, no direction marks. */
function plain(raw: string): string {
  const visible = raw.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return visible.replace(/[^\P{Nd}\d]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Digits of a whole number whose groups are right: "1 234 567", "12,345", Indian "12,34,567". */
function groupedDigits(number: string): string | undefined {
  const digits = number.replace(/\D/g, '');
  if (/^0./.test(digits)) return undefined;
  const grouped = /^\d+$|^\d{1,3}([.,'’ʼ٬ ])\d{3}(?:\1\d{3})*$|^\d{1,2}(?:,\d\d)+,\d{3}$/;
  return grouped.test(number) ? digits : undefined;
}

/** Digits before a unit, and how many of them are decimals. */
function decimalDigits(number: string): { digits: string; decimals: number } | undefined {
  const [, whole = number, decimals = ''] = /^(.*\d)[.,٫](\d{1,2})$/.exec(number) ?? [];
  const digits = whole === '0' ? '0' : groupedDigits(whole);
  // "1.234K" may be 1 234 thousand or 1.2 thousand.
  if (digits === undefined || (decimals === '' && /[.,]/.test(whole))) return undefined;
  return { digits: digits + decimals, decimals: decimals.length };
}
