import type { ReactNode } from 'react';

/** Which column of a foreign table becomes which of ours: its name, an example, and a choice. */
export function MappingTable({
  words,
  heads,
  example,
  chosen,
  onChoose,
  children,
}: {
  words: { title: string; column: string; example: string; becomes: string; leaveOut: string };
  /** Names of the foreign columns; two may be the same. */
  heads: readonly string[];
  /** First cell of each column. */
  example: readonly (string | undefined)[];
  /** Name of ours that a foreign column becomes, by its place; empty for none. */
  chosen: (at: number) => string;
  onChoose: (at: number, name: string) => void;
  /** Our columns, as options. */
  children: ReactNode;
}) {
  return (
    <div className="max-h-[36vh] overflow-auto rounded border border-line">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr className="bg-raised text-label text-ink-soft">
            {[words.column, words.example, words.becomes].map((head) => (
              <th key={head} className="px-2 py-1 font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heads.map((head, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a file may have one name.
            <tr key={at} className="border-t border-line">
              <th scope="row" className="px-2 py-1 font-normal break-words" dir="auto">
                {head}
              </th>
              <td className="max-w-[240px] truncate px-2 py-1 text-ink-soft" dir="auto">
                {example[at]}
              </td>
              <td className="px-2 py-1">
                <select
                  aria-label={`${head}: ${words.becomes}`}
                  className="w-full rounded-[8px] border border-line bg-paper px-1 py-0.5"
                  value={chosen(at)}
                  onChange={(event) => onChoose(at, event.target.value)}
                >
                  <option value="">{words.leaveOut}</option>
                  {children}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
