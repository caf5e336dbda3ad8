import { useCallback, useState } from 'react';
import { EmptyState } from '../ui/empty-state';
import { SelectField } from '../ui/field';
import { useFresh } from '../ui/use-fresh';
import { CommunityQueue } from './community-queue';
import type { QueueServices } from './queue-services';
import { useQueueWords } from './queue-words';

/** The moderator's queue: comments kept for the communities that the user collects with their comments. */
export function QueueTab({ services }: { services: QueueServices }) {
  const say = useQueueWords();
  const [wanted, setWanted] = useState('');
  const communities = useFresh(services.communities, services.watch);
  const chosen = communities?.find(({ community }) => community === wanted) ?? communities?.[0];
  const key = chosen?.community ?? '';
  const read = useCallback(() => services.read(key), [services, key]);
  const data = useFresh(read, services.watch);
  const own = useFresh(services.ownNotes, services.watch);
  if (communities === undefined) return null;
  if (chosen === undefined) {
    return (
      <EmptyState title={say('queue.empty.title')}>
        <p>{say('queue.empty.how')}</p>
        <p>{say('queue.empty.then')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="flex max-w-[1000px] flex-col gap-5 py-4" data-testid="queue">
      <p className="text-ink-soft">{say('queue.intro')}</p>
      {communities.length > 1 ? (
        <SelectField
          label={say('queue.community')}
          className="max-w-[360px]"
          value={chosen.community}
          onChange={(event) => setWanted(event.target.value)}
        >
          {communities.map(({ community, name }) => (
            <option key={community} value={community}>
              {`${name} · ${services.networkName(community.slice(0, community.indexOf('|')))}`}
            </option>
          ))}
        </SelectField>
      ) : (
        <p className="font-semibold" dir="auto">
          {chosen.name}
        </p>
      )}
      {data && own && (
        <CommunityQueue
          key={chosen.community}
          services={services}
          community={chosen}
          data={data}
          notes={own.notes}
          stopWords={own.stopWords}
        />
      )}
    </div>
  );
}
