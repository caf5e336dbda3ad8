import type { Account } from '../../model';
import { provenanceOf, type Reading } from './reading';

const ROWS: readonly (readonly [string, Account['seenIn'][number]])[] = [
  ['#wk_likes_content .fans_fan_row, [data-testid="feed-reactions-modal"] .vkuiSimpleCell__host', 'likers'],
  ['.fans_fan_row, [class*="MembersListModal__modalContainer"] [data-testid="grid-item"]', 'members'],
];

/**
 * Reads people from open lists of members and likers (boxes of 2026). The current client keeps ids out of the
 * markup, so only rows whose address is `/id<number>`, or whose legacy row states the id, are taken.
 */
export function readPeopleOnScreen(root: ParentNode, reading: Reading): void {
  const seen = new Set<Element>();
  for (const [selector, role] of ROWS) {
    for (const row of Array.from(root.querySelectorAll(selector))) {
      const account = seen.has(row) ? undefined : readRow(row, role, reading);
      seen.add(row);
      if (account) reading.accounts.push(account);
    }
  }
}

function readRow(row: Element, role: Account['seenIn'][number], reading: Reading): Account | undefined {
  const link = row.hasAttribute('href') ? row : row.querySelector('a[href]');
  const id = row.getAttribute('data-id') ?? /\/id([1-9]\d*)$/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (!id || !/^[1-9]\d*$/.test(id)) return undefined;
  const { page } = reading;
  const account: Account = {
    network: 'vk',
    id,
    url: `https://vk.com/id${id}`,
    seenIn: [role],
    provenance: { ...provenanceOf(reading, role, false), source: 'dom' },
  };
  const name = (row.querySelector('.fans_fan_lnk, .vkuiSimpleCell__content > span') ?? link)?.textContent?.trim();
  if (name) account.name = name;
  const listOf = role === 'likers' ? page.postId : page.communityId;
  if (listOf !== undefined) account.listOf = listOf;
  return account;
}
