import type { PlanEntry, SavedPost } from '../../../lib/model';
import { makeIdea } from '../../../lib/plan/make-idea';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu-button';
import { useWords } from '../../words';
import { shortDay } from '../day-name';
import type { SurroundingsServices } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { useIdeaDeeds } from './use-idea-deeds';

/** Beside a saved post: makes an idea of it, and leads to what was made of it before. */
export function IdeaOfPost({
  post,
  made,
  services,
  onOpen,
}: {
  post: SavedPost;
  /** Entries made from this post. */
  made: readonly PlanEntry[];
  services: SurroundingsServices;
  /** Opens an entry in the plan. */
  onOpen: (id: string) => void;
}) {
  const say = useSurroundingsWords();
  const { locale } = useWords();
  const deeds = useIdeaDeeds({ services });
  return (
    <span className="inline-flex items-center gap-1" data-testid="idea-of-post">
      {made.length > 0 && (
        <MenuButton label={say('ideas.ofPost', { count: made.length })} kind="quiet" align="end">
          {(close) => (
            <div className="flex flex-col">
              <p className="px-2 text-label text-ink-soft">{say('ideas.ofPost.note')}</p>
              {made.map(({ id, title, when }) => (
                <Button
                  key={id}
                  kind="quiet"
                  className="!justify-start"
                  onClick={() => {
                    close();
                    onOpen(id);
                  }}
                >
                  <span className="min-w-0 break-words" dir="auto">
                    {title}
                  </span>
                  <span className="text-ink-soft">{when ? shortDay(when.day, locale) : say('files.undated')}</span>
                </Button>
              ))}
            </div>
          )}
        </MenuButton>
      )}
      <Button kind="quiet" icon="plan" onClick={() => void deeds.add([makeIdea(post, deeds.made())])}>
        {say('ideas.make')}
      </Button>
    </span>
  );
}

/** In the bar of chosen posts: an idea for each of them. */
export function IdeasOfPosts({
  posts,
  services,
}: {
  /** The chosen posts, read when they are needed. */
  posts: () => Promise<SavedPost[]>;
  services: SurroundingsServices;
}) {
  const say = useSurroundingsWords();
  const deeds = useIdeaDeeds({ services });
  const make = async () => {
    const chosen = await posts();
    if (chosen.length > 0) await deeds.add(chosen.map((post) => makeIdea(post, deeds.made())));
  };
  return (
    <Button icon="plan" onClick={() => void make()}>
      {say('ideas.make.chosen')}
    </Button>
  );
}
