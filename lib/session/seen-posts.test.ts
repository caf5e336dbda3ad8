import { expect, it } from 'vitest';
import { community, post } from '../../tests/support/engagement';
import { emptyResult, type Post } from '../model';
import { seenPosts } from './seen-posts';
import { Session } from './session';

function stateOf(...posts: Post[]) {
  const session = new Session({ kind: 'feed' }, 'https://toy.example/feed');
  session.add({ ...emptyResult('vk', { kind: 'feed' }), posts }, 'https://toy.example/feed');
  return session.state;
}

const seen = (...args: Parameters<typeof seenPosts>) => seenPosts(...args).map(({ id }) => id);
const other = { communityId: '-9', sightings: [{ surface: 'feed', run: 'r', rank: 0 }] } as const;

it('means the community on screen, elsewhere everything that was opened', () => {
  const state = stateOf(post('1', 1), post('2', 2, {}, { ...other, sightings: [...other.sightings] }));
  expect(seen(state, community(10))).toEqual(['1']);
  expect(seen(state, undefined)).toEqual(['1', '2']);
});

it('leaves out what the network only put beside it', () => {
  const beside = post('3', 3, {}, { communityId: '-9', sightings: [{ surface: 'related', run: 'r', rank: 0 }] });
  expect(seen(stateOf(post('1', 1), beside), undefined)).toEqual(['1']);
});

it('counts a post that only the markup named while no payload named any', () => {
  const nameless = post('pfbid1', 1, {}, { idIs: 'provisional' });
  expect(seen(stateOf(nameless), undefined)).toEqual(['pfbid1']);
  expect(seen(stateOf(nameless, post('1', 1)), undefined)).toEqual(['1']);
});
