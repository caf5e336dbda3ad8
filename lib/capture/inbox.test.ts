import { describe, expect, it } from 'vitest';
import { type Captured, Inbox } from './inbox';

const piece = (body: string): Captured => ({ kind: 'answer', url: 'https://a', pageUrl: 'https://p', time: 1, body });

describe('Inbox', () => {
  it('keeps pieces until somebody reads, then passes them on', () => {
    const inbox = new Inbox();
    inbox.put(piece('one'));
    const seen: string[] = [];
    inbox.read(({ body }) => seen.push(body));
    inbox.put(piece('two'));
    expect(seen).toEqual(['one', 'two']);
    expect(inbox.length).toBe(0);
  });

  it('keeps the same answer twice in a row once', () => {
    const inbox = new Inbox();
    inbox.put(piece('same'));
    inbox.put(piece('same'));
    expect(inbox.length).toBe(1);
  });

  it('drops the oldest when nobody reads for long', () => {
    const inbox = new Inbox();
    const big = 'x'.repeat(9_000_000);
    for (const mark of ['a', 'b', 'c']) inbox.put(piece(big + mark));
    const seen: string[] = [];
    inbox.read(({ body }) => seen.push(body.slice(-1)));
    expect(seen).toEqual(['b', 'c']);
  });
});
