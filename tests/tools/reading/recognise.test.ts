import { describe, expect, it } from 'vitest';
import { addressIn } from './page-address';
import { recognise } from './recognise';

describe('recognise', () => {
  it.each([
    ['<!doctype html><p>', 'x.txt'],
    ['<!-- cut: scripts -->\n<!-- saved --><HTML lang="ru">', 'x'],
    ['<script>1</script>', 'piece.html'],
  ])('takes %s in %s for a page', (text, name) => {
    expect(recognise(text, name)).toEqual({ kind: 'page', html: text });
  });

  it.each([['<!--{"payload":[]}'], ['{"html":"<div>"}'], ['for (;;);{}'], ['{"a":1}\n{"b":"<html>"']])(
    'takes %s for an answer',
    (text) => {
      expect(recognise(text, 'a.html.json')).toEqual({ kind: 'answer', body: text });
    },
  );

  it('unpacks a page that a reader service saved as JSON', () => {
    const html = '<!DOCTYPE html><html><body>tea</body></html>';
    const url = 'https://network.example/tea';
    expect(recognise(JSON.stringify({ code: 200, data: { url, html } }), 'x.json')).toEqual({
      kind: 'page',
      html,
      url,
    });
  });
});

describe('addressIn', () => {
  it.each([
    ['<!-- saved from url=(0026)https://network.example/a -->\n<link rel="canonical" href="https://x.example/">'],
    ['<link rel="canonical" href="https://network.example/a">'],
    ["<link href='https://network.example/a' data-x rel='canonical'>"],
    ['<meta property="og:url" content="https://network.example/a">'],
  ])('finds it in %s', (html) => {
    expect(addressIn(html)).toBe('https://network.example/a');
  });

  it('gives nothing where there is nothing', () => {
    expect(addressIn('<link rel="canonical" href="/relative">')).toBeUndefined();
    expect(addressIn('<link rel="canonical" href="javascript:alert(1)">')).toBeUndefined();
  });
});
