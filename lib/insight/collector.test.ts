import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { community, OWNER, post, wall } from '../../tests/support/engagement';
import { type CollectedCommunity, emptyResult, type Post } from '../model';
import { Session } from '../session/session';
import { Collector } from './collector';
import type { SaveOrder, SaveSummary } from './saver';

const URL = 'https://toy.example/feed';
const chosen: CollectedCommunity = {
  community: `vk|${OWNER}`,
  name: 'Tea club',
  since: '',
  paused: false,
  collected: 0,
  withComments: false,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function tab(library: { list: CollectedCommunity[] }) {
  const session = new Session({ kind: 'feed' }, URL);
  const saved: string[][] = [];
  const stop = new AbortController();
  const collector = new Collector({
    ...{ network: 'vk', session, signal: stop.signal, quietly: (work) => work() },
    list: async () => library.list,
    saver: {
      async save(posts: readonly Post[], { via }: SaveOrder): Promise<SaveSummary> {
        expect(via).toBe('passive');
        saved.push(posts.map(({ id }) => id));
        return {
          total: posts.length,
          done: posts.length,
          saved: posts.length,
          updated: 0,
          refused: {},
          stopped: false,
        };
      },
    },
  });
  const see = async (posts: Post[]) => {
    session.add({ ...emptyResult('vk', { kind: 'feed' }), communities: [community(10)], posts }, URL);
    await vi.advanceTimersByTimeAsync(5_000);
  };
  return { session, collector, saved, stop, see };
}

describe('collecting', () => {
  it('never starts by itself', async () => {
    const { saved, see } = tab({ list: [] });
    await see(wall(3));
    expect(saved).toEqual([]);
  });

  it('takes the posts of the chosen community only, each reading once', async () => {
    const { saved, see } = tab({ list: [chosen] });
    await see([post('1', 30), post('2', 60, {}, { communityId: '-9' })]);
    await see([post('1', 30), post('3', 90)]);
    expect(saved).toEqual([['1'], ['3']]);
  });

  it('takes what was seen before it was chosen, and nothing while paused', async () => {
    const library = { list: [{ ...chosen, paused: true }] };
    const { saved, see, collector } = tab(library);
    await see(wall(2));
    expect(saved).toEqual([]);
    library.list = [chosen];
    await collector.refresh();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saved).toHaveLength(1);
  });

  it('asks for the choice anew before every batch: another tab may have paused it', async () => {
    const library = { list: [chosen] };
    const { saved, see } = tab(library);
    await see([post('1', 30)]);
    library.list = [{ ...chosen, paused: true }];
    await see([post('2', 60)]);
    expect(saved).toEqual([['1']]);
  });

  it('leaves alone what the network only suggested, and ends with the page', async () => {
    const { saved, see, stop } = tab({ list: [chosen] });
    await see([post('1', 30, {}, { sightings: [{ surface: 'suggested', run: 'r', rank: 0 }] })]);
    expect(saved).toEqual([]);
    stop.abort();
    await see([post('2', 30)]);
    expect(saved).toEqual([]);
  });

  it('takes a post again when a fuller reading came', async () => {
    const { saved, see } = tab({ list: [chosen] });
    const full = post('1', 30);
    await see([{ ...full, provenance: { ...full.provenance, completeness: 'partial' } }]);
    await see([full]);
    expect(saved).toEqual([['1'], ['1']]);
  });
});
