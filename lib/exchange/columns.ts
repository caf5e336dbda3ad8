import type { CodebookVariable, TransferredPost } from '../model';
import type { Column } from './column';
import { codeColumns } from './columns-code';
import { COMMUNITY_COLUMNS, FIGURE_COLUMNS } from './columns-community';
import { countColumns } from './columns-count';
import { LIBRARY_COLUMNS, PROVENANCE_COLUMNS } from './columns-library';
import { POST_COLUMNS, POST_COUNT_NOTES } from './columns-post';

const COUNTS: readonly Column[] = [
  ...postCount('reactions', 'Likes and all other reactions together', 'Лайки и все другие реакции вместе', 'reactions'),
  ...postCount('comments', 'Comments', 'Комментарии', 'comments'),
  ...postCount(
    'shares',
    'Reposts and shares that the network counts for everybody',
    'Репосты и пересылки, которые сеть показывает всем',
    'shares',
  ),
  ...postCount(
    'views',
    'Views or plays; views_are says which',
    'Просмотры или запуски; что именно — в views_are',
    'views',
  ),
  ...countColumns(
    'views_elsewhere',
    'Part of views that was counted on another network',
    'Часть просмотров, посчитанная в другой сети',
    'views',
    ({ post }) => post.viewsElsewhere,
    ({ post }, count) => {
      post.viewsElsewhere = count;
    },
  ),
  ...countColumns(
    'poll_votes',
    'Votes in the poll',
    'Голоса в опросе',
    'votes',
    ({ post }) => post.pollVotes,
    ({ post }, count) => {
      post.pollVotes = count;
    },
  ),
];

const FIXED: readonly Column[] = [
  ...POST_COLUMNS,
  ...COUNTS,
  ...POST_COUNT_NOTES,
  ...PROVENANCE_COLUMNS,
  ...COMMUNITY_COLUMNS,
  ...FIGURE_COLUMNS,
  ...LIBRARY_COLUMNS,
];

/** Every column of the exported table, in order; the same for CSV, XLSX, Parquet, and for reading our CSV back. */
export function columnsFor(variables: readonly CodebookVariable[]): Column[] {
  return [...FIXED, ...codeColumns(variables)];
}

type CountField = 'reactions' | 'comments' | 'shares' | 'views';

function postCount(name: string, en: string, ru: string, field: CountField): Column[] {
  return countColumns(
    name,
    en,
    ru,
    name,
    ({ post }: TransferredPost) => post[field],
    ({ post }, count) => {
      post[field] = count;
    },
  );
}
