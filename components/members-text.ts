import { type Community, isKnown } from '../lib/model';
import type { Words } from './words';

/** "8,421 followers", "≈ 40,000 members", or that the number is not shown. */
export function membersText({ t, figures }: Words, { kind, members }: Community): string {
  if (!isKnown(members)) return t('members.unknown');
  return t(kind === 'group' ? 'members.group' : 'members.other', {
    n: figures.count(members),
    count: members.value,
  });
}
