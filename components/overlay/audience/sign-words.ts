import type { Example, Reason, Sign } from '../../../lib/audience';
import type { AudienceTalk } from './use-audience';

/** Signs whose figure is no share: how it is written, and whether it must lie between two usual ones. */
const PLAIN: Partial<Record<Sign['id'], 'percent' | 'number' | 'chance'>> = {
  'id-batches': 'chance',
  'comment-burst': 'number',
  'engagement-gap': 'percent',
  'few-reactions': 'number',
  'even-likes': 'number',
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
    return count === 0
      ? ''
      : `${t('aud.rotation', { authors: sign.parts.authors ?? 0, count, sample, limit: threshold })}.`;
  }
  if (value === null) return way ? '' : `${counted}.`;
  if (way === 'chance') {
    const p = value < 0.001 ? '< 0.001' : `= ${figures.decimal(value, 2)}`;
    return `${counted}; ${t('aud.limit.chance', { value: p, limit: figures.decimal(threshold, 3) })}.`;
  }
  if (way && interval) {
    const [low, high] = [print(interval.low), print(interval.high)];
    // A benchmark with one figure is no range.
    return `${t('aud.usual', { value: print(value), range: low === high ? low : `${low}–${high}` })}.`;
  }
  if (way) return `${t('aud.limit.value', { value: print(value), limit: print(threshold) })}.`;
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
export function signSource({ t }: AudienceTalk, { id, lane }: Sign): string | undefined {
  if (id === 'comment-rotation') return undefined;
  switch (id) {
    case 'dead-members':
    case 'id-batches':
    case 'promo-comments':
    case 'growth-jump':
      return t(`aud.source.${id}`);
    default:
      return t(`aud.source.${lane}`);
  }
}

export function exampleClass({ t }: AudienceTalk, { class: kind }: Example): string {
  switch (kind) {
    case 'suspicious-mass-follow':
    case 'suspicious-empty-shell':
    case 'promo':
    case 'promo-pattern':
      return t(`aud.class.${kind}`);
    default:
      return '';
  }
}

/** The three largest reasons in plain words, and what speaks against them. */
export function reasonsText(words: AudienceTalk, example: Example, now: string): string {
  const { t, figures } = words;
  const { facts, reasons, contraSign } = example;
  if ('accounts' in facts) return t('aud.run', plain(facts));
  if ('gained' in facts) return t('aud.jump', { ...plain(facts), date: figures.day(example.id, now) });
  if ('id' in facts) return t('aud.why.number', plain(facts));
  const said = new Set(reasons.flatMap((reason) => reasonWords(words, reason, facts) ?? []));
  const copies = Number(facts.copies ?? 0);
  if (copies > 1) said.add(t('aud.why.copies', { count: copies }));
  const against = contraSign && reasonWords(words, contraSign, facts);
  if (against && !said.has(against)) said.add(t('aud.but', { reason: against }));
  return [...said].join(', ');
}

function plain(facts: Example['facts']): Record<string, number> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, Number(value)]));
}

function reasonWords({ t }: AudienceTalk, { feature, value }: Reason, facts: Example['facts']): string | undefined {
  const { posts = 0, followers = 0, following = 0 } = plain(facts);
  switch (feature) {
    case 'logPosts':
    case 'zeroPosts':
    case 'emptyManyFollow':
      return posts === 0 ? t('aud.why.noPosts') : t('aud.why.posts', { count: posts });
    case 'logFollowers':
      return t('aud.why.followers', { count: followers });
    case 'logFollowing':
    case 'follows1000':
      return t('aud.why.following', { following });
    case 'ratio10':
      return `${t('aud.why.following', { following })}, ${t('aud.why.followers', { count: followers })}`;
    case 'digitRatio':
      return t('aud.why.digits', plain(facts));
    case 'noPicture':
      return t(value ? 'aud.why.noPicture' : 'aud.why.picture');
    case 'private':
      return value ? t('aud.why.private') : undefined;
    case 'styledLetters':
    case 'mixedScript':
      return value ? t('aud.why.letters') : undefined;
    case 'logLength':
    case 'logWords':
      return value < 3 ? t('aud.why.short') : undefined;
    case 'link':
    case 'handleInside':
    case 'hashtag':
    case 'phone':
    case 'money':
    case 'promoWords':
    case 'question':
      return value ? t(`aud.why.${feature}`) : undefined;
    default:
      return undefined;
  }
}
