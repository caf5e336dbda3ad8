/** The figures of a chart as text; the first cell of a row names it. */
export interface TableOfChart {
  columns: readonly string[];
  rows: ReadonlyArray<{ key: string; cells: readonly string[] }>;
}

/** The table behind a chart. */
export function ChartTable({ caption, table }: { caption: string; table: TableOfChart }) {
  const [first, ...rest] = table.columns;
  return (
    <div className="overflow-x-auto">
      <table className="text-label" data-testid="chart-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-ink-soft">
            <th scope="col" className="py-0.5 pr-4 text-left">
              {first}
            </th>
            {rest.map((column) => (
              <th key={column} scope="col" className="py-0.5 pr-4 text-right">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells }) => (
            <tr key={key} className="border-b border-line last:border-b-0">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={table.columns[index]} scope="row" className="py-0.5 pr-4 text-left" dir="auto">
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[index]} className="whitespace-nowrap py-0.5 pr-4 text-right">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
