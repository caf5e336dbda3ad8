type Language = 'en' | 'ru';

/** Signs of a date pattern: letters that mean something, text in single quotes, everything else as it stands. */
const SIGNS = /'((?:[^']|'')*)'|d{1,2}|M{1,4}|L{3,4}|yyyy|yy|E{3,4}|H{1,2}|h{1,2}|mm|a/g;

/**
 * Writes a moment in local time. Patterns as in Unicode's date fields: d dd, M MM MMM MMMM (inside a date: «ноября»),
 * LLL LLLL (alone: «ноябрь»), yy yyyy, EEE EEEE, H HH h hh, mm, a; text in single quotes.
 */
export function writeDate(moment: Date, pattern: string, language: Language): string {
  return pattern.replace(SIGNS, (sign: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(moment, sign, language);
  });
}

function field(moment: Date, sign: string, language: Language): string {
  const two = (value: number) => String(value).padStart(sign.length === 2 ? 2 : 1, '0');
  switch (sign[0]) {
    case 'd':
      return two(moment.getDate());
    case 'M':
      if (sign.length <= 2) return two(moment.getMonth() + 1);
      return part(moment, language, { day: 'numeric', month: sign.length === 3 ? 'short' : 'long' }, 'month');
    case 'L':
      return part(moment, language, { month: sign.length === 3 ? 'short' : 'long' }, 'month');
    case 'y':
      return String(moment.getFullYear()).slice(sign.length === 2 ? -2 : 0);
    case 'E':
      return part(moment, language, { weekday: sign.length === 3 ? 'short' : 'long' }, 'weekday');
    case 'H':
      return two(moment.getHours());
    case 'h':
      return two(moment.getHours() % 12 || 12);
    case 'm':
      return two(moment.getMinutes());
    default:
      return moment.getHours() < 12 ? 'AM' : 'PM';
  }
}

function part(
  moment: Date,
  language: Language,
  options: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format.formatToParts(moment).find((one) => one.type === type)?.value ?? '';
}

/** Making one is slow; there are at most a dozen. */
const formats = new Map<string, Intl.DateTimeFormat>();
