/** One line of a horizontal bar chart: label, bar, value, sample. `share` is 0 to 1 of the longest bar. */
export function BarRow({
  label,
  share,
  value,
  sample,
  faint = false,
}: {
  label: string;
  share: number;
  value: string;
  sample: string;
  faint?: boolean;
}) {
  return (
    <tr className={faint ? 'text-ink-soft' : ''}>
      <th scope="row" className="max-w-[110px] truncate py-0.5 pr-2 text-left font-normal" title={label}>
        {label}
      </th>
      <td className="w-full py-0.5">
        <div
          className={`h-2 rounded-[2px] ${faint ? 'border border-ink-soft' : 'bg-accent'}`}
          style={{ width: `${Math.max(2, Math.min(100, share * 100))}%` }}
        />
      </td>
      <td className="whitespace-nowrap py-0.5 pl-2 text-right">{value}</td>
      <td className="whitespace-nowrap py-0.5 pl-2 text-right text-ink-soft">{sample}</td>
    </tr>
  );
}
