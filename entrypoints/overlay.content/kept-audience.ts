import type { KeptElsewhere } from '../../lib/insight/audience-memory';
import { ask } from '../../lib/messaging/ask';
import { sendMessage } from '../../lib/messaging/protocol';
import { isKnown } from '../../lib/model';

/** Members below which a share of departed ones says nothing; as for the sign itself. */
const DEPARTED_SAMPLE = 50;

/** What the background keeps for the scoring of audiences. */
export function keptAudience(network: string, today: () => string): KeptElsewhere {
  return {
    visits: async (communityId) => {
      const visits = await ask(() => sendMessage('listSnapshots', { network, communityId }));
      return (visits ?? []).flatMap(({ at, day, members }) =>
        isKnown(members) && day !== today() ? [{ at, members: members.value }] : [],
      );
    },
    departedElsewhere: async (communityId) => {
      const others = await ask(() => sendMessage('listCommunities', undefined));
      return (others ?? []).flatMap((one) => {
        const dead = one.network === network && one.communityId !== communityId && one.audience?.counts.dead;
        return dead && dead.sample >= DEPARTED_SAMPLE ? [dead.count / dead.sample] : [];
      });
    },
    recall: async (ids) => (await ask(() => sendMessage('dismissedAmong', { network, ids: [...ids] }))) ?? [],
    remember: (id, fine) => void ask(() => sendMessage('dismiss', { network, id, fine })),
    frontier: (seen) => ask(() => sendMessage('idFrontier', { network, seen })),
  };
}
