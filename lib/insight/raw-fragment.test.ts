import { describe, expect, it } from 'vitest';
import { post } from '../../tests/support/engagement';
import { rawFragment } from './raw-fragment';

const vk = post('-1001_7', 1);
const item = { id: 7, owner_id: -1001, text: 'Чай', likes: { count: 3 } };

describe('the piece of payload of a post', () => {
  it('is the object that carries its id, not the list around it', () => {
    const answer = JSON.stringify({ response: { items: [{ id: 8, owner_id: -1001 }, item] } });
    expect(rawFragment(vk, [answer])).toBe(JSON.stringify(item));
  });

  it('is not an object of another owner with the same number', () => {
    expect(rawFragment(vk, [JSON.stringify({ id: 7, owner_id: -2 })])).toBeUndefined();
  });

  it('comes from one of several documents, behind a guard, from the newest piece', () => {
    const story = { post_id: '55', message: 'x' };
    const lines = `for (;;);${JSON.stringify({ data: 1 })}\n${JSON.stringify({ data: { node: story } })}`;
    expect(rawFragment(post('55', 1), [lines, JSON.stringify({ post_id: '55', old: true })])).toBe(
      JSON.stringify(story),
    );
  });

  it('is found by the short code', () => {
    const media = { code: 'DeAZ0uAgNuA', like_count: 4 };
    const found = rawFragment(post('3999', 1, {}, { code: 'DeAZ0uAgNuA' }), [JSON.stringify([media])]);
    expect(found).toBe(JSON.stringify(media));
  });

  it('is missing where nothing is JSON, and survives what is built to hurt', () => {
    expect(rawFragment(vk, ['<div data-post-id="-1001_7">', '', '{"id":7'])).toBeUndefined();
    const deep = `${'['.repeat(50_000)}7${']'.repeat(50_000)}`;
    expect(rawFragment(vk, [deep, '{"__proto__":{"id":7,"owner_id":-1001}}'])).toBe('{"id":7,"owner_id":-1001}');
    expect('owner_id' in {}).toBe(false);
  });
});
