import { ideaOf } from '../../../lib/plan/make-idea';
import { Button } from '../../ui/button';
import { Part } from '../../workspace/view-frame';
import { useSurroundingsWords } from '../surroundings-words';
import type { IdeaDeeds } from './use-idea-deeds';

/** Where themes come from when there are none; the field's own list. */
const SOURCES = ['people', 'production', 'use', 'customers', 'events', 'graphics'] as const;

/** Questions for dry months; an answer becomes an idea. */
export function IdeaSources({ deeds }: { deeds: IdeaDeeds }) {
  const say = useSurroundingsWords();
  return (
    <Part title={say('ideas.sources')}>
      <ul className="flex flex-col divide-y divide-line" data-testid="idea-sources">
        {SOURCES.map((source) => {
          const title = say(`ideas.source.${source}`);
          const question = say(`ideas.source.${source}.ask`);
          return (
            <li key={source} className="flex items-start justify-between gap-3 py-2">
              <span className="min-w-0">
                <span className="block font-semibold">{title}</span>
                <span className="text-ink-soft">{question}</span>
              </span>
              <Button
                className="shrink-0 text-label"
                aria-label={say('ideas.make.of', { title })}
                onClick={() => void deeds.add([ideaOf(title, deeds.made(), question)])}
              >
                {say('ideas.make')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
