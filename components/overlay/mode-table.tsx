import { useMemo } from 'react';
import { type CompatMode, isFigure } from '../../lib/metrics/report-types';
import { reasonText } from '../reason-text';
import { useWords } from '../words';
import type { PanelActions } from './panel-view';

const MODES: readonly CompatMode[] = [
  'default',
  'popsters',
  'livedune-sum',
  'livedune-mean',
  'hypeauditor',
  'fanpagekarma',
];

/** The headline by each tool's documented rules, so that a figure can be checked against a report on the desk. */
export function ModeTable({ actions }: { actions: PanelActions }) {
  const words = useWords();
  const { t, figures } = words;
  const rows = useMemo(() => MODES.map((mode) => ({ mode, headline: actions.computeAs(mode)?.headline })), [actions]);
  return (
    <table className="w-full">
      <caption className="text-left font-semibold">{t('how.modes')}</caption>
      <tbody>
        {rows.map(({ mode, headline }) => (
          <tr key={mode} className="border-t border-line">
            <th scope="row" className="py-0.5 pr-2 text-left font-normal">
              {t(`mode.${mode}`)}
            </th>
            <td className="whitespace-nowrap py-0.5 text-right">
              {headline === undefined
                ? '—'
                : isFigure(headline)
                  ? figures.percent(headline.value)
                  : reasonText(words, headline)}
            </td>
            <td className="whitespace-nowrap py-0.5 pl-2 text-right text-ink-soft">
              {headline !== undefined && isFigure(headline) && t('rates.n', { count: headline.n })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
