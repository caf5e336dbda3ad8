import type { Band, NumberKey, NumberTest, ProblemCode } from './query-types';

const NUMBER = /^(\d+(?:[.,]\d+)?)(k|к|тыс|m|м|млн)?(%|x|х|×)?$/iu;
const TIMES: Readonly<Record<string, number>> = { k: 1e3, к: 1e3, тыс: 1e3, m: 1e6, м: 1e6, млн: 1e6 };
const HIDDEN = ['hidden', 'скрыто', 'скрыты', 'скрытые'];
const UNKNOWN = ['unknown', 'неизвестно', 'неизвестны', 'нет'];
/** Keys of figures that a network can hide. */
const HIDEABLE: readonly NumberKey[] = ['likes', 'comments', 'shares', 'views'];

/** ">=1000", "2..5", "10k", "1%", "hidden"; ER is in per cent with or without the sign. */
export function parseNumberTest(text: string, key: NumberKey): NumberTest | ProblemCode {
  const word = text.toLowerCase();
  if (HIDDEN.includes(word)) return HIDEABLE.includes(key) ? 'hidden' : 'bad-number';
  if (UNKNOWN.includes(word)) return 'unknown';
  return parseBand(text, (part) => numberOf(part, key));
}

/** A band of bare numbers, for variables of the codebook; undefined where the text is none. */
export function parsePlainBand(text: string): Band | undefined {
  if (!/^[<>=]|\.\./u.test(text)) return undefined;
  const band = parseBand(text, (part) =>
    /^-?\d+(?:[.,]\d+)?$/u.test(part) ? Number(part.replace(',', '.')) : undefined,
  );
  return typeof band === 'string' ? undefined : band;
}

/** A band as it stands in a query. */
export function formatBand(band: Band, percent: boolean): string {
  const say = (value: number) => `${Number((percent ? value * 100 : value).toPrecision(12))}${percent ? '%' : ''}`;
  const { min, max, above, below } = band;
  if (min !== undefined && max !== undefined) return min === max ? say(min) : `${say(min)}..${say(max)}`;
  if (min !== undefined) return `${above ? '>' : '>='}${say(min)}`;
  return max === undefined ? '..' : `${below ? '<' : '<='}${say(max)}`;
}

/** Whether ER is meant, which is said in per cent. */
export function isPercent(key: NumberKey): boolean {
  return key === 'er' || key === 'erv';
}

function parseBand(text: string, read: (part: string) => number | undefined): Band | 'bad-number' | 'bad-band' {
  const compared = /^(>=|<=|≥|≤|>|<|=)\s*(.+)$/su.exec(text);
  if (compared !== null) {
    const value = read(compared[2] ?? '');
    if (value === undefined) return 'bad-number';
    if (compared[1] === '=') return { min: value, max: value };
    if (compared[1] === '>') return { min: value, above: true };
    if (compared[1] === '<') return { max: value, below: true };
    return compared[1] === '>=' || compared[1] === '≥' ? { min: value } : { max: value };
  }
  const cut = text.indexOf('..');
  if (cut < 0) {
    const value = read(text);
    return value === undefined ? 'bad-number' : { min: value, max: value };
  }
  const ends = [text.slice(0, cut), text.slice(cut + 2)].map((part) =>
    part === '' ? undefined : (read(part) ?? null),
  );
  const [min, max] = ends;
  if (min === null || max === null || (min === undefined && max === undefined)) return 'bad-number';
  if (min !== undefined && max !== undefined && min > max) return 'bad-band';
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function numberOf(text: string, key: NumberKey): number | undefined {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, digits = '', times = '', sign = ''] = match;
  if (sign === '%' && !isPercent(key)) return undefined;
  if (sign !== '' && sign !== '%' && key !== 'usual') return undefined;
  const value = Number(digits.replace(',', '.')) * (TIMES[times.toLowerCase()] ?? 1);
  return isPercent(key) ? Number((value / 100).toPrecision(15)) : value;
}
