import type { Example, Sign, Why } from '../../../lib/audience';
import type { AudienceTalk } from './use-audience';

/** Signs whose figure is no share: how it is written, and from where to where a sign is. */
const PLAIN: Partial<Record<Sign['id'], 'percent' | 'number' | 'below' | 'chance'>> = {
  'id-batches': 'chance',
  'comment-burst': 'number',
  'engagement-gap': 'percent',
  'few-reactions': 'below',
  'even-likes': 'below',
  'comments-per-like': 'percent',
  'growth-jump': 'percent',
};

/** What was counted, of how many, in which interval, against which limit. */
export function signLines({ t, figures }: AudienceTalk, sign: Sign): string {
  const { id, count, sample, value, interval, threshold } = sign;
  const way = PLAIN[id];
  const of100 = (share: number) => Math.round(share * 100);
  const print = (one: number) => (way === 'percent' ? figures.percent(one) : figures.decimal(one, one < 1 ? 2 : 0));
  const counted = t('aud.count', { count, sample });
  if (id === 'comment-rotation') {
    return `${t('aud.rotation', { authors: sign.parts.authors ?? 0, count, sample, limit: threshold })}.`;
  }
  if (way === 'chance' && value !== null) {
    const p = value < threshold ? `< ${figures.decimal(threshold, 3)}` : `= ${figures.decimal(value, 2)}`;
    return `${counted}; ${t('aud.limit.chance', { value: p, limit: figures.decimal(threshold, 3) })}.`;
  }
  if (way) {
    const found = { value: value === null ? '–' : print(value), count: sample };
    // A benchmark with one figure is no range.
    const [low, high] = interval ? [print(interval.low), print(interval.high)] : [];
    if (low) return `${t('aud.usual', { ...found, range: low === high ? low : `${low}–${high}` })}.`;
    return `${t(way === 'below' ? 'aud.limit.below' : 'aud.limit.value', { ...found, limit: print(threshold) })}.`;
  }
  if (value === null) return `${counted}.`;
  const limit = of100(threshold);
  if (interval === null) return `${counted}, ${figures.percent(value)}; ${t('aud.from', { limit })}.`;
  const corrected = sample > 0 && Math.abs(value - count / sample) > 0.005;
  const share = t(corrected ? 'aud.share.corrected' : 'aud.share', {
    low: of100(interval.low),
    high: of100(interval.high),
    value: of100(value),
  });
  return `${counted}, ${share}; ${t('aud.limit', { limit })}.`;
}

/** Where threshold and base rate come from; undefined where nobody knows one, which its note says. */
export function signSource({ t }: AudienceTalk, { source }: Sign): string | undefined {
  return source && t(`aud.source.${source}`);
}

export function exampleClass({ t }: AudienceTalk, { class: kind }: Example): string {
  return kind ? t(`aud.class.${kind}`) : '';
}

/** The three largest reasons in plain words, and what speaks against them. */
export function reasonsText({ t, figures }: AudienceTalk, example: Example, now: string): string {
  const { facts, reasons, contraSign } = example;
  const plain = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, Number(value)]));
  if ('accounts' in facts) return t('aud.run', plain);
  if ('gained' in facts) return t('aud.jump', { ...plain, date: figures.day(example.id, now) });
  if ('id' in facts) return t('aud.why.number', plain);
  const say = ({ word, count = 0 }: Why) => t(`aud.why.${word}`, { ...plain, count });
  const said = [...new Set(reasons.flatMap(({ words }) => words.map(say)))];
  const copies = plain.copies ?? 0;
  if (copies > 1) said.push(t('aud.why.copies', { count: copies }));
  if (contraSign) said.push(t('aud.but', { reason: contraSign.words.map(say).join('; ') }));
  // A comma between two figures would read as one.
  return said.join('; ');
}
