/** `npm run er -- <file…> [--url …] [--followers N] [--now ISO]`: the engagement report of saved files. */
import { erJson } from '../../../lib/metrics/er-json';
import { engagementReport } from '../../../lib/metrics/report';
import type { ReadResult } from '../../../lib/model';
import { adapterFor } from '../../../lib/networks/adapters';
import { commandLine, printJson } from '../reading/command-line';
import { engagementInput, mostFrequent } from '../reading/engagement-input';
import { mergeReadings } from '../reading/merge-readings';
import { readFile } from '../reading/read-file';
import { UNKNOWN_NETWORK } from '../reading/read-text';
import { complain } from '../terminal';

printJson((words) => {
  const { files, now, url, network, followers } = commandLine(words);
  const readings = files.map((file) => readFile(file, { at: now, ...(url && { url }), ...(network && { network }) }));
  const result = oneNetwork(readings, files);
  return erJson(engagementReport({ ...engagementInput(result, adapterFor(result.network), now, followers), now }));
});

/** Joins the files of the network that most posts come from; the others are named on stderr. */
function oneNetwork(readings: readonly ReadResult[], files: readonly string[]): ReadResult {
  const recognised = readings.filter((reading) => reading.network !== UNKNOWN_NETWORK);
  const chosen =
    mostFrequent(recognised.flatMap((reading) => reading.posts.map((post) => post.network))) ??
    recognised[0]?.network ??
    UNKNOWN_NETWORK;
  for (const [index, reading] of readings.entries()) {
    if (reading.network !== chosen) complain(`${files[index]} is left out: ${reading.network}, not ${chosen}.`);
  }
  const [first, ...rest] = readings.filter((reading) => reading.network === chosen);
  if (!first) throw new Error('no reading');
  return mergeReadings([first, ...rest]);
}
