import { useMemo } from 'react';
import type { Count, SavedPost } from '../../lib/model';
import { CategoryMark } from '../category-mark';
import type { TableColumn } from '../ui/data-table-types';
import { useWords } from '../words';
import { CountText } from './count-text';
import { useLibrary, useLibraryWords } from './library-context';
import type { Catalogue } from './library-services';
import { PostPicture } from './post-picture';

/** Columns a user can choose, in the order in which they stand. The first one cannot be hidden. */
export const COLUMN_IDS = [
  'text',
  'community',
  'date',
  'er',
  'usual',
  'erv',
  'likes',
  'comments',
  'shares',
  'views',
  'format',
  'category',
  'tags',
  'collections',
  'author',
  'network',
  'saved',
  'note',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Columns before the user chose any. */
export const FIRST_COLUMNS: readonly ColumnId[] = [
  'text',
  'community',
  'date',
  'er',
  'usual',
  'likes',
  'comments',
  'views',
  'format',
  'category',
  'tags',
];

/** px. The first columns up to the views stand whole beside open filters in a window of 1,280 px, scrollbar included. */
const WIDTHS: Record<ColumnId, number> = {
  text: 190,
  community: 116,
  date: 80,
  likes: 64,
  comments: 78,
  shares: 78,
  views: 82,
  er: 62,
  erv: 96,
  usual: 92,
  format: 80,
  category: 130,
  tags: 130,
  collections: 130,
  author: 120,
  network: 90,
  saved: 96,
  note: 160,
};
const NUMERIC: ReadonlySet<ColumnId> = new Set(['likes', 'comments', 'shares', 'views', 'er', 'erv', 'usual']);
const UNSORTED: ReadonlySet<ColumnId> = new Set(['text', 'tags', 'collections', 'note']);

/** The chosen columns with their cells in the present language. */
export function usePostColumns(chosen: readonly string[], catalogue: Catalogue | undefined): TableColumn<SavedPost>[] {
  const { figures, t } = useWords();
  const say = useLibraryWords();
  const { networks, now } = useLibrary();
  return useMemo(() => {
    const today = now();
    const day = (iso: string | null) => (iso === null ? <Unknown /> : figures.day(iso, today));
    const nameOf = (id: string) => catalogue?.collections.find((collection) => collection.id === id)?.name;
    const rate = (value: number | undefined) => (value === undefined ? <Unknown /> : figures.percent(value));
    const count = (pick: (post: SavedPost['post']) => Count) => (row: SavedPost) => (
      <CountText count={pick(row.post)} />
    );
    const cells: Record<ColumnId, TableColumn<SavedPost>['cell']> = {
      text: (row) => <TextCell row={row} none={say('post.noText')} />,
      community: (row) => <span dir="auto">{row.community?.name ?? row.post.communityId}</span>,
      date: (row) => day(row.post.publishedAt),
      likes: count((post) => post.reactions),
      comments: count((post) => post.comments),
      shares: count((post) => post.shares),
      views: count((post) => post.views),
      er: (row) => rate(row.figures?.erF),
      erv: (row) => rate(row.figures?.erV),
      usual: (row) => (row.figures?.timesUsual === undefined ? <Unknown /> : figures.times(row.figures.timesUsual)),
      format: (row) => t(`format.${row.post.format}`),
      category: ({ category }) =>
        category && (
          <>
            <CategoryMark category={category} /> {say(`category.${category}`)}
          </>
        ),
      tags: (row) => <span dir="auto">{row.tags.join(', ')}</span>,
      collections: (row) => <span dir="auto">{row.collections.flatMap((id) => nameOf(id) ?? []).join(', ')}</span>,
      author: (row) => <span dir="auto">{row.post.authorName}</span>,
      network: (row) => networks.find(({ id }) => id === row.post.network)?.name ?? row.post.network,
      saved: (row) => day(row.savedAt),
      note: (row) => <span dir="auto">{row.note}</span>,
    };
    return COLUMN_IDS.filter((id) => id === 'text' || chosen.includes(id)).map((id) => ({
      id,
      title: say(`column.${id}`),
      width: WIDTHS[id],
      numeric: NUMERIC.has(id),
      sortable: !UNSORTED.has(id),
      cell: cells[id],
    }));
  }, [chosen, catalogue, figures, t, say, networks, now]);
}

function TextCell({ row, none }: { row: SavedPost; none: string }) {
  return (
    <span className="flex items-center gap-2">
      <PostPicture post={row} small className="size-7 shrink-0 rounded-[4px] !p-0" />
      <span dir="auto" className={`truncate ${row.post.text === '' ? 'text-ink-soft italic' : ''}`}>
        {row.post.text === '' ? none : row.post.text.slice(0, 200)}
      </span>
    </span>
  );
}

/** Not known. This is not zero. */
function Unknown() {
  const say = useLibraryWords();
  return (
    <span className="text-ink-soft" title={say('count.absent')}>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{say('count.absent')}</span>
    </span>
  );
}
