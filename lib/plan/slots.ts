import { median } from '../metrics/quantile';

/** How one community's posts did in a block of hours, by its own visit. */
export interface HourResult {
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** First hour of the block. */
  hour: number;
  /** Posts in it. */
  n: number;
  /** Median ER by followers of them, a fraction. */
  median: number;
}

export interface CommunityHours {
  name: string;
  /** Hours of a block. */
  block: number;
  /** Median ER of all its posts. */
  usual: number;
  hours: readonly HourResult[];
}

/** A suggested time, with what it rests on. */
export interface Slot {
  weekday: number;
  hour: number;
  block: number;
  /** How many times the usual ER: the median over the communities of (median in the block / the community's median). */
  times: number;
  communities: string[];
  /** Posts behind it. */
  n: number;
}

/** Posts in a block below which it says nothing (metrics reference, section 7). */
const LEAST = 3;

/**
 * Times at which the posts of the analysed communities did best, best first. Only blocks better than usual are
 * suggested; communities with other block lengths than the first one's are left out rather than stretched.
 */
export function bestSlots(communities: readonly CommunityHours[], most = 5): Slot[] {
  const block = communities[0]?.block;
  const found = new Map<string, { weekday: number; hour: number; ratios: number[]; names: string[]; n: number }>();
  for (const community of communities) {
    if (community.block !== block || !(community.usual > 0)) continue;
    for (const { weekday, hour, n, median: er } of community.hours) {
      if (n < LEAST || !Number.isFinite(er)) continue;
      const place = found.get(`${weekday} ${hour}`) ?? { weekday, hour, ratios: [], names: [], n: 0 };
      place.ratios.push(er / community.usual);
      place.names.push(community.name);
      place.n += n;
      found.set(`${weekday} ${hour}`, place);
    }
  }
  return [...found.values()]
    .map(({ weekday, hour, ratios, names, n }) => ({
      weekday,
      hour,
      block: block ?? 0,
      times: median(ratios),
      communities: names,
      n,
    }))
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times || b.n - a.n)
    .slice(0, most);
}
