import { type EngagementReport, isFigure } from '../../lib/metrics/report-types';
import { figureText } from '../figure-text';
import { reasonText } from '../reason-text';
import { useWords } from '../words';

/** Three small figures under the headline: by views, per day, rhythm. */
export function FigureTiles({ report }: { report: EngagementReport }) {
  const words = useWords();
  const { t, figures } = words;
  const { byViews, perDay, rhythm } = report;
  const plays = isFigure(byViews) && byViews.viewsAre === 'plays';
  return (
    <dl className="grid grid-cols-3 gap-2 px-3 pb-2">
      <Tile
        name={t(plays ? 'tile.plays' : 'tile.views')}
        value={isFigure(byViews) ? figureText(words, byViews) : '—'}
        note={isFigure(byViews) ? t('rates.n', { count: byViews.n }) : reasonText(words, byViews)}
      />
      <Tile
        name={t('tile.day')}
        value={isFigure(perDay) ? figureText(words, perDay) : '—'}
        note={isFigure(perDay) ? t('days', { count: perDay.days }) : reasonText(words, perDay)}
      />
      <Tile
        name={t('tile.rhythm')}
        value={isFigure(rhythm) ? t('tile.perDay', { value: figures.decimal(rhythm.postsPerDay) }) : '—'}
        note={
          isFigure(rhythm)
            ? t('tile.gap', { hours: t('hours', { count: Math.round(rhythm.medianGapHours) }) })
            : reasonText(words, rhythm)
        }
      />
    </dl>
  );
}

function Tile({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div className="rounded-[8px] border border-line px-1.5 py-1">
      <dt className="text-label text-ink-soft">{name}</dt>
      <dd className="text-emphasis font-semibold">{value}</dd>
      <dd className="line-clamp-4 text-label text-ink-soft" title={note}>
        {note}
      </dd>
    </div>
  );
}
