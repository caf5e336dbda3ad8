import type { SavingDoors } from '../../../lib/insight/saving-desk';
import { CATEGORIES, type Category, type Collection, type PostEdit, type PostOrganising } from '../../../lib/model';
import { element, float } from './element';
import type { SaveTalk } from './saving-desk';

const WIDTH = 260;
const MARGIN = 8;
/** A badge with its star is no wider; the element around it may take the whole line. */
const BADGE = 220;
const FIELD = 'w-full rounded-[8px] border border-line bg-paper px-2 py-1 text-body text-ink';
const LABEL = 'flex flex-col gap-1 text-label text-ink-soft';

export interface SortOptions {
  key: string;
  known: PostOrganising;
  doors: SavingDoors;
  t: SaveTalk;
  near: DOMRect | undefined;
  clock(): Date;
  newId(): string;
  /** The window was closed; the focus goes back to the star. */
  onClose(): void;
}

/**
 * The little window in which a saved post gets its category, collections, tags and a note. Every choice is stored at
 * once. Keys 1–5 choose the category, Escape closes.
 *
 * @returns the way to close it from outside
 */
export function openSortWindow(options: SortOptions): () => void {
  const { key, known, doors, t, near, onClose } = options;
  const told = element('span', { className: 'grow text-label text-ink-soft', role: 'status', testid: 'sort-told' });
  const edit = async (change: PostEdit) => {
    const kept = await doors.edit(key, change);
    told.textContent = t(kept ? 'sort.kept' : 'sort.notKept');
  };
  const done = element(
    'button',
    { type: 'button', className: 'rounded-[8px] border border-line px-3 py-1' },
    t('sort.done'),
  );
  const categories = categoryRow(t, known.post?.category, edit);
  const tags = tagField(options, edit);
  const note = noteField(options, edit);
  const root = element(
    'div',
    {
      className:
        'fixed flex flex-col gap-3 overflow-y-auto rounded-card border border-line bg-paper p-3 text-body text-ink shadow-float',
      role: 'dialog',
      ariaLabel: t('sort.title'),
      tabIndex: -1,
      testid: 'sort-post',
    },
    element('p', { className: 'font-semibold' }, t('sort.title')),
    categories.row,
    collectionList(options, edit),
    tags,
    note,
    element('div', { className: 'flex items-center gap-2' }, told, done),
  );
  const close = () => {
    outside.abort();
    // Leaving a field stores it, also when the window goes with it.
    if (root.contains(root.ownerDocument.activeElement)) root.focus();
    root.remove();
    onClose();
  };
  const outside = new AbortController();
  done.onclick = close;
  root.onkeydown = (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    const typing = event.target instanceof HTMLTextAreaElement || isTextField(event.target);
    const category = CATEGORIES[Number(event.key) - 1];
    if (category !== undefined && !typing) categories.choose(category);
  };
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.composedPath().includes(root) && !event.composedPath().includes(doors.layer)) close();
    },
    { signal: outside.signal, capture: true },
  );
  float(doors.layer, root);
  place(root, near);
  root.focus();
  return close;
}

type Edit = (change: PostEdit) => Promise<void>;

function categoryRow(t: SaveTalk, start: Category | undefined, edit: Edit) {
  let chosen = start;
  const buttons = CATEGORIES.map((category, index) => {
    const button = element(
      'button',
      {
        type: 'button',
        className:
          'rounded-pill border border-line px-2 py-0.5 text-label aria-pressed:border-accent aria-pressed:bg-raised aria-pressed:font-semibold',
        testid: `category-${category}`,
        onclick: () => choose(category),
      },
      `${index + 1} ${t(`category.${category}`)}`,
    );
    return { category, button };
  });
  const draw = () => {
    for (const { category, button } of buttons) button.ariaPressed = String(category === chosen);
  };
  const choose = (category: Category) => {
    chosen = chosen === category ? undefined : category;
    draw();
    void edit({ category: chosen ?? null });
  };
  draw();
  const row = element(
    'div',
    { className: 'flex flex-col gap-1', role: 'group', ariaLabel: t('sort.category') },
    element('p', { className: 'text-label text-ink-soft' }, t('sort.category')),
    element('div', { className: 'flex flex-wrap gap-1' }, ...buttons.map(({ button }) => button)),
  );
  return { row, choose };
}

function collectionList({ known, doors, t, clock, newId }: SortOptions, edit: Edit): HTMLElement {
  const mine = new Set(known.post?.collections);
  const list = element('div', { className: 'flex max-h-[120px] flex-col overflow-y-auto' });
  const line = ({ id, name }: Collection) => {
    const box = element('input', { type: 'checkbox', className: 'size-4 accent-accent', checked: mine.has(id) });
    box.onchange = () => void edit(box.checked ? { addCollections: [id] } : { removeCollections: [id] });
    return element(
      'label',
      { className: 'flex items-center gap-2 py-0.5' },
      box,
      element('span', { className: 'truncate' }, name),
    );
  };
  list.append(...known.collections.map(line));
  const name = element('input', {
    type: 'text',
    className: FIELD,
    placeholder: t('sort.newCollection'),
    maxLength: 100,
  });
  name.ariaLabel = t('sort.newCollection');
  const add = element('button', { type: 'button', className: 'rounded-[8px] border border-line px-2' }, t('sort.add'));
  const create = async () => {
    const wanted = name.value.trim();
    if (wanted === '') return;
    const collection = { id: newId(), name: wanted, createdAt: clock().toISOString() };
    if (!(await doors.putCollection(collection))) return;
    name.value = '';
    mine.add(collection.id);
    list.append(line(collection));
    await edit({ addCollections: [collection.id] });
  };
  add.onclick = () => void create();
  name.onkeydown = (event) => {
    if (event.key === 'Enter' && !event.isComposing) void create();
  };
  return element(
    'div',
    { className: 'flex flex-col gap-1', role: 'group', ariaLabel: t('sort.collections') },
    element('p', { className: 'text-label text-ink-soft' }, t('sort.collections')),
    list,
    element('div', { className: 'flex gap-1' }, name, add),
  );
}

function tagField({ known, t }: SortOptions, edit: Edit): HTMLElement {
  let before = known.post?.tags ?? [];
  const field = element('input', { type: 'text', className: FIELD, value: before.join(', '), testid: 'sort-tags' });
  const choices = element(
    'datalist',
    { id: 'lorgnette-tags' },
    ...known.tags.map((value) => element('option', { value })),
  );
  field.setAttribute('list', choices.id);
  field.onchange = () => {
    const after = tagsIn(field.value);
    const change = {
      addTags: after.filter((tag) => !before.includes(tag)),
      removeTags: before.filter((tag) => !after.includes(tag)),
    };
    before = after;
    void edit(change);
  };
  return element('label', { className: LABEL }, t('sort.tags'), field, choices);
}

function noteField({ known, t }: SortOptions, edit: Edit): HTMLElement {
  const field = element('textarea', { className: FIELD, rows: 2, value: known.post?.note ?? '', testid: 'sort-note' });
  field.onchange = () => void edit({ note: field.value });
  return element('label', { className: LABEL }, t('sort.note'), field);
}

/** Tags as typed: parted by commas, each once, a leading "#" is not part of it. */
export function tagsIn(typed: string): string[] {
  const tags = typed.split(/[,;\n]/).map((tag) => tag.trim().replace(/^#+/, '').trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}

/** Below the star, above it or beside it, where there is room; always whole inside the window. */
function place(root: HTMLElement, near: DOMRect | undefined): void {
  root.style.width = `${Math.min(WIDTH, innerWidth - 2 * MARGIN)}px`;
  root.style.maxHeight = `${innerHeight - 2 * MARGIN}px`;
  const { width, height } = root.getBoundingClientRect();
  const below = near ? near.bottom + MARGIN : (innerHeight - height) / 2;
  const above = near ? near.top - MARGIN - height : below;
  const fitsBelow = below + height <= innerHeight - MARGIN;
  const top = fitsBelow || above < MARGIN ? below : above;
  const beside = near !== undefined && !fitsBelow && above < MARGIN;
  const left = beside ? Math.min(near.right, near.left + BADGE) + MARGIN : (near?.left ?? (innerWidth - width) / 2);
  root.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
  root.style.top = `${Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))}px`;
}
