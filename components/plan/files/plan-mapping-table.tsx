import { PLAN_COLUMNS, type PlanColumn } from '../../../lib/plan/plan-columns';
import type { PlanMapping } from '../../../lib/plan/plan-csv';
import { MappingTable } from '../../ui/mapping-table';
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
      <MappingTable
        words={{
          title: say('files.mapping'),
          column: say('files.column'),
          example: say('files.example'),
          becomes: say('files.becomes'),
          leaveOut: say('files.leaveOut'),
        }}
        heads={heads}
        example={first}
        chosen={(at) => columnOf(heads[at] ?? '')}
        onChoose={(at, name) => put(heads[at] ?? '', name)}
      >
        {PLAN_COLUMNS.map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </MappingTable>
    </section>
  );
}
