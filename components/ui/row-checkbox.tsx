import type { TableSelection } from './data-table-types';

/** The box at the beginning of a row; not a stop of the Tab key, because Space does the same. */
export function RowCheckbox({
  index,
  chosen,
  selection,
}: {
  index: number;
  chosen: boolean;
  selection: TableSelection;
}) {
  return (
    <td className="text-center">
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={selection.words.row(index)}
        className="size-4 align-middle accent-accent"
        checked={chosen}
        onClick={(event) => selection.select(index, event.shiftKey ? 'range' : 'toggle')}
        onChange={() => {}}
      />
    </td>
  );
}
