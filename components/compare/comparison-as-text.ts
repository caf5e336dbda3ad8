import { figureRows } from '../../lib/compare/figure-rows';
import { methodNotes } from '../../lib/compare/method-notes';
import type { Side } from '../../lib/compare/side';
import { behindParts } from './behind-figures';
import { standingText } from './beside-others';
import type { CompareWords } from './compare-words';
import { cellNote, cellValue } from './figure-cell';
import { noteText } from './method-notes';

/** The whole comparison as lines to paste into a letter: every figure with formula, sample and time. */
export function comparisonAsText(
  words: CompareWords,
  sides: readonly Side[],
  made: { line: string; networkName: (id: string) => string },
): string {
  const { say } = words;
  const figures = figureRows(sides).flatMap((row) => [
    `${say(`compare.figure.${row.id}`)} — ${say(`compare.formula.${row.id}`)}`,
    ...row.cells.map((cell, index) => {
      const note = cellNote(words, cell, row.unit);
      return `  ${sides[index]?.name}: ${cellValue(words, cell, row.unit)}${note === '' ? '' : ` (${note})`}`;
    }),
  ]);
  return [
    ...sides.map((side) => `${side.name} (${made.networkName(side.network)}) ${side.url ?? ''}`.trim()),
    '',
    ...figures,
    '',
    ...sides.map((side) => standingText(words, side)),
    ...methodNotes(sides).map((note) => noteText(words, note, sides)),
    ...sides.map((side) => `${side.name}: ${behindParts(words, side).join('; ')}`),
    '',
    made.line,
  ].join('\n');
}
