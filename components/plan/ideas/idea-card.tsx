import type { PlanEntry, SavedPost } from '../../../lib/model';
import { slotOfPost } from '../../../lib/plan/make-idea';
import { CategoryMark } from '../../category-mark';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useWords } from '../../words';
import { usePlanWords } from '../plan-words';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { dayWithWeekday } from '../week-time';
import { SavedPostLine } from './saved-post-line';
import type { IdeaDeeds } from './use-idea-deeds';
import type { Slots } from './use-slots';

/** Around the time of a saved post nothing else should stand, minutes. */
export const ROOM = 60;

/** An idea: what it was made from, and times at which it could be planned. */
export function IdeaCard({
  idea,
  posts,
  around,
  deeds,
  slots,
}: {
  idea: PlanEntry;
  /** Saved posts by key; undefined while they are read. */
  posts: ReadonlyMap<string, SavedPost> | undefined;
  around: PlanAround;
  deeds: IdeaDeeds;
  slots: Slots;
}) {
  const say = useSurroundingsWords();
  const sayPlan = usePlanWords();
  const { locale } = useWords();
  const { title, targets, category, references, notes } = idea;
  const times = offeredFor(idea, posts, around, slots);
  return (
    <li className="flex flex-col gap-1 rounded-card border border-line p-3" data-testid="idea" data-entry-id={idea.id}>
      <div className="flex items-start gap-2">
        <span className="min-w-0 flex-1 font-semibold break-words" dir="auto">
          {title}
        </span>
        <Button kind="quiet" aria-label={say('ideas.edit', { title })} onClick={() => around.open(idea.id)}>
          {sayPlan('plan.edit')}
        </Button>
        <IconButton icon="trash" label={say('ideas.delete', { title })} onClick={() => void deeds.remove(idea)} />
      </div>
      {(targets.length > 0 || category) && (
        <p className="flex flex-wrap items-center gap-2 text-label text-ink-soft">
          {targets.map((target) => sayPlan(`plan.target.${target}`)).join(', ')}
          {category && (
            <span className="inline-flex items-center gap-1">
              <CategoryMark category={category} />
              {sayPlan(`plan.category.${category}`)}
            </span>
          )}
        </p>
      )}
      {notes !== '' && (
        <p className="line-clamp-2 break-words text-ink-soft" dir="auto">
          {notes}
        </p>
      )}
      {references.map((key) => (
        <SavedPostLine key={key} saved={posts?.get(key)} reading={posts === undefined} />
      ))}
      {times.length > 0 && (
        <div className="flex flex-wrap gap-2 pt-1">
          {times.map(({ day, time, why }) => (
            <Button
              key={`${day} ${time}`}
              className="text-label"
              aria-label={`${say('ideas.planAt.of', { title, day: dayWithWeekday(day, locale), time })} (${say(why)})`}
              title={say(why)}
              onClick={() => void deeds.plan(idea, day, time)}
            >
              {say('ideas.planAt', { day: dayWithWeekday(day, locale), time })}
              <span className="text-ink-soft">{say(why)}</span>
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

/** The same time as the post it was made from, and the two best suggestions. */
function offeredFor(
  { references }: PlanEntry,
  posts: ReadonlyMap<string, SavedPost> | undefined,
  { services: { zone } }: PlanAround,
  { offered = [], freeDay }: Slots,
) {
  const asPost = references.flatMap((key) => {
    const saved = posts?.get(key);
    const slot = saved && slotOfPost(saved, zone);
    const day = slot && freeDay({ ...slot, minutes: ROOM });
    return slot && day !== undefined ? [{ day, time: slot.time, why: 'ideas.asPost' as const }] : [];
  });
  const suggested = offered.flatMap(({ day, time }) =>
    day === undefined ? [] : [{ day, time, why: 'ideas.asSlot' as const }],
  );
  const all = [...asPost.slice(0, 1), ...suggested.slice(0, 2)];
  return all.filter((one, at) => all.findIndex(({ day, time }) => day === one.day && time === one.time) === at);
}
