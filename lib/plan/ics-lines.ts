const encoder = new TextEncoder();
/** Longest line of the format, in bytes (RFC 5545, 3.1). */
const LONGEST = 75;

/** One logical line and the number of the first line of the file that holds it, 1 first. */
export interface IcsLine {
  text: string;
  number: number;
}

/** Joins folded lines. */
export function unfold(file: string): IcsLine[] {
  const lines: IcsLine[] = [];
  file
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .forEach((text, index) => {
      const last = lines.at(-1);
      if (/^[ \t]/u.test(text) && last) last.text += text.slice(1);
      else if (text !== '') lines.push({ text, number: index + 1 });
    });
  return lines;
}

/** Folds again by bytes, not by characters: the ICS library counts characters, some calendars cut Cyrillic lines then. */
export function foldByBytes(file: string): string {
  return unfold(file)
    .map(({ text }) => fold(text))
    .join('');
}

function fold(line: string): string {
  let result = '';
  let room = LONGEST;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (size > room) {
      result += '\r\n ';
      room = LONGEST - 1;
    }
    result += letter;
    room -= size;
  }
  return `${result}\r\n`;
}
