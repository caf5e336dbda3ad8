import { useWorkspaceWords } from './workspace-words';

/** Every key of the workspace by the place where it works: the keys as printed, and the word that says what they do. */
const KEYS = {
  everywhere: [
    ['?', 'list'],
    ['Esc', 'close'],
  ],
  library: [
    ['/', 'search'],
    ['↑ ↓ Home End', 'move'],
    ['Enter', 'open'],
    ['Space', 'choose'],
    ['Shift + ↑ ↓', 'range'],
    ['Ctrl + A', 'all'],
    ['b', 'view'],
    ['c', 'coding'],
    ['Delete', 'trash'],
  ],
  detail: [['j k', 'next']],
  coding: [
    ['1 – 9', 'option'],
    ['1 – 5', 'category'],
    ['Enter', 'forward'],
    ['Backspace', 'back'],
    ['u', 'undo'],
    ['Esc', 'leave'],
  ],
} as const;

type Place = keyof typeof KEYS;

/** The list of keys, for the help view and for the question mark. */
export function KeyList() {
  const say = useWorkspaceWords();
  return (
    <div className="grid gap-5 [grid-template-columns:repeat(auto-fit,minmax(220px,1fr))]">
      {(Object.keys(KEYS) as Place[]).map((place) => (
        <table key={place} className="w-full self-start">
          <caption className="pb-1 text-left font-semibold">{say(`keys.place.${place}`)}</caption>
          <tbody>
            {KEYS[place].map(([keys, deed]) => (
              <tr key={deed} className="border-b border-line">
                <th scope="row" className="py-1 pr-3 text-left whitespace-nowrap">
                  <kbd className="font-sans rounded-[4px] border border-line bg-raised px-1.5 py-0.5 text-label">
                    {keys}
                  </kbd>
                </th>
                <td className="py-1 text-ink-soft">{say(`keys.${deed}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
