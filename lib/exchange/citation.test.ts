import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedPosts, textOf } from '../../tests/support/made-up-exchange';
import { draftPost } from './draft-post';
import { bibtexText, writeCitations } from './write-citations';

/** A small reader of BibTeX: entries, keys, fields in balanced braces. Escaped braces count for nothing. */
function readBibtex(text: string): Array<{ id: string; fields: Map<string, string> }> {
  const entries = [];
  let at = 0;
  while (true) {
    const start = /\s*@misc\{([A-Za-z0-9-]+),\n/y;
    start.lastIndex = at;
    const found = start.exec(text);
    if (!found) break;
    at = start.lastIndex;
    const fields = new Map<string, string>();
    for (;;) {
      const name = /\s*(\w+) = \{/y;
      name.lastIndex = at;
      const field = name.exec(text);
      if (!field) throw new Error(`no field at ${text.slice(at, at + 40)}`);
      at = name.lastIndex;
      const from = at;
      for (let depth = 1; depth > 0; at += 1) {
        if (at >= text.length) throw new Error('braces never close');
        if (text[at] === '\\') at += 1;
        else if (text[at] === '{') depth += 1;
        else if (text[at] === '}') depth -= 1;
      }
      fields.set(field[1] ?? '', text.slice(from, at - 1));
      if (text[at] === ',') at += 1;
      else break;
    }
    if (!text.startsWith('\n}\n', at)) throw new Error(`no end at ${text.slice(at, at + 40)}`);
    at += 3;
    entries.push({ id: found[1] ?? '', fields });
  }
  if (text.slice(at).trim() !== '') throw new Error(`rest: ${text.slice(at, at + 40)}`);
  return entries;
}

describe('references', () => {
  it('are well-formed BibTeX, one entry per post, each with its own id', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, async (posts) => {
        const entries = readBibtex(await textOf(writeCitations(posts, 'bibtex')));
        expect(entries).toHaveLength(posts.length);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(posts.length);
        for (const { fields } of entries) expect([...fields.keys()]).toContain('title');
      }),
    );
  });

  it('keep hostile characters inside their field', () => {
    expect(bibtexText('50 % {off} #1 \\o/ a_b ~ ^')).toBe(
      '50 \\% \\{off\\} \\#1 \\textbackslash{}o/ a\\_b \\textasciitilde{} \\textasciicircum{}',
    );
  });

  it('are well-formed RIS: every line begins with a tag, every record ends', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, async (posts) => {
        const text = await textOf(writeCitations(posts, 'ris'));
        const lines = text.split('\r\n').slice(0, -1);
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
        expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(posts.length);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(posts.length);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('are CSL-JSON that says only what is known', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, async (posts) => {
        const items: Array<Record<string, unknown>> = JSON.parse(await textOf(writeCitations(posts, 'csl')));
        expect(items).toHaveLength(posts.length);
        items.forEach((item, index) => {
          expect('issued' in item).toBe(posts[index]?.post.publishedAt !== null);
        });
      }),
    );
  });

  it('name the community where no author is known, and no date where there is none', async () => {
    const saved = draftPost('2026-11-22T10:00:00.000Z', 'test');
    Object.assign(saved.post, { network: 'vk', id: '-5_1', text: 'один два три' });
    saved.community = { id: '-5', kind: 'group', name: 'Чайная', members: { kind: 'absent' }, at: saved.savedAt };
    expect(JSON.parse(await textOf(writeCitations([saved], 'csl')))).toEqual([
      {
        id: 'vk-5-1',
        type: 'post',
        title: 'один два три',
        author: [{ literal: 'Чайная' }],
        accessed: { 'date-parts': [[2026, 11, 22]] },
        publisher: 'VK',
        'container-title': 'Чайная',
        genre: 'Social media post',
      },
    ]);
  });
});
