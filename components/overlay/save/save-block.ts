import type { Collector } from '../../../lib/insight/collector';
import type { Refusal } from '../../../lib/insight/save-states';
import type { Saver, SaveSummary } from '../../../lib/insight/saver';
import type { SavingDesk, SavingDoors } from '../../../lib/insight/saving-desk';
import { type Community, communityKeyOf } from '../../../lib/model';
import { seenPosts } from '../../../lib/session/seen-posts';
import type { Session } from '../../../lib/session/session';
import { collectChip } from './collect-chip';
import { collectLines } from './collect-lines';
import { element } from './element';
import type { SaveTalk } from './saving-desk';

export interface BlockParts {
  network: string;
  session: Session;
  saver: Saver;
  collector: Collector;
  doors: SavingDoors;
  t: SaveTalk;
  clock(): Date;
  signal: AbortSignal;
}

const BUTTON = 'rounded-[8px] border border-line px-3 py-1 hover:bg-raised disabled:text-ink-soft';
const LINK = 'shrink-0 text-accent underline';

/** The part of the panel that saves all seen, collects, and leads to the workspace. Made once, then only updated. */
export function saveBlock(parts: BlockParts): SavingDesk['draw'] {
  const { network, session, saver, collector, doors, t, clock, signal } = parts;
  let community: Community | undefined;
  let running: AbortController | undefined;

  const all = element('button', { type: 'button', className: `${BUTTON} grow`, testid: 'save-all', onclick: saveAll });
  const compare = element('button', { type: 'button', className: BUTTON, testid: 'compare', onclick: openCompare });
  const told = element('p', { className: 'text-label text-ink-soft', role: 'status', testid: 'save-told' });
  const lines = collectLines({ network, session, collector, doors, t, clock });
  const chip = collectChip({ network, session, collector, doors, t, clock }, () => root.isConnected);
  const library = element('button', { type: 'button', className: LINK, testid: 'open-library', onclick: openLibrary });
  const root = element(
    'section',
    { className: 'flex flex-col gap-2 border-t border-line px-3 py-2', testid: 'save-block' },
    element('div', { className: 'flex gap-2' }, all, compare),
    told,
    element(
      'div',
      { className: 'flex flex-wrap items-start justify-between gap-x-3 gap-y-1 text-label' },
      lines.root,
      library,
    ),
  );

  function update(): void {
    chip();
    // Out of sight, nothing is counted: a wall may bring twenty thousand posts.
    if (!root.isConnected) return;
    const count = seenPosts(session.state, community).length;
    root.setAttribute('aria-label', t('save.label'));
    say(all, running ? t('save.stop') : count === 0 ? t('save.none') : t('save.seen', { count }));
    all.title = t('save.seen.help');
    all.disabled = !running && count === 0;
    say(compare, t('save.compare'));
    compare.hidden = community === undefined;
    say(library, t('save.library'));
    lines.draw(community);
  }

  async function saveAll(): Promise<void> {
    if (running) return running.abort();
    running = new AbortController();
    const posts = seenPosts(session.state, community);
    const tell = (summary: SaveSummary) => say(told, t('save.progress', { done: summary.done, total: summary.total }));
    say(told, t('save.progress', { done: 0, total: posts.length }));
    update();
    const stop = AbortSignal.any([running.signal, signal]);
    const summary = await saver.save(posts, { via: 'all-seen', comments: true, signal: stop, tell });
    running = undefined;
    say(told, summaryText(t, summary));
    update();
  }

  function openCompare(): void {
    if (community) doors.openWorkspace({ view: 'compare', query: keyOf(community) });
  }

  function openLibrary(): void {
    doors.openWorkspace({ view: 'library' });
  }

  function keyOf({ id }: Community): string {
    return communityKeyOf(network, id);
  }

  const stops = [session.subscribe(later(update)), collector.subscribe(update)];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    running?.abort();
  });
  return (slot, next) => {
    if (community?.id !== next?.id) say(told, '');
    community = next;
    if (slot === undefined) root.remove();
    else if (root.parentNode !== slot) slot.replaceChildren(root);
    update();
  };
}

/** "12 posts saved · 3 updated · 1 not saved", and why. */
export function summaryText(t: SaveTalk, { saved, updated, refused, stopped }: SaveSummary): string {
  const reasons = Object.entries(refused) as [Refusal, number][];
  const missing = reasons.reduce((sum, [, count]) => sum + count, 0);
  const counts = [
    saved > 0 || (updated === 0 && missing === 0) ? t('save.sum.saved', { count: saved }) : '',
    updated > 0 ? t('save.sum.updated', { count: updated }) : '',
    missing > 0 ? t('save.sum.refused', { count: missing }) : '',
  ];
  const sentences = [...(stopped ? [t('save.sum.stopped')] : []), ...reasons.map(([reason]) => t(`refusal.${reason}`))];
  return [counts.filter(Boolean).join(' · '), ...sentences].join('. ').replace(/\.\./g, '.');
}

function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** A burst of answers costs one drawing. */
function later(work: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      work();
    }, 250);
  };
}
