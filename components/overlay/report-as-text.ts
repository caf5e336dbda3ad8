import { type EngagementReport, isFigure } from '../../lib/metrics/report-types';
import { membersText } from '../members-text';
import { reasonText } from '../reason-text';
import type { Words } from '../words';
import type { PanelView } from './panel-view';

/** The headline with its formula, sample, denominator and time, as lines to paste into a report. */
export function reportAsText(words: Words, view: PanelView, report: EngagementReport): string {
  const { t, figures } = words;
  const { community } = view;
  const { headline } = report;
  const left = Object.entries(report.exclusions).map(([code, count]) =>
    t(`out.${code as keyof EngagementReport['exclusions']}`, { count: count ?? 0 }),
  );
  const figure = isFigure(headline)
    ? [
        `${figures.percent(headline.value)} ${t('er.name')}, ${t('er.sample', {
          posts: t('posts', { count: headline.n }),
          span: figures.span(headline.from, headline.to),
        })}`,
        t(headline.withoutShares ? 'how.formula.noShares' : 'how.formula', {
          posts: t('posts', { count: headline.n }),
        }),
      ]
    : [`${t('reason.title')}: ${reasonText(words, headline)}`];
  return [
    `${community?.name ?? ''} (${view.network.name}) ${community?.url ?? ''}`.trim(),
    ...figure,
    community
      ? t('er.denominator', {
          members: membersText(words, community),
          when: figures.moment(community.provenance.at),
        })
      : '',
    left.length === 0 ? t('out.none') : t('out.title', { list: left.join(', ') }),
    `Lorgnette, ${view.now}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
