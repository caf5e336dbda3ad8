import { timeSpans } from '../../lib/i18n/time-spans';
import { authorKey } from '../../lib/model';
import type { QueueRow } from '../../lib/replies/queue';
import { wordsBehind } from '../../lib/replies/understand-comment';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { useWords } from '../words';
import { LabelMenu } from './label-menu';
import type { QueueListProps } from './queue-list';
import { useQueueWords } from './queue-words';

/** One comment: who, when, what, its labels with their words, and what can be done. */
export function QueueItem({
  row,
  notes,
  linkTo,
  onAuthor,
  onDecide,
}: { row: QueueRow } & Omit<QueueListProps, 'rows'>) {
  const say = useQueueWords();
  const { locale } = useWords();
  const { comment, labels, state, age, negative, answer } = row;
  const name = comment.authorName || say('comments.nobody');
  const author = comment.authorId && authorKey(comment.network, comment.authorId);
  const note = author ? notes.get(author) : undefined;
  const link = linkTo(row);
  return (
    <li className="flex flex-col gap-1.5 border-t border-line py-3" data-testid="queue-item" data-state={state}>
      <p className="flex flex-wrap items-center gap-2">
        {author ? (
          <button
            type="button"
            className="min-w-0 truncate font-semibold text-accent hover:underline"
            dir="auto"
            title={say('queue.author.write', { name })}
            onClick={() => onAuthor({ author, name: comment.authorName ?? '' })}
          >
            {name}
          </button>
        ) : (
          <span className="font-semibold">{name}</span>
        )}
        {note?.labels.map((label) => (
          <Chip key={label}>{say(`queue.author.label.${label}`)}</Chip>
        ))}
        <span className="ml-auto text-label text-ink-soft">
          {age === undefined ? say('comments.noDate') : timeSpans(locale).ago(age)}
        </span>
      </p>
      <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
        {row.hasText ? comment.text : <span className="text-ink-soft">{say('comments.noText')}</span>}
      </p>
      {(labels.length > 0 || state !== 'unanswered') && (
        <p className="flex flex-wrap gap-x-3 text-label text-ink-soft">
          {labels.map((found) => (
            <span key={found.label} dir="auto" className="[overflow-wrap:anywhere]">
              {`${say(`comments.label.${found.label}`)}: ${wordsBehind(comment.text, found).join(', ') || say('comments.byHand')}`}
            </span>
          ))}
          {state !== 'unanswered' && (
            <span>{say(`comments.state.${state}`, { name: answer?.by || say('comments.nobody') })}</span>
          )}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          icon={state === 'done' ? 'undo' : 'check'}
          aria-label={say(state === 'done' ? 'comments.undoneWith' : 'comments.doneWith', { name })}
          onClick={() => onDecide(row, { done: state !== 'done' })}
        >
          {say(state === 'done' ? 'comments.undone' : 'comments.done')}
        </Button>
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            aria-label={say('queue.criticalOf', { name })}
            checked={negative}
            onChange={() => onDecide(row, { negative: !negative })}
          />
          {say('queue.critical')}
        </label>
        <LabelMenu row={row} name={name} onDecide={onDecide} />
        {link && (
          <a
            className="text-accent underline"
            href={link}
            target="_blank"
            rel="noreferrer"
            aria-label={say('queue.open-comment', { name })}
          >
            {say('queue.open-link')}
          </a>
        )}
      </div>
    </li>
  );
}
