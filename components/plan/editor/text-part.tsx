import { useState } from 'react';
import { PLAN_TARGETS, type PlanTarget } from '../../../lib/model';
import { fitOf } from '../../../lib/plan/limits';
import { publishText } from '../../../lib/plan/publish-text';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Tabs } from '../../ui/tabs';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';
import { FieldNotes } from './field-notes';

/** The text, and other texts for single networks, each with its counter against the network's limits. */
export function TextPart({ editing }: { editing: Editing }) {
  const say = usePlannerWords();
  const { entry, change } = editing;
  const [wanted, setWanted] = useState<PlanTarget | 'all'>('all');
  const targets = PLAN_TARGETS.filter((one) => entry.targets.includes(one) || entry.variants[one] !== undefined);
  const chosen = targets.find((one) => one === wanted) ?? 'all';
  const own = chosen === 'all' ? undefined : entry.variants[chosen];
  const tabs = [
    { id: 'all' as const, label: say('editor.text.all') },
    ...targets.map((id) => ({
      id,
      label: entry.variants[id] === undefined ? say(`plan.target.${id}`) : `${say(`plan.target.${id}`)} •`,
    })),
  ];
  const write = (text: string) =>
    chosen === 'all' ? change({ text }) : change({ variants: { ...entry.variants, [chosen]: text } });
  const same = () => {
    if (chosen === 'all') return;
    const { [chosen]: _, ...others } = entry.variants;
    change({ variants: others });
  };
  return (
    <section className="flex flex-col gap-2" data-testid="editor-text">
      <Tabs label={say('editor.text')} tabs={tabs} chosen={chosen} onChoose={setWanted}>
        <TextArea
          className="mt-2"
          label={
            chosen === 'all' ? say('editor.text') : say('editor.textFor', { target: say(`plan.target.${chosen}`) })
          }
          rows={7}
          maxLength={100_000}
          dir="auto"
          value={own ?? entry.text}
          onChange={(event) => write(event.target.value)}
          hint={chosen !== 'all' && own === undefined ? say('editor.text.same') : undefined}
        />
        {own !== undefined && (
          <Button kind="quiet" className="mt-1 self-start" onClick={same}>
            {say('editor.text.asAll')}
          </Button>
        )}
      </Tabs>
      {targets.length > 0 && (
        <ul className="flex flex-col gap-0.5 text-label">
          {targets
            .filter((target) => chosen === 'all' || target === chosen)
            .map((target) => (
              <Counter key={target} target={target} text={publishText(entry, target)} />
            ))}
        </ul>
      )}
      <FieldNotes editing={editing} rules={['unbroken-text', 'too-long']} />
    </section>
  );
}

function Counter({ target, text }: { target: PlanTarget; text: string }) {
  const say = usePlannerWords();
  const { used, most, hashtags, folded, fits } = fitOf(text, target);
  const parts = [
    say('editor.count', { target: say(`plan.target.${target}`), used, most }),
    hashtags && hashtags.used > 0 && say('editor.countTags', { used: hashtags.used, most: hashtags.most }),
    folded !== undefined && say('editor.folded', { first: folded }),
  ];
  return (
    <li className={fits ? 'text-ink-soft' : 'font-semibold text-notable'} data-counter={target}>
      {!fits && <span aria-hidden="true">! </span>}
      {parts.filter(Boolean).join(' · ')}
      {folded !== undefined && (
        <span className="block break-words" dir="auto">
          {say('editor.foldedAt', { end: text.slice(Math.max(0, folded - 24), folded).trim() })}
        </span>
      )}
    </li>
  );
}
