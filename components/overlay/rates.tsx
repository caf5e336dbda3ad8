import type { MessageKey } from '../../lib/i18n/translate';
import { type EngagementReport, type FigureOrReason, isFigure } from '../../lib/metrics/report-types';
import { reasonText } from '../reason-text';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';

/** The component rates, each with its own sample or its reason. */
export function Rates({ report }: { report: EngagementReport }) {
  const { t, figures } = useWords();
  const { rates, headline } = report;
  const talk = isFigure(rates.talk) ? rates.talk : rates.talkAll;
  const rows: Array<[MessageKey, FigureOrReason, (value: number) => string]> = [
    ['rates.love', rates.love, figures.percent],
    ['rates.talk', talk, figures.percent],
    ['rates.share', rates.share, figures.percent],
    ['rates.view', rates.view, figures.percent],
    ['rates.density', rates.commentDensity, (value) => figures.decimal(value)],
  ];
  return (
    <Disclosure title={t('rates.title')} aside={isFigure(talk) ? `TR ${figures.percent(talk.value)}` : ''}>
      <table className="w-full">
        <tbody>
          {rows.map(([name, rate, print]) => (
            <RateRow key={name} name={t(name)} rate={rate} print={print} />
          ))}
          {isFigure(headline) && (
            <tr className="border-t border-line">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {t('rates.period')}
              </th>
              <td className="py-1 text-right">{figures.percent(headline.period)}</td>
              <td className="whitespace-nowrap py-1 pl-2 text-right text-ink-soft">
                {t('rates.n', { count: headline.n })}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </Disclosure>
  );
}

function RateRow({ name, rate, print }: { name: string; rate: FigureOrReason; print: (value: number) => string }) {
  const words = useWords();
  return (
    <tr className="border-t border-line first:border-t-0">
      <th scope="row" className="py-1 pr-2 text-left font-normal">
        {name}
      </th>
      <td className="py-1 text-right">
        {isFigure(rate) ? print(rate.value) : <span className="text-ink-soft">{reasonText(words, rate)}</span>}
      </td>
      <td className="whitespace-nowrap py-1 pl-2 text-right text-ink-soft">
        {isFigure(rate) && words.t('rates.n', { count: rate.n })}
      </td>
    </tr>
  );
}
