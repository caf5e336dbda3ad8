import type { Collector } from '../../../lib/insight/collector';
import type { Refusal } from '../../../lib/insight/save-states';
import type { Saver, SaveSummary } from '../../../lib/insight/saver';
import type { SavingDoors } from '../../../lib/insight/saving-desk';
import { type CollectedCommunity, type Community, communityKeyOf } from '../../../lib/model';
import { seenPosts } from '../../../lib/session/seen-posts';
import type { Session } from '../../../lib/session/session';
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
const LINK = 'text-accent underline';

/** The part of the panel that saves all seen, collects, and leads to the workspace. Made once, then only updated. */
export function saveBlock(parts: BlockParts): (slot: HTMLElement, community: Community | undefined) => void {
  const { network, session, saver, collector, doors, t, clock, signal } = parts;
  let community: Community | undefined;
  let running: AbortController | undefined;

  const all = element('button', { type: 'button', className: `${BUTTON} grow`, testid: 'save-all', onclick: saveAll });
  const compare = element('button', { type: 'button', className: BUTTON, testid: 'compare', onclick: openCompare });
  const library = element('button', { type: 'button', className: LINK, testid: 'open-library', onclick: openLibrary });
  const told = element('p', { className: 'text-label text-ink-soft', role: 'status', testid: 'save-told' });
  const chosen = element('div', { className: 'flex flex-col gap-1 text-label', testid: 'collecting' });
  const start = element('input', { type: 'checkbox', className: 'size-4 accent-accent', testid: 'collect-start' });
  const startWords = element('span');
  const startLine = element(
    'label',
    { className: 'flex items-center justify-between gap-3 text-label' },
    startWords,
    start,
  );
  const root = element(
    'section',
    { className: 'flex flex-col gap-2 border-t border-line px-3 py-2', testid: 'save-block' },
    element('div', { className: 'flex gap-2' }, all, compare),
    told,
    startLine,
    chosen,
    element('div', { className: 'text-label' }, library),
  );
  start.onchange = () => community && void choose(keyOf(community), fresh(community));

  function update(): void {
    const count = seenPosts(session.state, community).length;
    root.setAttribute('aria-label', t('save.label'));
    say(all, running ? t('save.stop') : count === 0 ? t('save.none') : t('save.seen', { count }));
    all.title = t('save.seen.help');
    all.disabled = !running && count === 0;
    say(compare, t('save.compare'));
    compare.hidden = community === undefined;
    say(library, t('save.library'));
    say(startWords, t('collect.start'));
    startWords.title = t('collect.help');
    startLine.hidden = community === undefined || collector.chosen.has(community.id);
    start.checked = false;
    drawChosen();
  }

  /** The community on screen; elsewhere every one of which posts come by here. */
  function drawChosen(): void {
    const here = [...collector.chosen].filter(([id]) =>
      community ? id === community.id : [...session.state.posts.values()].some(({ communityId }) => communityId === id),
    );
    const drawn = JSON.stringify([here, doors.locale()]);
    if (chosen.dataset.drawn === drawn) return;
    chosen.dataset.drawn = drawn;
    chosen.replaceChildren(...here.map(([, one]) => collectingLine(one)));
  }

  function collectingLine(one: CollectedCommunity): HTMLElement {
    const button = (words: string, testid: string, onclick: () => void) =>
      element('button', { type: 'button', className: LINK, testid, onclick }, words);
    const { community: key, collected: _, ...choice } = one;
    const comments = element('input', {
      type: 'checkbox',
      className: 'size-4 accent-accent',
      testid: 'collect-comments',
    });
    comments.checked = one.withComments;
    comments.onchange = () => void choose(key, { ...choice, withComments: comments.checked });
    return element(
      'div',
      { className: 'flex flex-col gap-1' },
      element(
        'p',
        { className: 'truncate font-semibold' },
        t(one.paused ? 'collect.paused' : 'collect.of', { name: one.name }),
      ),
      element(
        'div',
        { className: 'flex gap-2' },
        element('span', { testid: 'collect-count' }, t('collect.count', { count: one.collected })),
        one.paused
          ? button(t('collect.resume'), 'collect-resume', () => void choose(key, { ...choice, paused: false }))
          : button(t('collect.pause'), 'collect-pause', () => void choose(key, { ...choice, paused: true })),
        button(t('collect.stop'), 'collect-stop', () => void choose(key, undefined)),
      ),
      element('label', { className: 'flex items-center justify-between gap-3' }, t('collect.comments'), comments),
    );
  }

  async function choose(key: string, choice: Parameters<SavingDoors['collect']>[1]): Promise<void> {
    await doors.collect(key, choice);
    await collector.refresh();
    update();
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

  function fresh({ name }: Community) {
    return { name, since: clock().toISOString(), paused: false, withComments: false };
  }

  const stops = [session.subscribe(later(update)), collector.subscribe(update)];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    running?.abort();
  });
  return (slot, next) => {
    if (community?.id !== next?.id) say(told, '');
    community = next;
    if (root.parentNode !== slot) slot.replaceChildren(root);
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
