import { PLAN_COLUMNS, type PlanColumn } from '../../../lib/plan/plan-columns';
import type { PlanMapping } from '../../../lib/plan/plan-csv';
import { useSurroundingsWords } from '../surroundings-words';
import type { PickedTable } from './plan-picked';

/** Which column of a foreign table becomes which of the plan; guessed, and changed by the user. */
export function PlanMappingTable({ table, onMap }: { table: PickedTable; onMap: (mapping: PlanMapping) => void }) {
  const say = useSurroundingsWords();
  const { heads, mapping, first } = table;
  const columnOf = (head: string) => PLAN_COLUMNS.find((column) => mapping[column] === head) ?? '';
  const put = (head: string, chosen: string) => {
    const rest = Object.entries(mapping).filter(([column, other]) => other !== head && column !== chosen);
    onMap({ ...Object.fromEntries(rest), ...(chosen !== '' && { [chosen as PlanColumn]: head }) });
  };
  return (
    <section className="flex flex-col gap-2" aria-label={say('files.mapping')}>
      {mapping.title === undefined && <p className="text-notable">{say('files.needsTitle')}</p>}
      <div className="max-h-[34vh] overflow-auto rounded border border-line">
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{say('files.mapping')}</caption>
          <thead>
            <tr className="bg-raised text-label text-ink-soft">
              <th className="px-2 py-1 font-normal">{say('files.column')}</th>
              <th className="px-2 py-1 font-normal">{say('files.example')}</th>
              <th className="px-2 py-1 font-normal">{say('files.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {heads.map((head, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a file may have one name.
              <tr key={at} className="border-t border-line">
                <th scope="row" className="px-2 py-1 font-normal break-words" dir="auto">
                  {head}
                </th>
                <td className="max-w-[260px] truncate px-2 py-1 text-ink-soft" dir="auto">
                  {first[at]}
                </td>
                <td className="px-2 py-1">
                  <select
                    aria-label={`${head}: ${say('files.becomes')}`}
                    className="w-full rounded-[8px] border border-line bg-paper px-1 py-0.5"
                    value={columnOf(head)}
                    onChange={(event) => put(head, event.target.value)}
                  >
                    <option value="">{say('files.leaveOut')}</option>
                    {PLAN_COLUMNS.map((column) => (
                      <option key={column} value={column}>
                        {column}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
