import { useMemo, useState } from 'react';
import type { Brand, Template } from '../../lib/model';
import { COMMENT_LIMITS, chooseWording, compile, type Rendered, render } from '../../lib/templates';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { AskedFields } from './asked-fields';
import { contextOf, SampleChoice, useSample } from './sample-choice';
import { useTemplateWords } from './template-words';

/** What a template becomes: for a made-up person, with its fields, variants and lengths. */
export function TemplatePreview({
  draft,
  brand,
  networks,
  now,
}: {
  draft: Template;
  brand: Brand | undefined;
  networks: ReadonlyArray<{ id: string; name: string }>;
  now: Date;
}) {
  const say = useTemplateWords();
  const { locale } = useWords();
  const [sample, setSample] = useSample(draft.language === 'any' ? locale : draft.language, networks[0]?.id ?? '');
  const [variant, setVariant] = useState(0);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const wording = chooseWording(draft, sample);
  const compiled = useMemo(() => compile(wording.text), [wording.text]);
  const context = contextOf(sample, { networks, brand, now }, say);
  const made = render(compiled, context, { seed: 0, variant, answers });
  const shown = render(compiled, context, { seed: 0, variant, answers, namesGaps: true });
  const language = say(`template.language.${wording.language}`);
  return (
    <section className="flex flex-col gap-3" aria-label={say('preview.title')} data-testid="preview">
      <h2 className="font-semibold">{say('preview.title')}</h2>
      <SampleChoice sample={sample} networks={networks} onChange={setSample} />
      <AskedFields
        asks={made.asks}
        answers={answers}
        onAnswer={(label, answer) => setAnswers((before) => ({ ...before, [label]: answer }))}
      />
      <PreviewText made={shown} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-label text-ink-soft">
        {draft.variants.length > 0 && (
          <span>{say('preview.wording', { number: wording.number + 1, language: language.toLowerCase() })}</span>
        )}
        {made.variants > 1 && (
          <>
            <span>{say('preview.variant', { number: made.variant + 1, count: made.variants })}</span>
            <Button onClick={() => setVariant(made.variant + 1)}>{say('preview.next')}</Button>
          </>
        )}
      </div>
      {made.missing.length > 0 && (
        <p className="text-label text-notable">{say('preview.missing', { names: made.missing.join(', ') })}</p>
      )}
      <Lengths
        length={made.text.length}
        networks={networks.filter(({ id }) => draft.networks.length === 0 || draft.networks.includes(id))}
      />
    </section>
  );
}

/** The text as it would be inserted; the place of the cursor is drawn. */
function PreviewText({ made }: { made: Rendered }) {
  const say = useTemplateWords();
  const cursor = made.cursor ?? made.text.length;
  return (
    <p
      className="min-h-[60px] rounded-card border border-line bg-raised px-3 py-2 whitespace-pre-wrap break-words"
      dir="auto"
      data-testid="preview-text"
    >
      {made.text.slice(0, cursor)}
      {made.cursor !== undefined && (
        <span
          role="img"
          aria-label={say('preview.cursor')}
          title={say('preview.cursor')}
          className="mx-px inline-block h-[1.1em] w-0.5 bg-accent align-text-bottom"
        />
      )}
      {made.text.slice(cursor)}
    </p>
  );
}

function Lengths({ length, networks }: { length: number; networks: ReadonlyArray<{ id: string; name: string }> }) {
  const say = useTemplateWords();
  return (
    <table className="text-label" aria-label={say('preview.length')}>
      <tbody>
        {networks.map(({ id, name }) => {
          const limit = COMMENT_LIMITS.get(id);
          const over = limit !== undefined && length > limit;
          const key = limit === undefined ? 'preview.length.plain' : over ? 'preview.length.over' : 'preview.length.of';
          return (
            <tr key={id} className={over ? 'text-strong' : 'text-ink-soft'}>
              <th scope="row" className="pr-3 text-left font-normal">
                {name}
              </th>
              <td>{say(key, { length, limit: limit ?? 0, count: length })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
