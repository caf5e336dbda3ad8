import type { MoneyLine } from '../../../lib/plan/money-lines';
import { useSurroundingsWords } from '../surroundings-words';
import type { MoneyText } from './use-money-text';

/** Every figure with its formula, the formula filled in, and the result or the reason why there is none. */
export function MoneyTable({ lines, text }: { lines: readonly MoneyLine[]; text: MoneyText }) {
  const say = useSurroundingsWords();
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-[1100px] border-collapse text-left" data-testid="money-table">
        <caption className="sr-only">{say('money.results')}</caption>
        <thead>
          <tr className="border-b border-line text-label text-ink-soft">
            {(['figure', 'formula', 'filled', 'result'] as const).map((column) => (
              <th key={column} scope="col" className="px-2 py-1 font-normal">
                {say(`money.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name} className="border-b border-line align-top" data-figure={line.name}>
              <th scope="row" className="px-2 py-1.5 font-semibold">
                {text.name(line)}
              </th>
              <td className="px-2 py-1.5 text-ink-soft">{text.formula(line)}</td>
              <td className="px-2 py-1.5 text-ink-soft">{line.value === undefined ? '' : text.filled(line)}</td>
              <td className="px-2 py-1.5">
                {line.value === undefined ? (
                  <>
                    {say('money.na')} <span className="block text-label text-ink-soft">{text.why(line)}</span>
                  </>
                ) : (
                  <span className="font-semibold">{text.result(line)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
