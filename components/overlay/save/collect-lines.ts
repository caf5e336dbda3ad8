import type { Collector } from '../../../lib/insight/collector';
import type { SavingDoors } from '../../../lib/insight/saving-desk';
import { type CollectedCommunity, type Community, communityKeyOf } from '../../../lib/model';
import type { Session } from '../../../lib/session/session';
import { element } from './element';
import type { SaveTalk } from './saving-desk';

export interface CollectParts {
  network: string;
  session: Session;
  collector: Collector;
  doors: SavingDoors;
  t: SaveTalk;
  clock(): Date;
}

const LINK = 'text-left text-accent underline';

/** The collected communities that matter here: the one on screen, elsewhere every one of which posts came by. */
export function collectedHere(
  { session, collector }: Pick<CollectParts, 'session' | 'collector'>,
  community: Community | undefined,
): CollectedCommunity[] {
  if (collector.chosen.size === 0) return [];
  const owners = community ? undefined : new Set([...session.state.posts.values()].map((post) => post.communityId));
  return [...collector.chosen].flatMap(([id, one]) => (owners?.has(id) || id === community?.id ? [one] : []));
}

/** The switch that starts collecting a community, and for each that is collected here its counter, pause and end. */
export function collectLines(parts: CollectParts) {
  const { network, collector, doors, t, clock } = parts;
  const root = element('div', { className: 'flex min-w-0 flex-col gap-1', testid: 'collecting' });
  let drawn = '';

  function draw(community: Community | undefined): void {
    const here = collectedHere(parts, community);
    const start = community && !collector.chosen.has(community.id) ? community : undefined;
    const next = JSON.stringify([here, start?.id, start?.name, doors.locale(), community === undefined]);
    if (next === drawn) return;
    drawn = next;
    // A line is made anew when its counter moves; the focus stays on the same button.
    const focused = (root.getRootNode() as Document | ShadowRoot).activeElement;
    const testid = focused instanceof HTMLElement && root.contains(focused) ? focused.dataset.testid : undefined;
    root.replaceChildren(
      ...(start ? [startLine(start)] : []),
      ...here.map((one) => line(one, community === undefined)),
    );
    if (testid) root.querySelector<HTMLElement>(`[data-testid="${testid}"]`)?.focus();
  }

  function startLine({ id, name }: Community): HTMLElement {
    const choice = { name, since: clock().toISOString(), paused: false, withComments: false };
    const button = link(t('collect.start'), 'collect-start', () => choose(communityKeyOf(network, id), choice));
    button.title = t('collect.help');
    return button;
  }

  function line({ community: key, collected, ...choice }: CollectedCommunity, named: boolean): HTMLElement {
    const comments = element('input', {
      type: 'checkbox',
      className: 'size-4 accent-accent',
      testid: 'collect-comments',
    });
    comments.checked = choice.withComments;
    comments.onchange = () => choose(key, { ...choice, withComments: comments.checked });
    const turn = () => choose(key, { ...choice, paused: !choice.paused });
    const counter = element('span', { testid: 'collect-count' }, t('collect.count', { count: collected }));
    return element(
      'div',
      { className: 'flex flex-col gap-1' },
      ...(named ? [element('p', { className: 'truncate font-semibold' }, choice.name)] : []),
      element(
        'p',
        { className: 'flex flex-wrap gap-x-2' },
        ...(choice.paused ? [element('span', {}, t('collect.paused'))] : []),
        counter,
        link(t(choice.paused ? 'collect.resume' : 'collect.pause'), 'collect-turn', turn),
        link(t('collect.stop'), 'collect-stop', () => choose(key, undefined)),
      ),
      element('label', { className: 'flex items-center gap-2' }, comments, t('collect.comments')),
    );
  }

  function choose(key: string, choice: Parameters<SavingDoors['collect']>[1]): void {
    void doors.collect(key, choice).then(() => collector.refresh());
  }

  return { root, draw };
}

function link(words: string, testid: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', className: LINK, testid, onclick }, words);
}
