import { useMemo, useState } from 'react';
import { communityKeyOf, PLAN_TARGETS, type Visit } from '../../../lib/model';
import { ideaOf, makeIdea, slotAt } from '../../../lib/plan/make-idea';
import { type BestPost, bestOfOwn } from '../../../lib/plan/own-best';
import { Button } from '../../ui/button';
import { useWords } from '../../words';
import { Part } from '../../workspace/view-frame';
import { CommunityChoice } from '../community-choice';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { useAsked } from '../use-asked';
import { dayWithWeekday } from '../week-time';
import { ROOM } from './idea-card';
import type { IdeaDeeds } from './use-idea-deeds';
import type { Slots } from './use-slots';

/** The posts of the user's own community that stood out, to be repeated in another way. */
export function BestPosts({
  visits,
  around,
  deeds,
  slots,
}: {
  visits: Visit[] | undefined;
  around: PlanAround;
  deeds: IdeaDeeds;
  slots: Slots;
}) {
  const { services } = around;
  const say = useSurroundingsWords();
  const { figures, locale } = useWords();
  const [own, setOwn] = useState('');
  const saved = useAsked(async () => (own === '' ? [] : services.savedOf(own)), [services, own]);
  const visit = visits?.find(({ network, communityId }) => communityKeyOf(network, communityId) === own);
  const best = useMemo(() => bestOfOwn(visit, saved ?? []), [visit, saved]);
  if (visits === undefined || visits.length === 0) return null;
  const now = services.now().toISOString();
  const titleOf = ({ saved: post, publishedAt }: BestPost) =>
    post
      ? makeIdea(post, { id: '', now }).title
      : publishedAt === null
        ? say('ideas.best.undated')
        : say('ideas.best.title', { day: figures.day(publishedAt, now) });
  const ideaFrom = (one: BestPost) => {
    if (one.saved) return makeIdea(one.saved, deeds.made());
    const idea = ideaOf(titleOf(one), deeds.made(), one.url ?? '');
    return { ...idea, targets: PLAN_TARGETS.filter((target) => target === visit?.network) };
  };
  /** The same time of the week, on the next day on which nothing stands around it. */
  const slotOf = ({ timed }: BestPost) => {
    const slot = timed === undefined ? undefined : slotAt(timed, services.zone);
    const day = slot && slots.freeDay({ ...slot, minutes: ROOM });
    return slot && day !== undefined ? { day, time: slot.time } : undefined;
  };
  return (
    <Part title={say('ideas.best')} note={say('ideas.best.note')}>
      <CommunityChoice
        label={say('ideas.best.choose')}
        empty={say('ideas.best.pick')}
        visits={visits}
        value={own}
        onChange={setOwn}
        networkName={services.networkName}
      />
      {own !== '' && best.length === 0 && <p className="text-ink-soft">{say('ideas.best.none')}</p>}
      <ul className="flex flex-col divide-y divide-line" data-testid="best-posts">
        {best.map((one) => {
          const title = titleOf(one);
          const slot = slotOf(one);
          return (
            <li key={one.key} className="flex items-start justify-between gap-3 py-2">
              <span className="min-w-0 break-words">
                <span dir="auto">{title}</span>{' '}
                <span className="text-ink-soft">
                  {say('ideas.best.line', { times: figures.times(one.timesUsual) })}
                </span>
                {one.url !== undefined && /^https?:\/\//.test(one.url) && (
                  <a className="block text-label" href={one.url} target="_blank" rel="noreferrer">
                    {say('ideas.open')}
                  </a>
                )}
              </span>
              <span className="flex shrink-0 flex-col items-end gap-1">
                <Button
                  className="text-label"
                  aria-label={say('ideas.make.of', { title })}
                  onClick={() => void deeds.add([ideaFrom(one)])}
                >
                  {say('ideas.make')}
                </Button>
                {slot && (
                  <Button
                    className="text-label"
                    title={say('ideas.asBest')}
                    aria-label={`${say('ideas.planAt.of', { ...slot, title, day: dayWithWeekday(slot.day, locale) })} (${say('ideas.asBest')})`}
                    onClick={() => void deeds.plan(ideaFrom(one), slot.day, slot.time, true)}
                  >
                    {say('ideas.planAt', { ...slot, day: dayWithWeekday(slot.day, locale) })}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
