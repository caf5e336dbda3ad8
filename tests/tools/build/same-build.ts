import { globSync, readFileSync, statSync } from 'node:fs';

/** A build as path → content. */
export type Files = ReadonlyMap<string, string>;

const OPEN = /\bmode:\s*(["'`])open\1/g;

/**
 * What makes the e2e build another program than the release, in sentences. Shadow roots may be open instead of
 * closed, in at least one place; everything else must be the same to the byte.
 */
export function differences(release: Files, e2e: Files): string[] {
  const names = [...new Set([...release.keys(), ...e2e.keys()])].sort();
  const sentences = names.flatMap((name) => {
    const [a, b] = [release.get(name), e2e.get(name)];
    if (a === undefined) return [`${name} is only in the e2e build`];
    if (b === undefined) return [`${name} is only in the release`];
    return closed(a) === closed(b) ? [] : [`${name} differs by more than its shadow root`];
  });
  const changed = names.filter((name) => release.get(name) !== e2e.get(name));
  if (changed.length === 0) sentences.push('nothing differs, so the shadow roots of the e2e build are closed too');
  return sentences;
}

function closed(text: string): string {
  return text.replace(OPEN, 'mode:$1closed$1');
}

/** All files below a folder, read as Latin-1 so that every byte counts. */
export function filesBelow(folder: string): Files {
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(`${folder}/${name}`).isFile());
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'latin1')]));
}
