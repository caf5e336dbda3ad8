/**
 * `npm run score -- <ig-accounts|vk-profiles|comments> <file.csv>`: audience scores of a CSV.
 *
 * Prints one JSON array, an entry per row in order. Exit 2 with a message on stderr when the arguments or the file
 * are not what is needed; stdout is empty then.
 */
import { complain, say } from '../terminal';
import { readCsv, TableError } from './csv';
import { KIND_NAMES, scoreTable } from './kinds';

const [kind, file, ...more] = process.argv.slice(2);

if (kind === undefined || file === undefined || more.length > 0 || !KIND_NAMES.includes(kind)) {
  complain(`Usage: npm run score -- <${KIND_NAMES.join('|')}> <file.csv>`);
  process.exitCode = 2;
} else {
  try {
    say(JSON.stringify(scoreTable(kind, readCsv(file))));
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    complain(error.message);
    process.exitCode = 2;
  }
}
