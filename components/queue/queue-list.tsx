import { useState } from 'react';
import type { AuthorNote, CommentDecision } from '../../lib/model';
import { isIn, QUEUE_FILTERS, type QueueFilter, type QueueRow } from '../../lib/replies/queue';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { QueueItem } from './queue-item';
import { useQueueWords } from './queue-words';

/** Rows drawn at once. */
const PAGE = 50;

export interface QueueListProps {
  rows: readonly QueueRow[];
  notes: ReadonlyMap<string, AuthorNote>;
  linkTo: (row: QueueRow) => string | undefined;
  onAuthor: (author: { author: string; name: string }) => void;
  onDecide: (row: QueueRow, decision: Omit<CommentDecision, 'comment' | 'community'>) => void;
}

/** The comments themselves, by filter and age. */
export function QueueList({ rows, ...itemProps }: QueueListProps) {
  const say = useQueueWords();
  const [filter, setFilter] = useState<QueueFilter>('unanswered');
  const [oldestFirst, setOldestFirst] = useState(false);
  const [most, setMost] = useState(PAGE);
  const found = rows.filter((row) => isIn(filter, row));
  // What is not dated stays at the end, whichever way.
  const ordered = oldestFirst
    ? [...found.filter(({ age }) => age !== undefined).toReversed(), ...found.filter(({ age }) => age === undefined)]
    : found;
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <fieldset className="flex flex-wrap gap-1">
          <legend className="sr-only">{say('comments.filter')}</legend>
          {QUEUE_FILTERS.map((one) => (
            <Button
              key={one}
              aria-pressed={one === filter}
              className="aria-pressed:border-accent aria-pressed:font-semibold"
              onClick={() => {
                setFilter(one);
                setMost(PAGE);
              }}
            >
              {`${say(`comments.filter.${one}`)} ${rows.filter((row) => isIn(one, row)).length}`}
            </Button>
          ))}
        </fieldset>
        <SelectField
          label={say('queue.order')}
          quiet
          value={oldestFirst ? 'oldest' : 'newest'}
          onChange={(event) => setOldestFirst(event.target.value === 'oldest')}
        >
          <option value="newest">{say('queue.newest')}</option>
          <option value="oldest">{say('queue.oldest')}</option>
        </SelectField>
      </div>
      {ordered.length === 0 && <p className="text-ink-soft">{say(`comments.none.${filter}`)}</p>}
      <ul className="flex flex-col" aria-label={say('queue.list')} data-testid="queue-list">
        {ordered.slice(0, most).map((row) => (
          <QueueItem key={row.key} row={row} {...itemProps} />
        ))}
      </ul>
      {ordered.length > most && (
        <div>
          <Button onClick={() => setMost(most + PAGE)}>
            {say('queue.more', { count: Math.min(PAGE, ordered.length - most) })}
          </Button>
        </div>
      )}
    </>
  );
}
