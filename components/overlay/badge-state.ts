import type { PostFigures } from '../../lib/metrics/report-types';
import type { BadgeFigures } from '../../lib/page/badges';
import type { Words } from '../words';

/** What the badge of one post says of its figures; undefined when there is nothing honest to say. */
export function badgeFigures({ t, figures }: Words, figure: PostFigures): BadgeFigures | undefined {
  const parts = [
    figure.erF === undefined ? undefined : figures.percent(figure.erF),
    usual({ t, figures }, figure),
  ].filter((part) => part !== undefined);
  if (figure.excluded === 'hiddenLikes' || figure.erFReason === 'HIDDEN_LIKES') parts.unshift(t('badge.hidden'));
  if (figure.maturity === 'maturing') parts.push(t('badge.maturing'));
  if (parts.length === 0) return undefined;
  const text = parts.join(' · ');
  return {
    text,
    label: t('badge.label', { figures: text }),
    look: figure.erFReason === 'HIDDEN_LIKES' ? 'hidden' : figure.maturity === 'maturing' ? 'maturing' : 'firm',
    ...(figure.erF === undefined ? {} : { value: figure.erF }),
    ...(figure.timesUsual === undefined ? {} : { timesUsual: figure.timesUsual }),
  };
}

function usual({ t, figures }: Pick<Words, 't' | 'figures'>, figure: PostFigures): string | undefined {
  if (figure.timesUsual === undefined) return undefined;
  const times = figures.times(figure.timesUsual);
  return t(figure.maturity === 'so-far' ? 'badge.soFar' : 'badge.usual', { times });
}
