import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../model';
import { pageMap } from './page-map';

const dom = (body: string, attributes = '') =>
  parseHTML(`<!DOCTYPE html><html ${attributes}><head></head><body>${body}</body></html>`)
    .document as unknown as Document;

const CODE = 'DeAZ0uAgNuA';
const PK = '3999310043081137024';
const posts = new Map([[PK, { id: PK } as Post]]);
const tile = (path: string) => `<a href="${path}"><img alt=""></a>`;
const card = (code: string) =>
  `<div id="card"><section><svg></svg><svg></svg><svg></svg></section><div><a id="date" href="/mill/p/${code}/"><time datetime="2026-11-01T00:00:00Z">1d</time></a></div></div>`;

describe('places of posts', () => {
  it('are the tiles of a grid, in order', () => {
    const document = dom(`<main>${tile(`/mill/p/${CODE}/`)}${tile('/mill/reel/DQwT90GjOcG/')}${tile('/mill/')}</main>`);
    const places = pageMap.postPlaces(document);
    expect(places.map(({ kind, anchor }) => [kind, anchor.position])).toEqual([
      ['tile', 'corner'],
      ['tile', 'corner'],
    ]);
    expect(places.map((place) => place.find(posts)?.id)).toEqual([PK, undefined]);
  });

  it('are the card of a post page and the related tiles beside it', () => {
    const document = dom(`<main>${card(CODE)}<div>${tile('/mill/p/DQwT90GjOcG/')}</div></main>`);
    const [open, related] = pageMap.postPlaces(document);
    expect(open).toMatchObject({ kind: 'card', anchor: { position: 'after' } });
    expect([open?.element.id, open?.anchor.element.id]).toEqual(['card', 'date']);
    expect(open?.find(posts)?.id).toBe(PK);
    expect(related?.kind).toBe('tile');
  });

  it('are articles of the feed, each once', () => {
    const article = `<article><a href="/mill/p/${CODE}/"><img alt=""></a><a href="/mill/p/${CODE}/"><time datetime="2026-11-01T00:00:00Z">1d</time></a></article>`;
    const places = pageMap.postPlaces(dom(`<main>${article}</main>`));
    expect(places.map(({ kind, element }) => [kind, element.localName])).toEqual([['card', 'article']]);
  });

  it('are not comment links and not links in texts', () => {
    const comment = `<a href="/p/${CODE}/c/17873752113448922/"><time datetime="2026-11-01T00:00:00Z">9h</time></a>`;
    expect(pageMap.postPlaces(dom(`<main>${comment}<a href="/p/${CODE}/">see</a></main>`))).toEqual([]);
  });
});

describe('theme', () => {
  it.each([
    ['class="_9dls __fb-dark-mode"', '', true],
    ['class="_9dls __fb-light-mode"', '', false],
    ['', '<meta name="color-scheme" content="light">', false],
    ['', '<meta name="color-scheme" content="dark">', true],
    ['', '', undefined],
  ])('%s %s', (attributes, meta, dark) => {
    const document = dom('', attributes);
    if (meta) document.head.append(...(dom(meta).querySelectorAll('meta') as unknown as Node[]));
    expect(pageMap.isDark(document)).toBe(dark);
  });
});

it('finds the composer of a post page and not the search field', () => {
  const document = dom('<input placeholder="Search"><form><textarea placeholder="Add a comment…"></textarea></form>');
  expect([...document.querySelectorAll(pageMap.composerSelector)].map(({ localName }) => localName)).toEqual([
    'textarea',
  ]);
});
