import { expect, it } from 'vitest';
import { community, wall } from '../../tests/support/engagement';
import { emptyResult } from '../model';
import { Session } from '../session/session';
import { onceWorthShowing } from './worth-showing';

const FEED = 'https://toy.example/feed';
const feed = { kind: 'feed' as const };

function watched(session: Session): () => number {
  let calls = 0;
  onceWorthShowing(session, () => calls++);
  return () => calls;
}

it('is a community’s page at once, whatever is known', () => {
  expect(watched(new Session({ kind: 'community' }, FEED))()).toBe(1);
});

it('is a feed once a post is there, and is told once', () => {
  const session = new Session(feed, FEED);
  const calls = watched(session);
  session.add({ ...emptyResult('toy', feed), communities: [community(1000)] }, FEED);
  expect(calls()).toBe(0);
  session.add({ ...emptyResult('toy', feed), posts: wall(3) }, FEED);
  session.add({ ...emptyResult('toy', feed), posts: wall(4) }, FEED);
  expect(calls()).toBe(1);
});

it('is the page that the user goes to without a new document', () => {
  const session = new Session({ kind: 'other' }, FEED);
  const calls = watched(session);
  session.moveTo({ kind: 'community', handle: 'teahouse' }, 'https://toy.example/teahouse');
  expect(calls()).toBe(1);
});
