import type { Filter } from '../value';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** At most so many characters as people count them, the last being "…"; cut after a word where one ends late enough. */
export const truncate: Filter = {
  argument: 'number',
  apply: ({ text }, argument) => {
    const most = Math.max(1, Number(argument));
    const characters: string[] = [];
    for (const { segment } of segmenter.segment(text)) if (characters.push(segment) > most) break;
    if (characters.length <= most) return { text };
    const cut = characters.slice(0, most - 1).join('');
    const next = characters[most - 1] ?? '';
    const atWord = /^\s/.test(next) ? cut.trimEnd() : (/^(.+)\s+\S*$/s.exec(cut)?.[1] ?? '');
    return { text: `${atWord.length * 2 >= cut.length ? atWord : cut}…` };
  },
};
