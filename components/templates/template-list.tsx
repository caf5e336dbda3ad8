import { type KeyboardEvent, useId } from 'react';
import type { StoredTemplate } from '../../lib/model';
import { folderName, foldersOf } from './folder-names';
import { useTemplateWords } from './template-words';

/** The templates: by folder, or in the order of a search. Arrow keys move, Delete deletes. */
export function TemplateList({
  templates,
  ranked,
  chosen,
  unsaved,
  onChoose,
  onDelete,
}: {
  templates: readonly StoredTemplate[];
  /** In the order of a search: then without folders. */
  ranked: boolean;
  chosen: string | undefined;
  unsaved: ReadonlySet<string>;
  onChoose: (id: string) => void;
  onDelete: (template: StoredTemplate) => void;
}) {
  const say = useTemplateWords();
  const row = (template: StoredTemplate) => (
    <Row
      key={template.id}
      template={template}
      chosen={template.id === chosen}
      unsaved={unsaved.has(template.id)}
      onChoose={() => onChoose(template.id)}
      onDelete={() => onDelete(template)}
    />
  );
  return (
    <nav aria-label={say('template.list')} onKeyDown={moveBetween} className="flex flex-col gap-3">
      {ranked ? (
        <ul>{templates.map(row)}</ul>
      ) : (
        foldersOf(templates).map((folder) => (
          <Folder key={folder} name={folderName(folder, say)}>
            {templates.filter((template) => template.folder === folder).map(row)}
          </Folder>
        ))
      )}
    </nav>
  );
}

function Folder({ name, children }: { name: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="px-2 text-label text-ink-soft" dir="auto">
        {name}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

function Row({
  template,
  chosen,
  unsaved,
  onChoose,
  onDelete,
}: {
  template: StoredTemplate;
  chosen: boolean;
  unsaved: boolean;
  onChoose: () => void;
  onDelete: () => void;
}) {
  const say = useTemplateWords();
  return (
    <li>
      <button
        type="button"
        aria-current={chosen || undefined}
        onClick={onChoose}
        onKeyDown={(event) => event.key === 'Delete' && onDelete()}
        className="flex w-full items-baseline gap-2 rounded-[8px] px-2 py-1 text-left hover:bg-raised aria-[current]:bg-raised aria-[current]:font-semibold"
      >
        <span className="min-w-0 flex-1 truncate" dir="auto">
          {template.title || say('template.untitled')}
        </span>
        {unsaved && <span className="text-label text-notable">{say('template.unsaved')}</span>}
        {template.shortcut !== '' && <span className="text-label text-ink-soft">/{template.shortcut}</span>}
      </button>
    </li>
  );
}

/** Up and down between the rows, whatever folder they stand in. */
function moveBetween(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.indexOf(event.target as HTMLButtonElement);
  event.preventDefault();
  rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
}
