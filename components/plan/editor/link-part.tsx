import type { Utm } from '../../../lib/model';
import { linkFor } from '../../../lib/plan/publish-text';
import { checkUtm, customaryUtm, utmValue } from '../../../lib/plan/utm';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/field';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';
import { FieldNotes } from './field-notes';

const NAMES = ['source', 'medium', 'campaign', 'content', 'term'] as const;

/** The link with its marks for statistics: built here, checked as it will go out, for each network. */
export function LinkPart({ editing }: { editing: Editing }) {
  const say = usePlannerWords();
  const { entry, change, planner } = editing;
  const { link = '', utm = {} } = entry;
  const bad = link.trim() !== '' && checkUtm(link).includes('no-address');
  const targets = entry.targets.length === 0 ? (['vk'] as const) : entry.targets;
  const results = bad || link.trim() === '' ? [] : targets.map((target) => ({ target, made: linkFor(entry, target) }));
  const mark = (name: keyof Utm, value: string) => {
    const { [name]: _, ...rest } = utm;
    const next: Utm = value === '' ? rest : { ...rest, [name]: value };
    change({ utm: Object.keys(next).length === 0 ? undefined : next });
  };
  return (
    <section className="flex flex-col gap-2" data-testid="editor-link">
      <TextField
        label={say('editor.link')}
        type="url"
        value={link}
        maxLength={4000}
        error={bad ? say('editor.wrongLink') : undefined}
        onChange={({ target: { value } }) => change({ link: value === '' ? undefined : value })}
      />
      {link.trim() !== '' && !bad && (
        <>
          <Button
            className="self-start"
            onClick={() => {
              // The source stays open: each network gets its own.
              const { source: _, ...customary } = customaryUtm('vk', entry.campaign || entry.title);
              change({ utm: { ...customary, ...utm } });
            }}
          >
            {say('editor.utm.fill')}
          </Button>
          <Disclosure title={say('editor.utm')} aside={entry.utm ? say('editor.utm.on') : say('editor.utm.off')}>
            <div className="grid gap-2 min-[480px]:grid-cols-2">
              {NAMES.map((name) => (
                <TextField
                  key={name}
                  label={`utm_${name}`}
                  value={utm[name] ?? ''}
                  maxLength={200}
                  placeholder={name === 'source' ? say('editor.utm.source') : ''}
                  hint={utm[name] && utmValue(utm[name]) !== utm[name] ? utmValue(utm[name]) : undefined}
                  onChange={(event) => mark(name, event.target.value)}
                />
              ))}
            </div>
          </Disclosure>
          <ul className="flex flex-col gap-1 text-label">
            {results.map(({ target, made }) => {
              const problems = checkUtm(made);
              return (
                <li key={target} className="min-w-0" data-link={target}>
                  <span className="text-ink-soft">{say(`plan.target.${target}`)}: </span>
                  <span className="break-all" data-testid="editor-made-link">
                    {made}
                  </span>{' '}
                  <span className={problems.length === 0 ? 'text-good' : 'text-notable'}>
                    {problems.length === 0
                      ? say('editor.utm.fine')
                      : problems.map((one) => say(`utm.${one}`)).join(', ')}
                  </span>
                </li>
              );
            })}
          </ul>
          {planner.plan.ready && entry.utm === undefined && (
            <FieldNotes editing={editing} rules={['link-without-utm']} />
          )}
        </>
      )}
    </section>
  );
}
