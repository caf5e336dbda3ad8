import { useMemo, useState } from 'react';
import type { PlanEntry } from '../../../lib/model';
import { ideaOf } from '../../../lib/plan/make-idea';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { TextField } from '../../ui/field';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { useAsked } from '../use-asked';
import { BestPosts } from './best-posts';
import { IdeaCard } from './idea-card';
import { IdeaSources } from './idea-sources';
import { SlotList } from './slot-list';
import { useIdeaDeeds } from './use-idea-deeds';
import { useSlots } from './use-slots';

/** Entries without a day, times to give them, and where further ones come from. */
export function IdeasTab({ around }: { around: PlanAround }) {
  const { services, entries } = around;
  const say = useSurroundingsWords();
  const deeds = useIdeaDeeds(around);
  const visits = useAsked(services.visits, [services]);
  const slots = useSlots(around, visits);
  const ideas = useMemo(() => undatedOf(entries), [entries]);
  const keys = useMemo(() => [...new Set(ideas.flatMap(({ references }) => references))], [ideas]);
  const saved = useAsked(() => services.savedPosts(keys), [services, keys.join('\n')]);
  const posts = useMemo(() => new Map(saved?.map((post) => [post.key, post])), [saved]);
  const [title, setTitle] = useState('');
  const add = () => {
    if (title.trim() === '') return;
    void deeds.add([ideaOf(title.trim().slice(0, 500), deeds.made())]).then((kept) => kept && setTitle(''));
  };
  return (
    <div
      className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-6 pt-3 max-[900px]:grid-cols-1"
      data-testid="ideas-tab"
    >
      <section className="flex min-w-0 flex-col gap-3" aria-label={say('ideas.tab')}>
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField
            label={say('ideas.new')}
            className="flex-1"
            maxLength={500}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <Button type="submit">{say('ideas.new.add')}</Button>
        </form>
        {ideas.length === 0 ? (
          <EmptyState title={say('ideas.none')}>{say('ideas.none.help')}</EmptyState>
        ) : (
          <>
            <h2 className="font-semibold">{say('ideas.list', { count: ideas.length })}</h2>
            <ul className="flex flex-col gap-2">
              {ideas.map((idea) => (
                <IdeaCard
                  key={idea.id}
                  idea={idea}
                  posts={saved && posts}
                  around={around}
                  deeds={deeds}
                  slots={slots}
                />
              ))}
            </ul>
          </>
        )}
      </section>
      <div className="flex min-w-0 flex-col gap-6">
        <SlotList slots={slots} zone={services.zone} />
        <BestPosts visits={visits} around={around} deeds={deeds} slots={slots} />
        <IdeaSources deeds={deeds} />
      </div>
    </div>
  );
}

function undatedOf(entries: readonly PlanEntry[]): PlanEntry[] {
  return entries.filter(({ when }) => when === undefined).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
