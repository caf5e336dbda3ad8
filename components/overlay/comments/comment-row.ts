import { timeSpans } from '../../../lib/i18n/time-spans';
import type { QueueRow } from '../../../lib/replies/queue';
import { wordsBehind } from '../../../lib/replies/understand-comment';
import { element } from '../save/element';
import type { CommentsDoors, CommentsTalk } from './comments-doors';

/** Characters of a comment that a row shows. */
const SHOWN = 220;
const LINK = 'text-accent underline';

export interface RowDeeds {
  show(row: QueueRow): void;
  reply(row: QueueRow): void;
  turn(row: QueueRow): void;
}

/** One comment: who, when, what, the labels with their words, and what can be done. */
export function commentRow(row: QueueRow, { t, locale }: CommentsDoors, deeds: RowDeeds): HTMLElement {
  const { comment, state, age } = row;
  const name = comment.authorName || t('comments.nobody');
  const text = comment.text.trim() === '' ? t('comments.noText') : shortened(comment.text);
  const when = age === undefined ? t('comments.noDate') : timeSpans(locale()).ago(age);
  const words = element('p', { dir: 'auto' }, text);
  words.style.overflowWrap = 'anywhere';
  const author = element('span', { className: 'truncate font-semibold', dir: 'auto', title: name }, name);
  const button = (said: string, label: string, testid: string, onclick: () => void) => {
    const made = element('button', { type: 'button', className: LINK, testid, onclick }, said);
    made.setAttribute('aria-label', label);
    return made;
  };
  const isDone = state === 'done';
  const item = element(
    'li',
    { className: 'flex flex-col gap-1 border-t border-line py-2', testid: 'comment-row' },
    element(
      'p',
      { className: 'flex items-center gap-2' },
      author,
      element('span', { className: 'ml-auto shrink-0 text-label text-ink-soft' }, when),
    ),
    words,
    ...labelLines(row, t),
    element(
      'p',
      { className: 'flex flex-wrap gap-x-2 text-label' },
      button(t('comments.show'), t('comments.showOf', { name }), 'comment-show', () => deeds.show(row)),
      button(t('comments.reply'), t('comments.replyTo', { name }), 'comment-reply', () => deeds.reply(row)),
      button(
        t(isDone ? 'comments.undone' : 'comments.done'),
        t(isDone ? 'comments.undoneWith' : 'comments.doneWith', { name }),
        'comment-done',
        () => deeds.turn(row),
      ),
    ),
  );
  item.dataset.state = state;
  item.dataset.key = row.key;
  return item;
}

/** "question: how much, ?" for every label; no label stands without its words. */
function labelLines({ comment, labels, negative, state, answer }: QueueRow, t: CommentsTalk): HTMLElement[] {
  const lines = labels.map((found) => {
    const words = found.because.length > 0 ? wordsBehind(comment.text, found).join(', ') : t('comments.byHand');
    return `${t(`comments.label.${found.label}`)}: ${words}`;
  });
  const byTick = negative && !labels.some(({ label }) => label === 'complaint' || label === 'insult');
  if (byTick) lines.push(`${t('comments.critical')}: ${t('comments.byHand')}`);
  if (state !== 'unanswered') lines.push(t(`comments.state.${state}`, { name: answer?.by || t('comments.nobody') }));
  return lines.map((line) => {
    const made = element('p', { className: 'text-label text-ink-soft', dir: 'auto', testid: 'comment-label' }, line);
    made.style.overflowWrap = 'anywhere';
    return made;
  });
}

function shortened(text: string): string {
  const signs = Array.from(text.slice(0, SHOWN * 4));
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : text;
}
