import type { AuthorNote } from '../../lib/model';
import { Chip } from '../ui/chip';
import type { QueueListProps } from './queue-list';
import { useQueueWords } from './queue-words';

/** Everybody about whom the user wrote something. */
export function KnownAuthors({
  notes,
  onAuthor,
}: {
  notes: readonly AuthorNote[];
  onAuthor: QueueListProps['onAuthor'];
}) {
  const say = useQueueWords();
  if (notes.length === 0) return <p className="text-ink-soft">{say('queue.author.known.none')}</p>;
  return (
    <ul className="flex flex-col gap-2" data-testid="known-authors">
      {notes.map(({ author, name, labels, note, ours }) => (
        <li key={author} className="flex flex-wrap items-center gap-2">
          <button
            type="button"
            dir="auto"
            className="min-w-0 truncate text-accent hover:underline"
            onClick={() => onAuthor({ author, name })}
          >
            {name || say('comments.nobody')}
          </button>
          {labels.map((label) => (
            <Chip key={label}>{say(`queue.author.label.${label}`)}</Chip>
          ))}
          {ours && <Chip>{say('queue.author.ours')}</Chip>}
          <span dir="auto" className="text-ink-soft [overflow-wrap:anywhere]">
            {note}
          </span>
        </li>
      ))}
    </ul>
  );
}
