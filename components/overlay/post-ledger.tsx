import type { EngagementReport, PostFigures } from '../../lib/metrics/report-types';
import { useWords } from '../words';
import type { PanelView } from './panel-view';

/** Rows before the list ends with "and n more"; the sample itself has at most 20. */
const ROWS = 60;

/** Every post with its counts, its ER, and whether it was counted or why not. */
export function PostLedger({ view, report }: { view: PanelView; report: EngagementReport }) {
  const { t } = useWords();
  const rest = report.posts.length - ROWS;
  return (
    <section
      className="max-h-[220px] overflow-auto rounded-[8px] border border-line bg-paper"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={t('how.posts')}
    >
      <table className="w-full">
        <caption className="p-1 text-left font-semibold">{t('how.posts')}</caption>
        <tbody>
          {report.posts.slice(0, ROWS).map((figure) => (
            <LedgerRow key={figure.id} figure={figure} view={view} />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="p-1 text-ink-soft">{t('top.more', { count: rest })}</p>}
    </section>
  );
}

function LedgerRow({ figure, view }: { figure: PostFigures; view: PanelView }) {
  const { t, figures } = useWords();
  const post = view.posts.get(figure.id);
  const counts = post && [post.reactions, post.comments, post.shares].map((count) => figures.count(count)).join(' + ');
  return (
    <tr className={`border-t border-line ${figure.excluded ? 'text-ink-soft' : ''}`} title={post?.text.slice(0, 200)}>
      <td className="whitespace-nowrap p-1">
        {figure.publishedAt === null ? '—' : figures.day(figure.publishedAt, view.now)}
      </td>
      <td className="whitespace-nowrap p-1 text-right">{counts}</td>
      <td className="whitespace-nowrap p-1 text-right">
        {figure.erF === undefined ? '—' : figures.percent(figure.erF)}
      </td>
      <td className="p-1">{figure.excluded ? t(`why.${figure.excluded}`) : t('how.in')}</td>
    </tr>
  );
}
