import { type AudienceInput, audienceAccounts } from './audience-input';
import { accountSign } from './lane-accounts';
import { commentSigns } from './lane-comments';
import { registrySigns } from './lane-registry';
import { shapeSigns } from './lane-shape';
import { lanesOf } from './network-lanes';
import { isSmall, type ShapeOff } from './shape-posts';
import type { Sign } from './sign';
import { type Ceiling, type VerdictResult, verdictOf } from './verdict';

/** How much was seen, and what would let the report say more. */
export interface Gathered {
  /** Rows of lists; scored of them; comments that count; their authors. */
  rows: number;
  scored: number;
  comments: number;
  /** What is missing before a lane speaks, with how many are there and how many it takes. */
  missing: {
    what: 'list-rows' | 'opened-cards' | 'opened-profiles' | 'comments' | 'posts';
    have: number;
    need: number;
  }[];
}

/** What people should know about the whole report: what held its verdict down, and why reactions are not compared. */
export type Remark = Ceiling | 'celebrity' | 'hidden-likes' | 'small-shape';

export interface AudienceReport extends VerdictResult {
  signs: Sign[];
  gathered: Gathered;
  /** Why lane C is off; null when it spoke. */
  shapeOff: ShapeOff | null;
  remarks: Remark[];
}

/**
 * Signs of a bot-heavy audience with their evidence, and the verdict that sums them up (audience.md 2 to 5).
 *
 * Pure: the same input gives the same report; nothing is stored and no clock is read. Never throws for odd records:
 * unknown figures are not scored. Costs about 1 microsecond per account and 6 per comment, so call it off the main
 * path when there are thousands, or take it in steps.
 */
export function audienceReport(input: AudienceInput): AudienceReport {
  const steps = audienceSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same report, a lane at a time, for those who must not hold up a page. */
export function* audienceSteps(input: AudienceInput): Generator<void, AudienceReport> {
  const lanes = lanesOf(input.network);
  const accounts = lanes.accounts === 'none' ? null : accountSign(input);
  yield;
  const shape = shapeSigns(input);
  const comments = commentSigns(input);
  yield;
  const registry = registrySigns(input);
  const signs = [...(accounts ? [accounts.sign] : []), ...registry, ...comments, ...shape.signs];
  const result = verdictOf(signs, ceilingsOf(input, signs, accounts?.openedByUser ?? false));
  const remarks = remarksOf(result.ceilings, shape.off);
  return { ...result, signs, gathered: gather(input, signs, shape.off), shapeOff: shape.off, remarks };
}

function remarksOf(ceilings: readonly Ceiling[], off: ShapeOff | null): Remark[] {
  if (off === 'celebrity' || off === 'hidden-likes') return [...ceilings, off];
  const silent = off === 'small-community' && !ceilings.includes('small-community');
  return silent ? [...ceilings, 'small-shape'] : [...ceilings];
}

function ceilingsOf({ network, community }: AudienceInput, signs: readonly Sign[], openedByUser: boolean): Ceiling[] {
  const { accounts, registry } = lanesOf(network);
  const ceilings: Ceiling[] = [];
  if (accounts === 'none' && !registry) ceilings.push('no-account-lane');
  if (isSmall(community)) ceilings.push('small-community');
  // Accounts the user picked may add to a verdict, but without them it must hold by itself.
  const others = verdictOf(
    signs.filter(({ lane }) => lane !== 'accounts'),
    [],
  );
  if (openedByUser && others.reading !== 'bot-heavy') ceilings.push('opened-by-you');
  return ceilings;
}

function gather(input: AudienceInput, signs: readonly Sign[], off: ShapeOff | null): Gathered {
  const sign = (id: Sign['id']) => signs.find((one) => one.id === id);
  const rows = audienceAccounts(input).length;
  const [accounts, comments, ids] = [sign('suspicious-accounts'), sign('promo-comments'), sign('fresh-ids')];
  const missing: Gathered['missing'] = [];
  if (ids && !ids.enough) missing.push({ what: 'list-rows', have: ids.sample, need: ids.needed });
  const more = accounts && accounts.sample < accounts.needed && { have: accounts.sample, need: accounts.needed };
  const isProfile = lanesOf(input.network).accounts === 'profile';
  if (more && !isProfile) missing.push({ what: 'opened-cards', ...more });
  if (comments && !comments.enough) missing.push({ what: 'comments', have: comments.sample, need: comments.needed });
  if (off === 'too-few-posts') missing.push({ what: 'posts', have: input.posts?.length ?? 0, need: 12 });
  // Opening page after page is much to ask, so it stands last.
  if (more && isProfile) missing.push({ what: 'opened-profiles', ...more });
  return { rows, scored: accounts?.sample ?? 0, comments: comments?.sample ?? 0, missing };
}
