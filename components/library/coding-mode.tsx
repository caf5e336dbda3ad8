import { CATEGORIES } from '../../lib/model';
import { CategoryMark } from '../category-mark';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress-bar';
import { useKeys } from '../ui/use-keys';
import { CodeField } from './code-field';
import { type CodingField, codeOf, editOfDigit } from './coding-session';
import { DetailPost } from './detail-post';
import { useLibraryWords } from './library-context';
import { type Coding, useCoding } from './use-coding';

/** One post after the other, by keyboard alone: digits choose, Enter goes on, Backspace back, u takes back. */
export function CodingMode({
  ns,
  fields,
  onEnd,
}: {
  ns: readonly number[];
  fields: readonly CodingField[];
  onEnd: () => void;
}) {
  const say = useLibraryWords();
  const coding = useCoding(ns, fields);
  const { post, session } = coding;
  const field = fields[session.field];
  const digits = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      String(index + 1),
      () => {
        const edit = post && field && editOfDigit(post, field, index + 1);
        if (edit !== undefined) coding.enter(edit, true);
      },
    ]),
  );
  useKeys({
    ...digits,
    Enter: () => coding.step(1),
    Backspace: () => coding.step(-1),
    ArrowDown: () => coding.chooseField(session.field + 1),
    ArrowUp: () => coding.chooseField(session.field - 1),
    u: coding.undo,
    Escape: onEnd,
  });
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3" data-testid="coding">
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="text-emphasis font-semibold">{say('library.coding')}</h1>
        <div className="min-w-[200px] flex-1" data-testid="coding-progress">
          <ProgressBar
            label={say('coding.progress', { count: coding.done, total: ns.length })}
            done={coding.done}
            total={ns.length}
          />
        </div>
        <span className="text-ink-soft">{say('coding.place', { at: session.at + 1, total: ns.length })}</span>
        <span
          role="status"
          className={coding.autosave === 'failed' ? 'text-strong' : 'text-good'}
          data-testid="coding-saved"
        >
          {coding.autosave === 'still' ? '' : say(`coding.${coding.autosave}`)}
        </span>
        <Button onClick={onEnd}>{say('coding.end')}</Button>
      </div>
      <div className="flex min-h-0 flex-1 gap-6 max-[800px]:flex-col max-[800px]:overflow-y-auto">
        <div className="min-h-0 min-w-0 flex-1 overflow-y-auto pb-4">
          {post && <DetailPost key={post.key} row={post} />}
        </div>
        <div className="flex w-[320px] shrink-0 flex-col gap-3 overflow-y-auto pb-4 max-[800px]:w-full">
          {post &&
            fields.map((one, index) => (
              <FieldCard key={one.kind === 'category' ? 'category' : one.variable.id} {...{ one, index, coding }} />
            ))}
          <p className="text-label text-ink-soft">{say('coding.keys')}</p>
          <div className="flex flex-wrap gap-2">
            <Button icon="left" onClick={() => coding.step(-1)} disabled={session.at === 0}>
              {say('coding.back')}
            </Button>
            <Button icon="right" onClick={() => coding.step(1)} disabled={session.at === ns.length - 1}>
              {say('coding.next')}
            </Button>
            <Button icon="undo" onClick={coding.undo} disabled={session.deeds.length === 0}>
              {say('undo')}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}

/** One question of the session; the digits answer the framed one. */
function FieldCard({ one, index, coding }: { one: CodingField; index: number; coding: Coding }) {
  const say = useLibraryWords();
  const { post, session } = coding;
  if (post === undefined) return null;
  const current = index === session.field;
  return (
    <section
      aria-current={current ? 'step' : undefined}
      className={`rounded-card border p-3 ${current ? 'border-accent' : 'border-line'}`}
    >
      {one.kind === 'category' ? (
        <fieldset className="flex flex-col gap-0.5">
          <legend className="pb-1 text-label text-ink-soft">{say('column.category')}</legend>
          {CATEGORIES.map((category, place) => (
            <label key={category} className="flex items-center gap-2 rounded-[6px] px-1 py-0.5 hover:bg-raised">
              <input
                type="radio"
                name="coding-category"
                className="size-4 accent-accent"
                checked={post.category === category}
                onChange={() => coding.enter({ category }, false)}
              />
              <kbd className="rounded-[4px] border border-line bg-raised px-1 text-label text-ink-soft">
                {place + 1}
              </kbd>
              <CategoryMark category={category} />
              {say(`category.${category}`)}
            </label>
          ))}
        </fieldset>
      ) : (
        <>
          <CodeField
            variable={one.variable}
            value={codeOf(post, one.variable.id)}
            numbered
            onValue={(value) => coding.enter({ codes: { [one.variable.id]: value } }, false)}
          />
          {one.variable.instruction !== '' && (
            <p className="pt-1 text-label text-ink-soft" dir="auto">
              {one.variable.instruction}
            </p>
          )}
        </>
      )}
    </section>
  );
}
