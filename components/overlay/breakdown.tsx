import type { Breakdowns, Bucket, Term } from '../../lib/metrics/report-types';
import { BarRow } from '../ui/bar-row';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import { HourMap } from './hour-map';

/** Best hours, formats, text lengths, hashtags and words, each bucket with its sample. */
export function Breakdown({ breakdowns }: { breakdowns: Breakdowns }) {
  const { t, figures } = useWords();
  const best = breakdowns.hours.find((block) => !block.thin && block.median !== undefined);
  const aside =
    best && `${figures.weekday(best.key.weekday - 1)} ${best.key.hour}–${best.key.hour + breakdowns.hourBlock}`;
  return (
    <Disclosure title={t('works.title')} {...(aside ? { aside } : {})}>
      <div className="flex flex-col gap-3">
        <HourMap breakdowns={breakdowns} />
        <Bars title={t('works.formats')} buckets={breakdowns.formats} name={(key) => t(`format.${key}`)} />
        <Bars title={t('works.lengths')} buckets={breakdowns.lengths} name={(key) => t(`length.${key}`)} />
        <Terms title={t('works.hashtags')} terms={breakdowns.hashtags} />
        <Terms title={t('works.words')} terms={breakdowns.words} />
        <p className="text-label text-ink-soft">{t('works.thin')}</p>
      </div>
    </Disclosure>
  );
}

function Bars<Key extends string>(props: { title: string; buckets: Array<Bucket<Key>>; name: (key: Key) => string }) {
  const { t, figures } = useWords();
  const highest = Math.max(0, ...props.buckets.map((bucket) => bucket.median ?? 0));
  if (props.buckets.length === 0) return null;
  return (
    <table className="w-full">
      <caption className="text-left font-semibold">{props.title}</caption>
      <tbody>
        {props.buckets.map((bucket) => (
          <BarRow
            key={bucket.key}
            label={props.name(bucket.key)}
            share={highest > 0 ? (bucket.median ?? 0) / highest : 0}
            value={bucket.median === undefined ? '—' : figures.percent(bucket.median)}
            sample={t('rates.n', { count: bucket.n })}
            faint={bucket.thin}
          />
        ))}
      </tbody>
    </table>
  );
}

function Terms({ title, terms }: { title: string; terms: Term[] }) {
  const { t, figures } = useWords();
  if (terms.length === 0) return null;
  return (
    <table className="w-full">
      <caption className="text-left font-semibold">{title}</caption>
      <tbody>
        {terms.slice(0, 6).map((term) => (
          <tr key={term.term}>
            <th scope="row" className="max-w-[110px] truncate py-0.5 pr-2 text-left font-normal" title={term.term}>
              {term.term}
            </th>
            <td className="py-0.5">
              {t('works.versus', {
                value: figures.percent(term.median),
                without: figures.percent(term.without.median),
              })}
            </td>
            <td className="whitespace-nowrap py-0.5 pl-2 text-right text-ink-soft">
              {t('rates.n', { count: term.n })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
