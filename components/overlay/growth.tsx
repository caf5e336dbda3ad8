import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import { growthSince } from './growth-since';
import type { PanelView } from './panel-view';

/** What changed since earlier visits, from snapshots kept on this computer. */
export function Growth({ view }: { view: PanelView }) {
  const { t, figures } = useWords();
  const growth = growthSince(view);
  const since = growth && figures.day(growth.since, view.now);
  return (
    <Disclosure title={t('growth.title')} aside={growth ? t('growth.visits', { count: view.history.length }) : '—'}>
      {growth === undefined ? (
        <p className="text-ink-soft">{t('growth.first')}</p>
      ) : (
        <div className="flex flex-col gap-1" data-testid="growth">
          {growth.members.kind === 'below-precision' && <p>{t('growth.below', { date: since ?? '' })}</p>}
          {growth.members.kind === 'change' && (
            <p>
              {t('growth.members', {
                from: figures.integer(growth.members.from),
                to: figures.integer(growth.members.to),
                date: since ?? '',
                change: signed(figures.integer(growth.members.change), growth.members.change),
              })}{' '}
              {growth.members.weekly !== undefined &&
                t('growth.weekly', { value: signed(figures.percent(growth.members.weekly), growth.members.weekly) })}
            </p>
          )}
          {growth.er && (
            <p>
              {t('growth.er', {
                from: figures.percent(growth.er.from),
                to: figures.percent(growth.er.to),
                date: figures.day(growth.er.since, view.now),
              })}{' '}
              {'rate' in growth.er.growth
                ? t('growth.erRate', {
                    rate: signed(figures.percentTo(growth.er.growth.rate, 0), growth.er.growth.rate),
                    points: signed(figures.decimal(growth.er.growth.points * 100, 2), growth.er.growth.points),
                  })
                : growth.er.growth.reason === 'OVERLAP' && t('growth.erOverlap')}
            </p>
          )}
        </div>
      )}
    </Disclosure>
  );
}

/** A plus sign where there is growth; the minus comes with the figure. */
export function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text;
}
