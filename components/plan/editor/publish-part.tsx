import { useState } from 'react';
import type { PlanTarget } from '../../../lib/model';
import { publishText } from '../../../lib/plan/publish-text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';

/** Publishing by hand: the text of a network goes to the clipboard, and the community opens in a tab. */
export function PublishPart({ editing: { entry, change, planner } }: { editing: Editing }) {
  const say = usePlannerWords();
  const [done, setDone] = useState<{ target: PlanTarget; copied: boolean }>();
  const { services, plan } = planner;
  const brand = plan.brands.find(({ id }) => id === entry.brand);
  const bad = entry.publishedUrl !== undefined && !/^https?:\/\/\S+\.\S+$/iu.test(entry.publishedUrl);
  const copyFor = async (target: PlanTarget) => {
    const copied = await services.copy(publishText(entry, target));
    setDone({ target, copied });
    if (copied) services.openNetwork(target, brand);
  };
  return (
    <section className="flex flex-col gap-2" data-testid="editor-publish">
      <h3 className="text-label text-ink-soft">{say('editor.publish')}</h3>
      {entry.targets.length === 0 ? (
        <p className="text-ink-soft">{say('editor.publish.none')}</p>
      ) : (
        <div className="flex flex-wrap gap-1">
          {entry.targets.map((target) => (
            <Button key={target} onClick={() => void copyFor(target)}>
              {say('editor.copyFor', { target: say(`plan.target.${target}`) })}
            </Button>
          ))}
        </div>
      )}
      {done && (
        <p role="status" className={done.copied ? 'text-good' : 'text-strong'}>
          {say(done.copied ? 'editor.copied' : 'editor.notCopied', { target: say(`plan.target.${done.target}`) })}
        </p>
      )}
      <TextField
        label={say('editor.publishedUrl')}
        type="url"
        maxLength={4000}
        value={entry.publishedUrl ?? ''}
        error={bad ? say('editor.wrongLink') : undefined}
        onChange={({ target: { value } }) => change({ publishedUrl: value === '' ? undefined : value })}
      />
    </section>
  );
}
