import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

/** One Russian word for one thing, as the glossary says: a post is «пост», a visit «посещение», an entry of the plan «запись». */
const files = globSync(['lib/i18n/ru/*.ts', 'public/_locales/ru/*.json']);

/** «публикация» names the moment and the act, never the post. */
const PUBLISHING = /(?:времени|день|дат[аы]|перед) публикаци(?:и|ей)/gi;
const ENTRY = /(?<!\p{L})запис(?:ь|и|ью|ей|ям|ями|ях)(?!\p{L})/giu;

function found(file: string, words: RegExp): string[] {
  const text = readFileSync(file, 'utf8').replace(PUBLISHING, '');
  return [...text.matchAll(words)].map(([word]) => `${basename(file)}: ${word}`);
}

describe('Russian words', () => {
  it('say «пост» for a post: «запись» belongs to the plan, «публикация» to the act', () => {
    const others = files.filter((file) => !basename(file).startsWith('plan'));
    expect(others.flatMap((file) => found(file, ENTRY))).toEqual([]);
    expect(files.flatMap((file) => found(file, /публикаци\p{L}*/giu))).toEqual([]);
  });

  it('say «посещение» for a visit', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => found(file, /визит\p{L}*/giu))).toEqual([]);
  });

  it('know a lost word when they meet one', () => {
    expect('сохранённых записей'.match(ENTRY)).toEqual(['записей']);
    expect('записывается, записан'.match(ENTRY)).toBeNull();
  });
});
