import type { AskedField } from '../../lib/templates/rendered';
import { element } from './element';
import type { PaletteWords } from './palette-services';

const BOX = 'rounded-[8px] border border-line bg-paper px-2 py-1';

/** The fields a template asks for, in the palette's own place. */
export interface PaletteForm {
  root: HTMLElement;
  answers(): Record<string, string>;
  focus(): void;
}

/**
 * Draws the fields; the caller asks for the answers when they are wanted.
 *
 * @param done pressing "Insert"; `back` pressing "Back"
 */
export function drawForm(
  title: string,
  asks: readonly AskedField[],
  words: PaletteWords,
  done: () => void,
  back: () => void,
): PaletteForm {
  const fields = asks.map((field) => ({ label: field.label, box: boxOf(field) }));
  const rows = fields.map(({ label, box }) => element('label', 'flex flex-col gap-1', {}, label, box));
  const button = (said: string, look: string, press: () => void) => {
    const made = element('button', `rounded-[8px] px-3 py-1 ${look}`, { type: 'button' }, said);
    made.addEventListener('click', press);
    return made;
  };
  const root = element(
    'div',
    'flex flex-col gap-3 overflow-y-auto p-3',
    { role: 'group', 'aria-label': words('palette.formTitle', { title }), 'data-testid': 'reply-form' },
    element('p', 'font-semibold', {}, words('palette.formTitle', { title })),
    ...rows,
    element(
      'div',
      'flex gap-2',
      {},
      button(words('palette.formInsert'), 'bg-accent text-on-accent', done),
      button(words('palette.formBack'), 'border border-line', back),
    ),
  );
  return {
    root,
    answers: () => Object.fromEntries(fields.map(({ label, box }) => [label, box.value])),
    focus: () => fields[0]?.box.focus(),
  };
}

function boxOf({ kind, options }: AskedField): HTMLInputElement | HTMLSelectElement {
  if (kind !== 'choice') return element('input', BOX, { type: kind === 'date' ? 'date' : 'text', autocomplete: 'off' });
  return element('select', BOX, {}, ...options.map((option) => element('option', '', { value: option }, option)));
}
