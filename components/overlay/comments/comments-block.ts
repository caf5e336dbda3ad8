import type { CommentsScript } from '../../../lib/insight/comments-script';
import type { CommentMark, Community } from '../../../lib/model';
import { isIn, type QueueFilter, type QueueRow } from '../../../lib/replies/queue';
import { blockFrame, say } from '../block-frame';
import { element } from '../save/element';
import { commentRow } from './comment-row';
import type { CommentsDoors } from './comments-doors';
import { drawFilters } from './filter-buttons';
import { commentKeys, communityKeyFor, pageQueue } from './page-queue';

/** Rows in the panel; the whole queue stands in the workspace. */
const MOST_ROWS = 30;
/** A burst of answers costs one look, in ms. */
const PAUSE = 300;

/** "▸ Comments  3 unanswered": the queue of the open page in the panel. Made once, then only updated. */
export function commentsBlock(doors: CommentsDoors): CommentsScript['draw'] {
  const { session, t, signal } = doors;
  let slot: HTMLElement | undefined;
  let community: Community | undefined;
  let rows: QueueRow[] = [];
  let filter: QueueFilter = 'unanswered';
  let marks = new Map<string, CommentMark>();
  let brands: readonly string[] = [];
  let asked: unknown;

  const sample = element('p', { className: 'text-label text-ink-soft', testid: 'comments-sample' });
  const filters = element('div', { className: 'flex flex-wrap gap-1', role: 'group' });
  const told = element('p', { className: 'text-label text-notable', role: 'status', testid: 'comments-told' });
  const list = element('ul', { className: 'flex flex-col' });
  const more = element('button', { type: 'button', className: 'text-left text-accent underline text-label' });
  more.onclick = () => doors.openQueue();
  const inside = element('div', { className: 'flex flex-col gap-2 px-3 pb-3' }, sample, filters, told, list, more);
  const { root, heading, title, aside } = blockFrame('comments', inside, () => drawInside());

  function look(): void {
    // Out of sight nothing is counted.
    if (!slot?.isConnected) return;
    const { state } = session;
    rows = pageQueue({ state, community, marks, brands, now: doors.now() });
    if (rows.length === 0) root.remove();
    else if (root.parentNode !== slot) slot.replaceChildren(root);
    const count = rows.filter((row) => isIn('unanswered', row)).length;
    say(title, t('comments.title'));
    say(aside, count > 0 ? t('comments.unanswered', { count }) : t('comments.settled'));
    drawInside();
    if (asked !== state.comments && state.comments.size > 0) void learn(state.comments);
  }

  /** Asks what the user decided about the comments that are new here. */
  async function learn(comments: unknown): Promise<void> {
    asked = comments;
    const answer = await doors.marks(commentKeys(session.state));
    if (answer === undefined || signal.aborted) return;
    marks = new Map(answer.marks.map((mark) => [mark.comment, mark]));
    brands = answer.brands;
    look();
  }

  function drawInside(): void {
    if (!root.open) return;
    say(sample, t('comments.seen', { count: rows.length }));
    filters.ariaLabel = t('comments.filter');
    drawFilters(filters, filter, t, (next) => {
      filter = next;
      say(told, '');
      drawInside();
    });
    const shown = rows.filter((row) => isIn(filter, row));
    drawList(shown.slice(0, MOST_ROWS));
    const hidden = shown.length - MOST_ROWS;
    say(more, hidden > 0 ? t('comments.more', { count: hidden }) : t('comments.queue'));
  }

  /** Rows that look the same stay; the focus stays on the same button, or goes to the next row when its row went. */
  function drawList(shown: readonly QueueRow[]): void {
    const focused = (root.getRootNode() as Document | ShadowRoot).activeElement;
    const held = focused instanceof HTMLElement && list.contains(focused) ? focused : undefined;
    const place = held ? [...list.children].findIndex((item) => item.contains(held)) : -1;
    const key = held?.closest<HTMLElement>('li')?.dataset.key;
    const made = shown.map((row) => commentRow(row, doors, deeds));
    if (shown.length === 0) made.push(element('li', { className: 'text-ink-soft' }, t(`comments.none.${filter}`)));
    if (!replaceChanged(list, made) || !held) return;
    const items = [...list.children] as HTMLElement[];
    const item = items.find(({ dataset }) => dataset.key === key) ?? items[Math.min(place, items.length - 1)];
    const button = item?.querySelector<HTMLElement>(`[data-testid="${held.dataset.testid}"]`);
    (button ?? heading).focus();
  }

  const deeds = {
    show: ({ comment }: QueueRow) => say(told, doors.show(comment) ? '' : t('comments.gone')),
    reply: async ({ comment }: QueueRow) => {
      const outcome = await doors.reply(comment);
      say(told, outcome === 'opened' ? '' : t(outcome === 'gone' ? 'comments.gone' : 'comments.noBox'));
    },
    turn: async ({ key, comment, state }: QueueRow) => {
      const of = communityKeyFor(comment, session.state, community);
      const kept = await doors.decide({ comment: key, community: of, done: state !== 'done' });
      say(told, kept ? '' : t('comments.notKept'));
      if (kept) await learn(session.state.comments);
    },
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, PAUSE);
  };
  const stop = session.subscribe(later);
  doors.onLanguage(later);
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
    root.remove();
  });
  return (place, next) => {
    if (community?.id !== next?.id) say(told, '');
    community = next;
    slot = place;
    if (slot === undefined) root.remove();
    look();
  };
}

/** A press on a row that is drawn anew between its two halves would be lost. Says whether anything had changed. */
function replaceChanged(list: HTMLElement, made: readonly HTMLElement[]): boolean {
  const before = [...list.children];
  const after = made.map((item) => before.find((known) => known.isEqualNode(item)) ?? item);
  if (after.length === before.length && after.every((item, place) => item === before[place])) return false;
  list.replaceChildren(...after);
  return true;
}
