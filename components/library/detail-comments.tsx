import { useState } from 'react';
import type { KeptComment } from '../../lib/model';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { CountText } from './count-text';
import { useLibraryWords } from './library-context';

const SHOWN = 50;

/** The comments that were seen when the post was saved; answers stand to the right of what they answer. */
export function DetailComments({ comments }: { comments: readonly KeptComment[] }) {
  const { figures } = useWords();
  const say = useLibraryWords();
  const [shown, setShown] = useState(SHOWN);
  if (comments.length === 0) return <p className="text-ink-soft">{say('comments.none')}</p>;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-label text-ink-soft">{say('comments.note')}</p>
      <ul className="flex flex-col gap-2">
        {comments.slice(0, shown).map(({ key, comment }) => (
          <li key={key} className={`border-l-2 border-line pl-2 ${comment.parentId === undefined ? '' : 'ml-4'}`}>
            <p className="text-label text-ink-soft">
              <span dir="auto">{comment.authorName ?? say('comments.nobody')}</span>
              {comment.publishedAt !== null && ` · ${figures.moment(comment.publishedAt)}`}
              {' · '}
              {say('column.likes')} <CountText count={comment.reactions} />
            </p>
            <p className="break-words whitespace-pre-wrap" dir="auto">
              {comment.deleted === true ? say('comments.deleted') : comment.text}
            </p>
          </li>
        ))}
      </ul>
      {comments.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>
          {say('comments.more', { count: comments.length - shown })}
        </Button>
      )}
    </div>
  );
}
