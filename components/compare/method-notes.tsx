import { letterOf } from '../../lib/charts/series-skin';
import { type MethodNote, methodNotes } from '../../lib/compare/method-notes';
import type { Side } from '../../lib/compare/side';
import type { CompareWords } from './compare-words';
import { useCompareWords } from './compare-words';

/** What makes the columns less comparable than they look; the rule about axes is always said. */
export function MethodNotes({ sides }: { sides: readonly Side[] }) {
  const words = useCompareWords();
  return (
    <ul className="flex max-w-[760px] list-disc flex-col gap-1 pl-4" data-testid="compare-notes">
      {methodNotes(sides).map((note) => (
        <li key={note.code} data-note={note.code} className="list-disc">
          {noteText(words, note, sides)}
        </li>
      ))}
      <li className="list-disc text-ink-soft">{words.say('compare.note.axes')}</li>
    </ul>
  );
}

/** One note as a sentence. */
export function noteText({ say, figures }: CompareWords, note: MethodNote, sides: readonly Side[]): string {
  const chosen = note.who.flatMap((index) => {
    const side = sides[index];
    return side ? [{ side, letter: sides.length > 1 ? letterOf(index) : side.name }] : [];
  });
  const spans = chosen.flatMap(({ side: { figures: seen }, letter }) =>
    seen && !('reason' in seen.headline) ? [`${letter} ${figures.span(seen.headline.from, seen.headline.to)}`] : [],
  );
  return say(`compare.note.${note.code}`, {
    who: chosen.map(({ letter }) => letter).join(', '),
    days: chosen.map(({ side, letter }) => `${letter} ${figures.span(side.at, side.at)}`).join(', '),
    spans: spans.join(', '),
  });
}
