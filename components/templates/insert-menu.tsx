import { MenuButton } from '../ui/menu-button';
import { useTemplateWords } from './template-words';

/** What is inserted most, as it is written. */
const PIECES = [
  '{{first_name ?? "…"}}',
  '{{if first_name}}, {{first_name}}{{end}}',
  '{{pick}}…{{or}}…{{end}}',
  '{{ask:text "…"}}',
  '{{ask:choice "…" "a" "b"}}',
  '{{ask:date "…"}}',
  '{{link ?? "…"}}',
  '{{my_name ?? "…"}}',
  '{{date}}',
  '{{cursor}}',
];

/** A list of pieces of the language, to be put where the caret is. */
export function InsertMenu({ onInsert }: { onInsert: (piece: string) => void }) {
  const say = useTemplateWords();
  return (
    <MenuButton label={say('template.insert')} icon="plus">
      {(close) => (
        <ul>
          {PIECES.map((piece) => (
            <li key={piece}>
              <button
                type="button"
                className="w-full rounded-[4px] px-2 py-1 text-left font-[ui-monospace,monospace] text-label hover:bg-raised"
                onClick={() => {
                  close();
                  onInsert(piece);
                }}
              >
                {piece}
              </button>
            </li>
          ))}
        </ul>
      )}
    </MenuButton>
  );
}
