import type { ReactNode } from 'react';
import type { ExchangeNote, FileFormat, ReadEntry, RefusedEntry, StagedImport } from '../../lib/templates/exchange';
import { faultText } from './fault-text';
import { type SayTemplates, useTemplateWords } from './template-words';

/** A sentence about a file or an entry, with its line. */
export function noteText({ code, line, values }: ExchangeNote, say: SayTemplates): string {
  const sentence = say(`note.${code}`, values);
  return line === undefined ? sentence : `${say('exchange.line', { line })}: ${sentence}`;
}

/** What a file would add, change and leave out; what is refused stands first. */
export function ImportPreview({ format, staged }: { format: FileFormat; staged: StagedImport }) {
  const say = useTemplateWords();
  const { added, changed, same, refused, brands } = staged;
  return (
    <div className="flex flex-col gap-3" data-testid="import-preview">
      <p className="text-ink-soft">
        {say('exchange.reads', { format: say(`exchange.format.${format}`) })}
        {brands.length > 0 && ` · ${say('exchange.brands', { count: brands.length })}`}
      </p>
      {added.length + changed.length + brands.length === 0 && <p>{say('exchange.nothing')}</p>}
      <Group title={say('exchange.refused', { count: refused.length })} shown={refused.length > 0}>
        {refused.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and titles may repeat.
          <Refused key={at} entry={entry} />
        ))}
      </Group>
      <Group title={say('exchange.added', { count: added.length })} shown={added.length > 0}>
        {added.map((entry) => (
          <Taken key={entry.template.id} entry={entry} />
        ))}
      </Group>
      <Group title={say('exchange.changed', { count: changed.length })} shown={changed.length > 0}>
        {changed.map((entry) => (
          <Taken key={entry.template.id} entry={entry} />
        ))}
      </Group>
      {same.length > 0 && <p className="text-ink-soft">{say('exchange.same', { count: same.length })}</p>}
    </div>
  );
}

function Group({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null;
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <ul className="flex flex-col gap-1">{children}</ul>
    </section>
  );
}

function Taken({ entry: { template, notes } }: { entry: ReadEntry }) {
  const say = useTemplateWords();
  return (
    <li className="border-b border-line py-1">
      <span dir="auto">{template.title || say('template.untitled')}</span>
      {template.shortcut !== '' && <span className="text-label text-ink-soft"> /{template.shortcut}</span>}
      {notes.map((note) => (
        <p key={noteText(note, say)} className="text-label text-notable">
          {noteText(note, say)}
        </p>
      ))}
    </li>
  );
}

function Refused({ entry }: { entry: RefusedEntry }) {
  const say = useTemplateWords();
  const { fault } = entry;
  return (
    <li className="border-b border-line py-1">
      <span dir="auto">{entry.title || say('template.untitled')}</span>
      <p className="text-label text-strong">
        {noteText(entry, say)}{' '}
        {fault && `${say('place', { line: fault.line, column: fault.column })}. ${faultText(fault, say)}`}
      </p>
    </li>
  );
}
