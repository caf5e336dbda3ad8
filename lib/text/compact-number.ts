import type { Count } from '../model';

/**
 * Reads a count as a site prints it: "1,234", "12.3K", "3,4 млн", "2.3万".
 *
 * @param raw text of the counter alone or with words after it ("2.1K followers")
 * @param lang language of the page; decides what "B", "mil" and a lone separator mean
 * @returns exact or rounded; undefined when the text holds no number or a unit we do not know (never a guess)
 */
export function readCount(_raw: string, _lang?: string): Count | undefined {
  throw new Error('written by the metrics step');
}
