/**
 * `npm run fit:audience`: refits the audience models from the labelled tables beside the project, writes the table the
 * extension uses and prints the figures that cross-validation reaches. `--check` writes nothing and fails when the
 * table is not what the fit gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../project';
import { complain, say, table } from '../terminal';
import { barTable, barText, isMet } from './bars';
import { CORPUS_IS_HERE } from './corpus';
import { fitAll } from './models';
import { tableFile } from './table-file';
import { upperBounds } from './upper-bounds';

const FILE = inProject('lib/audience/coefficients.ts');

if (!CORPUS_IS_HERE) {
  complain('The labelled tables are expected in ../shared/corpus/audience; nothing was fitted.');
  process.exitCode = 2;
} else {
  const source = tableFile(fitAll());
  if (process.argv.includes('--check')) {
    const same = readFileSync(FILE, 'utf8') === source;
    say(same ? 'The table is what the fit gives.' : 'The table differs from what the fit gives.');
    process.exitCode = same ? 0 : 1;
  } else {
    writeFileSync(FILE, source);
    const bars = barTable();
    const rows = bars.map((bar) => [bar.id, bar.what, bar.reached.toFixed(3), barText(bar), isMet(bar) ? 'yes' : 'NO']);
    say(table([['bar', 'figure', 'reached', 'must', 'met'], ...rows]));
    say('\nBelow the bar of the held-out part, beside what other models reach on the same folds (see NOTES.md):\n');
    const missed = upperBounds().map(({ what, ownRows, treesSame, treesEverything }) => {
      const bar = bars.find((one) => one.what === what);
      const figures = [bar?.reached ?? Number.NaN, ownRows, treesSame, treesEverything].map((one) => one.toFixed(3));
      return [what, bar?.heldOutBar ?? '', ...figures];
    });
    say(table([['figure', 'bar', 'reached', 'on its own rows', 'trees, same features', 'trees, all'], ...missed]));
  }
}
