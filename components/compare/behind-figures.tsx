import { FIGURE_IDS } from '../../lib/compare/figure-rows';
import type { Side } from '../../lib/compare/side';
import type { ExclusionCode } from '../../lib/metrics/report-types';
import { leftOutParts } from '../left-out-text';
import { type CompareWords, useCompareWords } from './compare-words';

/** Source, denominator, exclusions and reader of every community, and the formulas. */
export function BehindFigures({ sides, formulas }: { sides: readonly Side[]; formulas: boolean }) {
  const words = useCompareWords();
  const { say } = words;
  return (
    <div className="flex max-w-[760px] flex-col gap-3">
      <p>{say('compare.behind.sample')}</p>
      <dl className="flex flex-col gap-2" data-testid="compare-behind">
        {sides.map((side) => (
          <div key={side.key} className="break-inside-avoid">
            <dt className="font-semibold" dir="auto">
              {side.name}
            </dt>
            <dd className="text-ink-soft">
              {behindParts(words, side).join('; ')}
              {side.url && <span className="block break-all">{side.url}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {formulas && (
        <section>
          <h3 className="font-semibold">{say('compare.behind.formulas')}</h3>
          <ul className="text-ink-soft">
            {FIGURE_IDS.map((id) => (
              <li key={id}>{`${say(`compare.figure.${id}`)}: ${say(`compare.formula.${id}`)}`}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What everybody has to know who wants to compute the figures of a community again. */
export function behindParts({ say, t, figures }: CompareWords, side: Side): string[] {
  const { source, figures: seen, guest, adapter } = side;
  const headline = seen === undefined || 'reason' in seen.headline ? undefined : seen.headline;
  const left = seen ? leftOutParts(t, seen.exclusions as Partial<Record<ExclusionCode, number>>) : [];
  return [
    say(`compare.behind.source.${source}`, {
      day: figures.span(side.at, side.at),
      posts: t('posts', { count: side.posts.length }),
    }),
    ...(headline
      ? [
          say('compare.behind.denominator', {
            members: figures.count(headline.denominator),
            when: figures.moment(headline.denominatorAt),
          }),
        ]
      : []),
    ...(seen ? [say(seen.contiguous ? 'compare.behind.series' : 'compare.behind.noSeries')] : []),
    ...(seen ? [left.length === 0 ? t('out.none') : t('out.title', { list: left.join(', ') })] : []),
    ...(guest ? [say('compare.behind.guest')] : []),
    say('compare.behind.reader', { adapter }),
  ];
}
