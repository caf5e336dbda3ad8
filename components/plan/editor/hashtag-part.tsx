import { useState } from 'react';
import { tagged } from '../../../lib/plan/publish-text';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { TextField } from '../../ui/field';
import { MenuButton } from '../../ui/menu-button';
import { useToast } from '../../ui/toasts';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';

/** Hashtags of the entry, and sets of them by name. */
export function HashtagPart({ editing: { entry, change, planner } }: { editing: Editing }) {
  const say = usePlannerWords();
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const { services, plan } = planner;
  const add = (tags: readonly string[]) => {
    const known = new Set(entry.hashtags.map((tag) => tagged(tag).toLowerCase()));
    const fresh = tags.map(tagged).filter((tag) => tag !== '' && !known.has(tag.toLowerCase()));
    change({ hashtags: [...entry.hashtags, ...new Set(fresh)].slice(0, 100) });
  };
  const addTyped = () => {
    if (typed.trim() === '') return;
    add(typed.split(/[\s,;]+/u));
    setTyped('');
  };
  const failing = (work: Promise<void>) =>
    void work.catch(() => toast({ text: say('plan.failed', { reason: say('plan.reason.failed') }), failed: true }));
  return (
    <section className="flex flex-col gap-2" data-testid="editor-hashtags">
      <div className="flex items-end gap-2">
        <TextField
          className="flex-1"
          label={say('editor.hashtags')}
          value={typed}
          maxLength={2000}
          dir="auto"
          placeholder={say('editor.hashtags.example')}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={addTyped}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            addTyped();
          }}
        />
        <MenuButton label={say('editor.sets')} align="end">
          {(close) => (
            <div className="flex w-[240px] flex-col gap-2">
              {plan.sets.length === 0 && <p className="text-ink-soft">{say('editor.sets.none')}</p>}
              <ul className="flex flex-col gap-1">
                {plan.sets.map((set) => (
                  <li key={set.id} className="flex items-center gap-1">
                    <Button
                      className="min-w-0 flex-1"
                      onClick={() => {
                        close();
                        add(set.tags);
                      }}
                    >
                      <span className="truncate" dir="auto">
                        {set.name} ({set.tags.length})
                      </span>
                    </Button>
                    <Button
                      kind="quiet"
                      icon="trash"
                      aria-label={say('editor.sets.delete', { name: set.name })}
                      onClick={() => failing(services.removeThing(set.id))}
                    >
                      {''}
                    </Button>
                  </li>
                ))}
              </ul>
              <TextField
                label={say('editor.sets.name')}
                value={name}
                maxLength={200}
                dir="auto"
                onChange={(event) => setName(event.target.value)}
              />
              <Button
                disabled={name.trim() === '' || entry.hashtags.length === 0}
                onClick={() => {
                  close();
                  setName('');
                  failing(
                    services.putThing({
                      id: services.newId(),
                      kind: 'hashtags',
                      name: name.trim(),
                      tags: entry.hashtags,
                    }),
                  );
                }}
              >
                {say('editor.sets.save')}
              </Button>
            </div>
          )}
        </MenuButton>
      </div>
      {entry.hashtags.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {entry.hashtags.map((tag) => (
            <Chip
              key={tag}
              remove={{
                label: say('editor.hashtags.remove', { tag }),
                run: () => change({ hashtags: entry.hashtags.filter((one) => one !== tag) }),
              }}
            >
              {tagged(tag)}
            </Chip>
          ))}
        </div>
      )}
    </section>
  );
}
