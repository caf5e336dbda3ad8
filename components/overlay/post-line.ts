import type { PostFigures } from '../../lib/metrics/report-types';
import type { Words } from '../words';
import type { PanelView } from './panel-view';

/** One post in one line: "4 Oct · 0.61 % · 1.9× usual · first words". */
export function postLine({ t, figures }: Words, figure: PostFigures, view: PanelView): string {
  const text = view.posts.get(figure.id)?.text.trim().replace(/\s+/g, ' ').slice(0, 60);
  return [
    figure.publishedAt === null ? '' : figures.day(figure.publishedAt, view.now),
    figure.erF === undefined ? '' : figures.percent(figure.erF),
    figure.timesUsual === undefined ? '' : t('badge.usual', { times: figures.times(figure.timesUsual) }),
    figure.excluded ? t(`why.${figure.excluded}`) : '',
    text || t('top.noText'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
