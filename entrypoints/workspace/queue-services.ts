import type { QueueServices } from '../../components/queue/queue-services';
import type { LorgnetteDatabase } from '../../lib/library/database';
import { readOwnNotes, readQueue, readQueueCommunities } from '../../lib/library/read-queue';
import { watchLibrary } from '../../lib/library/watch-library';
import { sendMessage } from '../../lib/messaging/protocol';
import { descriptors } from '../../lib/networks/descriptors';
import { copyText } from '../../lib/page/copy-text';

const TABLES = ['comments', 'collected', 'brands', 'commentMarks', 'authorNotes', 'facts', 'posts'] as const;

/** Connects the moderator's queue to the database and the background. */
export function queueServices(database: LorgnetteDatabase): QueueServices {
  const descriptorOf = (network: string) => descriptors.find(({ id }) => id === network);
  return {
    communities: () => readQueueCommunities(database),
    read: (community) => readQueue(database, community),
    ownNotes: () => readOwnNotes(database),
    watch: (tell) => watchLibrary(database, TABLES, tell),
    decide: (decision) => sendMessage('decideComment', decision),
    putNote: (note) => sendMessage('putAuthorNote', note),
    putStopWords: (words) => sendMessage('putStopWords', words),
    linkTo: (comment, postUrl) => {
      const descriptor = descriptorOf(comment.network);
      if (descriptor === undefined || postUrl === undefined || descriptor.locate(postUrl).kind === 'other')
        return undefined;
      return descriptor.commentUrl?.(new URL(postUrl), comment) ?? postUrl;
    },
    copy: copyText,
    networkName: (id) => descriptorOf(id)?.name ?? id,
    now: () => new Date(),
  };
}
