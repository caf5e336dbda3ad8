import type { SavedPost } from '../../lib/model';
import { CategoryMark } from '../category-mark';
import type { SelectHow } from '../ui/data-table-types';
import { useWords } from '../words';
import { useLibrary, useLibraryWords } from './library-context';
import { PostPicture } from './post-picture';

/** One post of the board: picture or reason, first words, figures. */
export function BoardCard({
  row,
  chosen,
  onChoose,
  onOpen,
}: {
  row: SavedPost | undefined;
  chosen: boolean;
  onChoose: (how: SelectHow) => void;
  onOpen: () => void;
}) {
  const { figures } = useWords();
  const say = useLibraryWords();
  const { now } = useLibrary();
  if (row === undefined) return <div className="h-full rounded-card bg-raised" />;
  const { post, community, figures: saved, category } = row;
  return (
    <article
      className={`relative flex h-full flex-col overflow-hidden rounded-card border bg-paper ${chosen ? 'border-accent' : 'border-line'}`}
      data-testid="library-card"
      data-post-id={post.id}
    >
      <PostPicture post={row} className="h-[150px] w-full shrink-0" />
      <input
        type="checkbox"
        aria-label={say('select.one', { text: post.text.slice(0, 60) || post.id })}
        className="absolute top-2 left-2 size-4 accent-accent"
        checked={chosen}
        onClick={(event) => onChoose(event.shiftKey ? 'range' : 'toggle')}
        onChange={() => {}}
      />
      <button
        type="button"
        onClick={onOpen}
        className="flex min-h-0 flex-1 flex-col gap-1 p-2 text-left hover:bg-raised"
      >
        <span className="flex w-full items-center gap-1 text-label text-ink-soft">
          {category && <CategoryMark category={category} />}
          <span className="truncate" dir="auto">
            {community?.name ?? post.communityId}
          </span>
          <span className="ml-auto shrink-0">
            {post.publishedAt === null ? say('post.undated') : figures.day(post.publishedAt, now())}
          </span>
        </span>
        <span className="line-clamp-3 break-words" dir="auto">
          {post.text === '' ? say('post.noText') : post.text.slice(0, 300)}
        </span>
        <span className="mt-auto text-label text-ink-soft">
          {saved?.erF === undefined
            ? say('figures.noEr')
            : say('figures.erShort', { value: figures.percent(saved.erF) })}
          {saved?.timesUsual !== undefined &&
            ` · ${say('figures.usualShort', { value: figures.times(saved.timesUsual) })}`}
        </span>
      </button>
    </article>
  );
}
