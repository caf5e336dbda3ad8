import { useEffect, useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import type { Reference } from '../planner-services';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';

/** Saved posts that the entry was made from. */
export function ReferencePart({ editing: { entry, change, planner } }: { editing: Editing }) {
  const say = usePlannerWords();
  const { references } = planner.services;
  const [found, setFound] = useState<readonly Reference[]>([]);
  const keys = entry.references.join('\n');
  useEffect(() => {
    let current = true;
    if (keys === '') setFound([]);
    else void references(keys.split('\n')).then((posts) => current && setFound(posts));
    return () => {
      current = false;
    };
  }, [keys, references]);
  if (entry.references.length === 0) return null;
  return (
    <section className="flex flex-col gap-1" data-testid="editor-references">
      <h3 className="text-label text-ink-soft">{say('editor.references')}</h3>
      <ul className="flex flex-col gap-1">
        {found.map(({ key, title, community, address }) => (
          <li key={key} className="flex min-w-0 items-center gap-1">
            {title === undefined ? (
              <span className="min-w-0 flex-1 text-ink-soft">{say('editor.references.gone')}</span>
            ) : (
              <a className="min-w-0 flex-1 truncate" dir="auto" href={address}>
                {community === undefined ? title : `${community}: ${title}`}
              </a>
            )}
            <IconButton
              icon="close"
              label={say('editor.references.remove')}
              onClick={() => change({ references: entry.references.filter((one) => one !== key) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
