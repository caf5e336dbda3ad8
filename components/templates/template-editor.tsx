import { type KeyboardEvent, useMemo } from 'react';
import type { Brand, StoredTemplate, Template, TemplateFault, TemplateWording } from '../../lib/model';
import { checkTemplate, hasErrors } from '../../lib/templates';
import { Button } from '../ui/button';
import { LanguageHelp } from './language-help';
import { TemplateFacts } from './template-facts';
import { TemplatePreview } from './template-preview';
import { useTemplateWords } from './template-words';
import { WordingEditor } from './wording-editor';

const MOST_VARIANTS = 12;

/** One template: its facts, its wordings with faults as one types, and what it becomes. Ctrl+Enter saves. */
export function TemplateEditor({
  draft,
  changed,
  others,
  refused,
  brands,
  folders,
  networks,
  now,
  onChange,
  deeds,
}: {
  draft: StoredTemplate;
  /** It differs from what is stored. */
  changed: boolean;
  others: readonly Template[];
  /** Faults that only the background found. */
  refused: readonly TemplateFault[];
  brands: readonly Brand[];
  folders: readonly string[];
  networks: ReadonlyArray<{ id: string; name: string }>;
  now: Date;
  onChange: (draft: StoredTemplate) => void;
  deeds: { save(): void; discard(): void; duplicate(): void; remove(): void };
}) {
  const say = useTemplateWords();
  const own = useMemo(() => checkTemplate(draft, others), [draft, others]);
  const faults = [...own, ...refused.filter(({ code }) => !own.some((fault) => fault.code === code))];
  const wordings: readonly TemplateWording[] = [draft, ...draft.variants];
  const change = (part: Partial<StoredTemplate>) => onChange({ ...draft, ...part });
  const changeVariant = (at: number, part: Partial<TemplateWording>) =>
    change({ variants: draft.variants.map((variant, index) => (index === at ? { ...variant, ...part } : variant)) });
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    deeds.save();
  };
  const inRecord = faults.filter(({ field }) => field === 'record');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the saving key of the fields inside.
    <div className="flex flex-col gap-4" onKeyDown={saveByKey} data-testid="template-editor">
      <TemplateFacts {...{ draft, faults, folders, brands, networks }} onChange={change} />
      <div className="grid gap-5 min-[1000px]:grid-cols-[minmax(0,3fr)_minmax(280px,2fr)]">
        <div className="flex flex-col gap-4">
          {wordings.map((wording, at) => (
            <WordingEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: a wording has no name but its place.
              key={at}
              label={wordings.length === 1 ? say('template.text') : say('template.wording', { number: at + 1 })}
              wording={wording}
              faults={faults.filter((fault) => fault.field === 'text' && fault.wording === at)}
              onChange={(part) => (at === 0 ? change(part) : changeVariant(at - 1, part))}
              aside={
                at > 0 && (
                  <Button
                    kind="quiet"
                    icon="trash"
                    onClick={() => change({ variants: draft.variants.filter((_, index) => index !== at - 1) })}
                  >
                    {say('template.wording.remove', { number: at + 1 })}
                  </Button>
                )
              }
            />
          ))}
          <div>
            <Button
              icon="plus"
              disabled={draft.variants.length >= MOST_VARIANTS}
              onClick={() => change({ variants: [...draft.variants, { language: 'any', neutral: false, text: '' }] })}
            >
              {say('template.wording.add')}
            </Button>
          </div>
          <LanguageHelp />
        </div>
        <TemplatePreview
          draft={draft}
          brand={brands.find(({ id }) => id === draft.brand) ?? brands[0]}
          networks={networks}
          now={now}
        />
      </div>
      {inRecord.length > 0 && (
        <p role="alert" className="text-strong">
          {say('problem.invalid', inRecord[0]?.values)}
        </p>
      )}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-2 border-t border-line bg-paper py-3">
        <Button kind="primary" disabled={!changed} onClick={deeds.save} aria-describedby="template-faults">
          {say('template.save')}
        </Button>
        <Button disabled={!changed} onClick={deeds.discard}>
          {say('template.discard')}
        </Button>
        <Button onClick={deeds.duplicate}>{say('template.duplicate')}</Button>
        <Button icon="trash" onClick={deeds.remove}>
          {say('template.delete')}
        </Button>
        <span id="template-faults" className="text-label text-ink-soft">
          {hasErrors(faults)
            ? say('template.faulty', { count: faults.filter(({ severity }) => severity === 'error').length })
            : draft.uses > 0
              ? say('template.uses', { count: draft.uses })
              : say('template.unused')}
        </span>
      </div>
    </div>
  );
}
