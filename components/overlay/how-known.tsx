import { type EngagementReport, isFigure } from '../../lib/metrics/report-types';
import { isKnown } from '../../lib/model';
import { useWords } from '../words';
import { BenchmarkLines } from './benchmark-lines';
import { CopyButton } from './copy-button';
import { ModeTable } from './mode-table';
import type { PanelActions, PanelView } from './panel-view';
import { PostLedger } from './post-ledger';
import { reportAsText } from './report-as-text';

/** Opens in place: formula, denominator, spread, doubts, every post in or out, and other tools' rules. */
export function HowKnown(props: { view: PanelView; report: EngagementReport; actions: PanelActions }) {
  const { view, report, actions } = props;
  const words = useWords();
  const { t, figures } = words;
  const { headline } = report;
  const figure = isFigure(headline) ? headline : undefined;
  return (
    <div className="mt-2 flex flex-col gap-2 rounded-[10px] bg-raised p-3" data-testid="er-how-known">
      {figure && (
        <p>
          {t(figure.withoutShares ? 'how.formula.noShares' : 'how.formula', {
            posts: t('posts', { count: figure.n }),
          })}{' '}
          {t('how.window')}
        </p>
      )}
      <WorkedExample view={view} report={report} />
      {figure && (
        <p>
          {t('how.quartiles', {
            q1: figures.percent(figure.q1),
            q3: figures.percent(figure.q3),
            mean: figures.percent(figure.mean),
          })}
        </p>
      )}
      {report.warnings
        .filter((warning) => warning.code !== 'NOT_CONTIGUOUS' && warning.code !== 'NO_HISTORY')
        .map((warning) => (
          <p key={warning.code} className="text-notable">
            {t(`warn.${warning.code as Exclude<typeof warning.code, 'NOT_CONTIGUOUS' | 'NO_HISTORY'>}`, {
              count: warning.n ?? 0,
              of: figures.integer(warning.of ?? 0),
              change: figures.percent(warning.change ?? 0),
            })}
          </p>
        ))}
      <PostLedger view={view} report={report} />
      <ModeTable actions={actions} />
      <BenchmarkLines network={view.network.id} />
      <CopyButton label={t('how.copy')} text={() => reportAsText(words, view, report)} copy={actions.copy} />
    </div>
  );
}

/** The formula with the numbers of the newest counted post filled in. */
function WorkedExample({ view, report }: { view: PanelView; report: EngagementReport }) {
  const { t, figures } = useWords();
  const post = report.posts.find(({ excluded, interactions, erF }) => !excluded && interactions && erF !== undefined);
  const { interactions, erF } = post ?? {};
  const members = view.community?.members;
  if (post === undefined || interactions === undefined || erF === undefined) return null;
  if (members === undefined || !isKnown(members)) return null;
  const parts = [interactions.reactions, interactions.comments, interactions.shares, interactions.pollVotes];
  return (
    <p>
      {t('how.example', {
        day: post.publishedAt === null ? '' : figures.day(post.publishedAt, view.now),
        sum: parts
          .filter((part) => part !== undefined)
          .map(figures.integer)
          .join(' + '),
        members: figures.integer(members.value),
        rate: `${members.kind === 'rounded' ? '≈' : '='}\u00a0${figures.percent(erF)}`,
      })}
    </p>
  );
}
