import { describe, expect, it } from 'vitest';
import { ABSENT, type Community, emptyResult, exact, type PageRef, type Post, type ReadResult } from '../model';
import { healthLevel } from './health';
import { Session } from './session';
import { postsOf, subjectOf } from './subject';

const URL_A = 'https://toy.example/teahouse';
const page: PageRef = { kind: 'community', handle: 'teahouse' };
const provenance = {
  source: 'answer' as const,
  where: 'toy',
  at: '2026-11-20T10:00:00.000Z',
  completeness: 'full' as const,
  adapter: 'toy 1',
};

const community = (id: string, handle: string): Community => ({
  network: 'toy',
  id,
  kind: 'group',
  name: handle,
  handle,
  members: exact(100),
  provenance,
});

const post = (id: string, communityId: string): Post => ({
  network: 'toy',
  id,
  communityId,
  publishedAt: null,
  text: '',
  format: 'text',
  reactions: exact(1),
  comments: exact(1),
  shares: ABSENT,
  views: ABSENT,
  pinned: null,
  ad: null,
  sightings: [{ surface: 'wall', communityId, run: 'r', rank: 0 }],
  provenance,
});

const reading = (part: Partial<ReadResult>): ReadResult => ({ ...emptyResult('toy', page), ...part });
const byHandle = (found: Community, where: PageRef) => found.handle === where.handle;

describe('Session', () => {
  it('tells its listeners and makes a new state', () => {
    const session = new Session(page, URL_A);
    const before = session.state;
    let calls = 0;
    const stop = session.subscribe(() => calls++);
    session.add(reading({ posts: [post('1', '-7')] }), URL_A);
    stop();
    session.add(reading({}), URL_A);
    expect(calls).toBe(1);
    expect(session.state).not.toBe(before);
    expect(before.posts.size).toBe(0);
  });

  it('gives a later page of a list, which does not say whose it is, to the community of its page', () => {
    const session = new Session(page, URL_A);
    const row = (id: string, seenIn: 'members' | 'authors') => ({ network: 'toy', id, seenIn: [seenIn], provenance });
    session.add(reading({ page: { ...page, communityId: '-7' } }), URL_A);
    session.add(reading({ accounts: [row('1', 'members'), row('2', 'authors')] }), URL_A);
    session.add(reading({ accounts: [row('3', 'members')] }), 'https://toy.example/pottery');
    session.add(reading({ accounts: [{ ...row('4', 'members'), listOf: '-9' }] }), URL_A);
    expect([...session.state.accounts.values()].map(({ listOf }) => listOf)).toEqual([
      '-7',
      undefined,
      undefined,
      '-9',
    ]);
  });

  it('learns from a reading that a name is a person, but not from another page’s reading', () => {
    const session = new Session(page, URL_A);
    session.add(reading({ page: { kind: 'person', handle: 'other', communityId: '5' } }), 'https://toy.example/other');
    expect(session.state.page).toEqual(page);
    session.add(reading({ page: { kind: 'person', handle: 'teahouse', communityId: '7' } }), `${URL_A}?w=1`);
    expect(session.state.page).toEqual({ kind: 'person', handle: 'teahouse', communityId: '7' });
  });

  it('finds the subject and its posts among others', () => {
    const session = new Session(page, URL_A);
    session.add(
      reading({
        communities: [community('-8', 'suggested'), community('-7', 'teahouse')],
        posts: [post('1', '-7'), post('2', '-8')],
      }),
      URL_A,
    );
    const subject = subjectOf(session.state, byHandle);
    expect(subject?.id).toBe('-7');
    expect(subject && postsOf(session.state, subject).map(({ id }) => id)).toEqual(['1']);
  });

  it('is the open post’s community where the address names none', () => {
    const session = new Session({ kind: 'post', postCode: 'abc' }, 'https://toy.example/p/abc');
    session.add(reading({ communities: [community('-7', 'teahouse')] }), URL_A);
    expect(subjectOf(session.state, byHandle)).toBeUndefined();
    session.add(reading({ posts: [{ ...post('1', '-7'), code: 'abc' }] }), URL_A);
    expect(subjectOf(session.state, byHandle)?.id).toBe('-7');
  });

  it('leaves out posts that only the markup named, as soon as a payload named some', () => {
    const session = new Session(page, URL_A);
    const teahouse = community('-7', 'teahouse');
    session.add(reading({ posts: [{ ...post('pfbid0x', '-7'), idIs: 'provisional' }] }), URL_A);
    expect(postsOf(session.state, teahouse)).toHaveLength(1);
    session.add(reading({ posts: [post('1', '-7')] }), URL_A);
    expect(postsOf(session.state, teahouse).map(({ id }) => id)).toEqual(['1']);
  });

  it('is a guest view only until a logged-in answer arrives', () => {
    const session = new Session(page, URL_A);
    session.add(reading({ guest: true }), URL_A);
    expect(session.state.guest).toBe(true);
    session.add(reading({ guest: false }), URL_A);
    session.add(reading({ guest: true }), URL_A);
    expect(session.state.guest).toBe(false);
  });
});

describe('health', () => {
  const unknown = { where: 'wall.get', shape: '{a,b}' };

  it('says that the page changed when nothing but unknown shapes came', () => {
    const session = new Session(page, URL_A);
    expect(healthLevel(session.state.health, 0)).toBe('waiting');
    session.add(reading({ communities: [community('-7', 'teahouse')] }), URL_A);
    expect(healthLevel(session.state.health, 0)).toBe('good');
    session.add(reading({ unrecognised: [unknown, unknown] }), URL_A);
    expect(healthLevel(session.state.health, 0)).toBe('changed');
    expect(healthLevel(session.state.health, 3)).toBe('partly');
    expect([...session.state.health.unrecognised]).toEqual([['wall.get: {a,b}', 2]]);
  });
});
