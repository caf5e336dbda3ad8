import type { TransferredPost } from '../model';
import { type Citation, citationOf } from './citation';
import { batches, type Run } from './progress';

export type CitationFormat = 'ris' | 'bibtex' | 'csl';

/** References to posts in one of the three formats that reference managers read. */
export async function* writeCitations(
  rows: AsyncIterable<TransferredPost> | Iterable<TransferredPost>,
  format: CitationFormat,
  run: Run = {},
): AsyncGenerator<string> {
  const taken = new Set<string>();
  let first = true;
  if (format === 'csl') yield '[';
  for await (const batch of batches(rows, run)) {
    const written = batch.map((row) => {
      const citation = withOwnId(citationOf(row), taken);
      return format === 'ris' ? risOf(citation) : format === 'bibtex' ? bibtexOf(citation) : cslOf(citation);
    });
    yield format === 'csl' ? `${first ? '\n' : ',\n'}${written.join(',\n')}` : written.join('');
    first = false;
  }
  if (format === 'csl') yield '\n]\n';
}

function withOwnId(citation: Citation, taken: Set<string>): Citation {
  let id = citation.id;
  for (let number = 2; taken.has(id); number += 1) id = `${citation.id}-${number}`;
  taken.add(id);
  return { ...citation, id };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** RIS: two letters, two spaces, a dash; lines end with CR LF. Type ELEC: a web page. */
function risOf({ id, title, author, issued, accessed, url, network, community }: Citation): string {
  const lines: Array<[string, string | undefined]> = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['T2', community],
    ['PB', network],
    ['PY', issued && String(issued[0])],
    ['DA', issued && `${issued[0]}/${two(issued[1])}/${two(issued[2])}/`],
    ['Y2', `${accessed[0]}/${two(accessed[1])}/${two(accessed[2])}/`],
    ['UR', url],
    ['M3', 'Social media post'],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** A text for a BibTeX field in braces. Letters of every script stay: biber and modern tools read UTF-8. */
export function bibtexText(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, (mark) => SPECIAL.get(mark) ?? mark);
}

/** Doubled braces keep capitals and make a community one name instead of first and last. */
function bibtexOf({ id, title, author, issued, accessed, url, network, community }: Citation): string {
  const fields: Array<[string, string | undefined]> = [
    ['author', author && `{${bibtexText(author)}}`],
    ['title', `{${bibtexText(title)}}`],
    ['howpublished', bibtexText(community ? `${network}: ${community}` : network)],
    ['year', issued && String(issued[0])],
    ['month', issued && String(issued[1])],
    ['date', issued && `${issued[0]}-${two(issued[1])}-${two(issued[2])}`],
    ['urldate', `${accessed[0]}-${two(accessed[1])}-${two(accessed[2])}`],
    // Braces and backslashes cannot stand in an address.
    ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${id},\n${lines.join(',\n')}\n}\n\n`;
}

function cslOf({ id, title, author, issued, accessed, url, network, community }: Citation): string {
  return JSON.stringify({
    id,
    type: 'post',
    title,
    ...(author && { author: [{ literal: author }] }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [accessed] },
    ...(url && { URL: url }),
    publisher: network,
    ...(community && { 'container-title': community }),
    genre: 'Social media post',
  });
}
