import type { KeptElsewhere } from '../../lib/insight/audience-memory';
import { ask } from '../../lib/messaging/ask';
import { sendMessage } from '../../lib/messaging/protocol';
import { isKnown } from '../../lib/model';

/** What the background keeps for the scoring of audiences. */
export function keptAudience(network: string, today: () => string): KeptElsewhere {
  return {
    visits: async (communityId) => {
      const visits = await ask(() => sendMessage('listSnapshots', { network, communityId }));
      return (visits ?? []).flatMap(({ at, day, members }) =>
        isKnown(members) && day !== today() ? [{ at, members: members.value }] : [],
      );
    },
    recall: async (ids) => (await ask(() => sendMessage('dismissedAmong', { network, ids: [...ids] }))) ?? [],
    remember: (id, fine) => void ask(() => sendMessage('dismiss', { network, id, fine })),
    frontier: (seen) => ask(() => sendMessage('idFrontier', { network, seen })),
  };
}
