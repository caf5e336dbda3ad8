import { useState } from 'react';
import type { PostFigures } from '../../lib/metrics/report-types';
import { isKnown, type Post } from '../../lib/model';
import { Choice } from '../ui/choice';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import type { PanelActions, PanelView } from './panel-view';
import { postLine } from './post-line';

type Order = 'er' | 'usual' | 'date' | 'comments' | 'views';

const ROWS = 10;

/** The posts seen, sorted as the user likes; choosing one shows it on the page. Nothing on the page is moved. */
export function TopPosts({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const words = useWords();
  const { t } = words;
  const [order, setOrder] = useState<Order>('er');
  const [missing, setMissing] = useState(false);
  const posts = view.report?.posts ?? [];
  const sorted = posts
    .map((figure) => ({ figure, value: sortValue(order, figure, view.posts.get(figure.id)) }))
    .filter((row) => row.value !== undefined)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return (
    <Disclosure title={t('top.title')} aside={t('posts', { count: posts.length })}>
      <Choice
        label={t('top.sort')}
        value={order}
        options={(['er', 'usual', 'date', 'comments', 'views'] as const).map((value) => ({
          value,
          label: t(`sort.${value}`),
        }))}
        onChange={setOrder}
      />
      <ol className="flex flex-col">
        {sorted.slice(0, ROWS).map(({ figure }) => (
          <li key={figure.id}>
            <button
              type="button"
              className={`w-full truncate rounded-[8px] px-1 py-1 text-left hover:bg-raised ${figure.excluded ? 'text-ink-soft' : ''}`}
              title={t('top.show')}
              onClick={() => setMissing(!actions.showPost(figure.id))}
            >
              {postLine(words, figure, view)}
            </button>
          </li>
        ))}
      </ol>
      <p role="status" className="text-ink-soft">
        {missing ? t('top.notHere') : ''}
      </p>
    </Disclosure>
  );
}

function sortValue(order: Order, figure: PostFigures, post: Post | undefined): number | undefined {
  const known = (count: Post['views'] | undefined) => (count !== undefined && isKnown(count) ? count.value : undefined);
  switch (order) {
    case 'er':
      return figure.erF;
    case 'usual':
      return figure.timesUsual;
    case 'date':
      return figure.publishedAt === null ? undefined : Date.parse(figure.publishedAt);
    case 'comments':
      return known(post?.comments);
    case 'views':
      return known(post?.views);
  }
}
