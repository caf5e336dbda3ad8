import { describe, expect, it } from 'vitest';
import { DOT, madeUpComment, madeUpSave, madeUpSaved } from '../../tests/support/made-up-saves';
import { importPartSchema } from './library-transfer-schema';
import { received, receivedSave } from './received';
import { editRequestSchema, keysSchema } from './saved-post-schema';

describe('a post that a page hands over', () => {
  it('arrives as it was sent', () => {
    const sent = madeUpSave({}, { picture: DOT, comments: [madeUpComment()], raw: '{}' });
    expect(receivedSave(JSON.parse(JSON.stringify(sent)))).toEqual({ key: 'vk|-7_1', request: sent });
  });

  it('loses what nobody asked for, and its undefined members', () => {
    const request = receivedSave({ ...madeUpSave(), raw: undefined, extra: 1 }).request ?? {};
    expect(Object.keys(request).sort()).toEqual(['comments', 'pageUrl', 'picture', 'post', 'via']);
  });

  it.each([
    ['no text', { text: 5 }],
    ['a bad count', { reactions: { kind: 'exact', value: -1 } }],
    ['a text of megabytes', { text: 'x'.repeat(300_000) }],
    ['a network that is no word', { network: '../vk' }],
    ['an id that would break keys', { id: 'a|b' }],
    ['a date that is none', { publishedAt: 'yesterday' }],
  ])('is refused with %s, named as far as it can be', (_what, change) => {
    const { key, request } = receivedSave({ ...madeUpSave(), post: { ...madeUpSave().post, ...change } });
    expect(request).toBeUndefined();
    expect(key).toContain('|');
  });

  it.each([undefined, null, 5, 'post', [], { post: null }])('is refused when it is %j', (raw) => {
    expect(receivedSave(raw)).toEqual({ key: '|', request: undefined });
  });

  it('does not lose its life for a bad comment', () => {
    const comments = [madeUpComment(), { ...madeUpComment(), id: '' }, null, madeUpComment({ id: '6' })];
    const { request } = receivedSave({ ...madeUpSave(), comments });
    expect(request?.comments.map(({ id }) => id)).toEqual(['5', '6']);
  });

  it('keeps markup as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    expect(receivedSave(madeUpSave({ text })).request?.post.text).toBe(text);
  });

  it('takes only pictures that are pictures', () => {
    const picture = (change: object) => receivedSave({ ...madeUpSave(), picture: { ...DOT, ...change } }).request;
    expect(picture({})).toBeDefined();
    expect(picture({ type: 'image/svg+xml' })).toBeUndefined();
    expect(picture({ base64: '<svg>' })).toBeUndefined();
    expect(picture({ base64: 'A'.repeat(800_000) })).toBeUndefined();
  });
});

describe('names that lead to prototypes', () => {
  it('lead nowhere', () => {
    const raw = JSON.parse('{"keys":["vk|1"],"edit":{"codes":{"__proto__":{"polluted":1},"constructor":"text"}}}');
    expect(received(editRequestSchema, raw).data?.edit.codes).toEqual({ constructor: 'text' });
    const part = JSON.parse('{"others":[{"table":"facts","rows":[{"name":"a","__proto__":{"polluted":1}}]}]}');
    expect(JSON.stringify(received(importPartSchema, part).data)).not.toContain('polluted');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a part of a file', () => {
  it('is refused with the place of its first fault', () => {
    const part = { posts: [madeUpSaved(), { ...madeUpSaved(), post: { ...madeUpSaved().post, format: 'painting' } }] };
    expect(received(importPartSchema, part)).toEqual({ data: undefined, where: 'posts[1].post.format' });
  });

  it.each([
    ['a key that is not its post', { posts: [{ ...madeUpSaved(), key: 'vk|-7_2' }] }, 'posts[0].key'],
    ['a table that is not for backups', { others: [{ table: 'posts', rows: [] }] }, 'others[0].table'],
    ['rows that are no objects', { others: [{ table: 'facts', rows: [5] }] }, 'others[0].rows[0]'],
  ])('is refused with %s', (_what, part, where) => {
    expect(received(importPartSchema, part)).toEqual({ data: undefined, where });
  });

  it('nested without end does not end anything', () => {
    let deep: object = {};
    for (let index = 0; index < 5_000; index += 1) deep = { deep };
    const part = { others: [{ table: 'facts', rows: [{ name: 'deep', deep }] }] };
    expect(received(importPartSchema, part).data).toBeDefined();
  });
});

it('keys are keys', () => {
  expect(received(keysSchema, ['vk|-1_2', 'facebook|pfbid02']).data).toHaveLength(2);
  for (const bad of ['vk', 'vk|', '|1', 'vk|1|2', 'vk|a b', 5])
    expect(received(keysSchema, [bad]).data, String(bad)).toBeUndefined();
});
