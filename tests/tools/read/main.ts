/** `npm run read -- <file> [--url <address>] [--network <id>]`: what the extension's readers see in a saved file. */
import { commandLine, printJson, WrongUse } from '../reading/command-line';
import { readFile } from '../reading/read-file';

printJson((words) => {
  const { files, now, url, network } = commandLine(words);
  const [file, ...more] = files;
  if (file === undefined || more.length) throw new WrongUse('"read" reads one file; "er" takes several.');
  return readFile(file, { at: now, ...(url && { url }), ...(network && { network }) });
});
