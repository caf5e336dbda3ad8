import type { Reading } from './shared-reading';

/** Scripts of the page that may be wanted more than once. */
type SharedScript = 'replies' | 'comments' | 'audit';

/**
 * What a script of its own has left in the reading, put into the page at the first need: who comes while it is on its
 * way waits for the same one, who comes later finds it there. After a failure the next one asks again.
 *
 * @param load has the background put it in; never rejects
 */
export async function loadOnce<Name extends SharedScript>(
  reading: Reading,
  name: Name,
  load: () => Promise<unknown>,
): Promise<Reading[Name]> {
  if (!reading[name]) {
    reading.loading[name] ??= load();
    await reading.loading[name];
    delete reading.loading[name];
  }
  return reading[name];
}
