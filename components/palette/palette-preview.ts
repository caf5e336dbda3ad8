import { element } from './element';
import type { FilledIn } from './filled-in';
import type { PaletteWords } from './palette-services';

/** What would be inserted, and everything worth knowing before it is. */
export function drawPreview(
  place: HTMLElement,
  filled: FilledIn | undefined,
  facts: { usedHere: boolean; tone: string | undefined },
  words: PaletteWords,
): void {
  if (!filled) {
    place.replaceChildren();
    return;
  }
  const { text, turn, turns, asks, missing } = filled;
  const note = (said: string, look = 'text-ink-soft') => element('p', `text-label ${look}`, {}, said);
  const names = asks.map(({ label }) => label).join(', ');
  place.replaceChildren(
    element('p', 'break-words whitespace-pre-wrap', { dir: 'auto', 'data-testid': 'reply-preview' }, text),
    ...(turns > 1 ? [note(words('palette.turn', { turn: turn + 1, turns }))] : []),
    ...(asks.length > 0 ? [note(words('palette.asks', { names }))] : []),
    ...(missing.length > 0 ? [note(words('palette.missing', { names: missing.join(', ') }))] : []),
    ...(facts.usedHere ? [note(words('palette.usedHereLong'), 'text-notable')] : []),
    ...(facts.tone ? [note(facts.tone)] : []),
  );
}
