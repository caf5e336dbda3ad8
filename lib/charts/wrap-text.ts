/** Mean width of a character as a part of the font size; system fonts differ by less than a tenth. */
const WIDTH = 0.56;

/** About how wide a text is, in px. SVG text cannot be measured without a page. */
export function textWidth(text: string, size: number): number {
  return Math.ceil([...text].length * size * WIDTH);
}

/** Breaks a text at spaces into lines of at most a width; a longer word stands alone. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Cuts a text that is too wide and says so with "…". */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const most = Math.max(1, Math.floor(width / (size * WIDTH)) - 1);
  return `${[...text].slice(0, most).join('').trimEnd()}…`;
}
