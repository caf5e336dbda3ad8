import type { Account } from '../model';
import { factsOf } from './account-facts';
import { isSuspicious, scoreAccount } from './account-model';
import { type AudienceInput, audienceAccounts } from './audience-input';
import { ACCOUNT_MODEL, VK_PROFILE_MODEL } from './coefficients';
import { exampleOf } from './example';
import { CARD_ERRORS, VK_PROFILE_ERRORS } from './known-errors';
import { lanesOf } from './network-lanes';
import { type Example, type Sign, sign } from './sign';
import { ownFields, scoreVkProfile } from './vk-profile';
import { ACCOUNT_WORDS, PROFILE_WORDS } from './why';
import { correctedShare } from './wilson';

const SHOWN_FROM = 30;
const HEAVY_FROM = 60;
const ELEVATED = 0.15;
const HEAVY = 0.25;
const WIDEST = 0.5;
const MOST_EXAMPLES = 10;
/** Rows of one dialog arrive in waves, so they count for less than as many independent ones. */
const ONE_DIALOG = 1.5;
const SELF_SELECTED = 0.3;

interface Scored {
  account: Account;
  p: number;
  class: string;
  suspicious: boolean;
  example(): Example;
}

/**
 * Lane A: share of suspicious accounts among those whose card or profile was opened. List rows alone are never scored.
 *
 * @returns the sign, and whether the user chose the accounts himself (fewer than 30 % of the rows seen were scored)
 */
export function accountSign(input: AudienceInput): { sign: Sign; openedByUser: boolean } {
  const rows = audienceAccounts(input);
  const scored = rows.flatMap((account) => scoreOne(account, input) ?? []);
  const counted = scored.filter(({ suspicious, account }) => suspicious && !input.dismissed?.has(account.id));
  const sample = scored.length;
  const isProfile = lanesOf(input.network).accounts === 'profile';
  const errors = isProfile ? VK_PROFILE_ERRORS : CARD_ERRORS;
  const share = correctedShare(counted.length, sample, errors, fromOneDialog(scored) ? ONE_DIALOG : 1);
  const openedByUser = sample > 0 && sample < SELF_SELECTED * rows.length;
  // A wide interval says nothing, unless even its lower end is past the limit.
  const telling = share.high - share.low <= WIDEST || share.low > ELEVATED;
  const enough = sample >= SHOWN_FROM && telling;
  const heavy = share.low > HEAVY && sample >= HEAVY_FROM && !openedByUser;
  const found = sign({
    id: 'suspicious-accounts',
    lane: 'accounts',
    threshold: ELEVATED,
    needed: HEAVY_FROM,
    // SRF Data 2017: comparable public accounts have a median of 14-20 %. For VK profiles no base rate is known.
    source: isProfile ? 'profiles' : 'accounts',
    enough,
    level: !enough || share.low <= ELEVATED ? 'none' : heavy ? 'strong' : 'notable',
    count: counted.length,
    sample,
    value: sample >= SHOWN_FROM ? share.share : null,
    interval: sample >= SHOWN_FROM ? { low: share.low, high: share.high } : null,
    parts: classCounts(scored, counted),
    examples: [...counted]
      .sort((a, b) => b.p - a.p)
      .slice(0, MOST_EXAMPLES)
      .map((one) => one.example()),
  });
  if (scored.some(({ account }) => account.seenIn.includes('followers'))) found.notes.push('newest-not-random');
  if (openedByUser) found.notes.push('opened-by-you');
  if (found.parts['suspicious-empty-shell']) found.notes.push('empty-shells-apart');
  return { sign: found, openedByUser };
}

function scoreOne(account: Account, { network, profiles }: AudienceInput): Scored | null {
  if (account.deactivated !== undefined) return null;
  const { accounts: way } = lanesOf(network);
  if (way === 'card') {
    const facts = factsOf(account);
    const score = scoreAccount(facts);
    if (score === null) return null;
    const example = () => exampleOf(account, score.class, ACCOUNT_MODEL, ACCOUNT_WORDS, score.values, facts);
    return { account, p: score.p, class: score.class, suspicious: isSuspicious(score.class), example };
  }
  const facts = way === 'profile' ? profiles?.get(account.id) : undefined;
  const score = facts ? scoreVkProfile(facts) : null;
  if (!facts || score === null) return null;
  const known = { ...facts, ...ownFields(facts) };
  const example = () => exampleOf(account, score.class, VK_PROFILE_MODEL, PROFILE_WORDS, score.values, known);
  return { account, p: score.p, class: score.class, suspicious: score.class !== 'ordinary', example };
}

/** Classes kept apart; what the user called fine counts as ordinary. */
function classCounts(scored: readonly Scored[], counted: readonly Scored[]): Record<string, number> {
  const kept = new Set(counted);
  const counts: Record<string, number> = {};
  for (const one of scored) {
    const name = one.suspicious && !kept.has(one) ? 'ordinary' : one.class;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function fromOneDialog(scored: readonly Scored[]): boolean {
  const lists = new Set(scored.map(({ account }) => account.listOf));
  return (
    lists.size === 1 &&
    scored.every(({ account }) => account.seenIn.some((list) => list === 'followers' || list === 'members'))
  );
}
