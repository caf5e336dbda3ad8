import { globSync, readFileSync, statSync } from 'node:fs';

/** A build as path → content. */
export type Files = ReadonlyMap<string, string>;

const OPEN = /\bmode:\s*(["'`])open\1/g;

/** The part of a file's name that follows from its content. */
const HASH = /-[\w-]{8}(?=\.(?:js|css)$)/;

/**
 * What makes the e2e build another program than the release, in sentences. Shadow roots may be open instead of
 * closed, in at least one place; everything else must be the same to the byte, but for the names of files that follow
 * from such a place in their content, or in that of a file they name.
 */
export function differences(release: Files, e2e: Files): string[] {
  const [one, other] = [renamed(release, e2e), renamed(e2e, release)];
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  const sentences = names.flatMap((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    if (a === undefined) return [`${name} is only in the e2e build`];
    if (b === undefined) return [`${name} is only in the release`];
    return closed(a) === closed(b) ? [] : [`${name} differs by more than its shadow root`];
  });
  const changed = names.filter((name) => one.get(name) !== other.get(name));
  if (changed.length === 0) sentences.push('nothing differs, so the shadow roots of the e2e build are closed too');
  return sentences;
}

/** Files whose name only this build has stand under it without the hash, and are named so by the others. */
function renamed(files: Files, there: Files): Files {
  const own = [...files.keys()].filter((name) => !there.has(name) && HASH.test(name));
  const plain = (name: string) => name.replace(HASH, '');
  // Two that would get one name keep theirs, and are told as differences.
  const single = own.filter((name) => own.filter((one) => plain(one) === plain(name)).length === 1);
  return new Map(
    [...files].map(([name, text]) => [
      single.includes(name) ? plain(name) : name,
      single.reduce((before, one) => before.replaceAll(fileName(one), fileName(plain(one))), text),
    ]),
  );
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function closed(text: string): string {
  return text.replace(OPEN, 'mode:$1closed$1');
}

/** All files below a folder, read as Latin-1 so that every byte counts. */
export function filesBelow(folder: string): Files {
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(`${folder}/${name}`).isFile());
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'latin1')]));
}
