import { describe, expect, it } from 'vitest';
import { wallOwner } from './wall-owner';

const user = (pk: string, username?: string) => ({ pk, ...(username && { username }) });
const post = (author: object, ...coauthors: object[]) => ({ user: author, coauthor_producers: coauthors });
const mill = user('1', 'mill');
const press = user('2', 'press');
const loom = user('3', 'loom');
const community = (handle: string) => ({ kind: 'community' as const, handle });

describe('the owner of a wall', () => {
  it('is the one who signed every post, as author or coauthor', () => {
    expect(wallOwner([post(mill), post(press, mill), post(loom, mill)], community('elsewhere'))).toEqual({
      id: '1',
      handle: 'mill',
    });
  });

  it('is the page’s profile when two signed everything', () => {
    const posts = [post(mill, press), post(mill, press)];
    expect(wallOwner(posts, community('press'))?.id).toBe('2');
    expect(wallOwner(posts, community('mill'))?.id).toBe('1');
  });

  it('is the author of all when the page does not decide', () => {
    expect(wallOwner([post(mill, press), post(mill, press)], { kind: 'other' })?.id).toBe('1');
  });

  it('is another profile than the page’s when an answer was fetched ahead', () => {
    expect(wallOwner([post(press), post(press)], community('mill'))?.id).toBe('2');
  });

  it('survives a coauthor who left', () => {
    expect(wallOwner([post(mill), post(mill), post(press)], community('mill'))?.id).toBe('1');
    expect(wallOwner([post(mill), post(press), post(loom)], community('mill'))).toBeUndefined();
  });

  it('is nobody without a common signature', () => {
    expect(wallOwner([post(mill), post(press)], { kind: 'feed' })).toBeUndefined();
    expect(wallOwner([], community('mill'))).toBeUndefined();
  });

  it('is found without user names, as Reels tabs send them', () => {
    expect(wallOwner([post(user('1')), { user: null, id: '9_1' }], community('mill'))).toEqual({ id: '1' });
  });
});
