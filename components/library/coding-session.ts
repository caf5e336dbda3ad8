import { CATEGORIES, type CodebookVariable, type CodeValue, type PostEdit, type SavedPost } from '../../lib/model';

/** What is coded: the category, or a variable of the codebook. */
export type CodingField = { kind: 'category' } | { kind: 'variable'; variable: CodebookVariable };

export interface CodingSession {
  /** Place of the post that is shown. */
  at: number;
  /** Which field the digits answer. */
  field: number;
  /** Deeds that can be taken back, oldest first: the place and what it was before. */
  deeds: Array<{ at: number; field: number; back: PostEdit }>;
}

/** What a digit means for a field: the edit of the post, or undefined when there is no such option. */
export function editOfDigit(post: SavedPost, field: CodingField, digit: number): PostEdit | undefined {
  if (field.kind === 'category') {
    const category = CATEGORIES[digit - 1];
    return category && { category: post.category === category ? null : category };
  }
  const { variable } = field;
  const option = variable.options[digit - 1];
  if (option === undefined || variable.kind === 'text' || variable.kind === 'number') return undefined;
  return { codes: { [variable.id]: chosenAfter(variable, codeOf(post, variable.id), option) } };
}

/** A value after an option was chosen: of one choice the option, of several it is put in or taken out. */
export function chosenAfter(
  variable: CodebookVariable,
  value: CodeValue | undefined,
  option: string,
): CodeValue | null {
  if (variable.kind !== 'choices') return value === option ? null : option;
  const before = Array.isArray(value) ? value : [];
  const after = before.includes(option) ? before.filter((other) => other !== option) : [...before, option];
  return after.length === 0 ? null : variable.options.filter((one) => after.includes(one));
}

/** Whether a field has a value on a post. */
export function isCoded(post: SavedPost, field: CodingField): boolean {
  return field.kind === 'category' ? post.category !== undefined : codeOf(post, field.variable.id) !== undefined;
}

/** A post counts as coded when every field of the session has a value. */
export function isDone(post: SavedPost, fields: readonly CodingField[]): boolean {
  return fields.every((field) => isCoded(post, field));
}

/** The field the digits answer after one was given: the next for a single choice, the same where several may follow. */
export function fieldAfter(fields: readonly CodingField[], at: number): number {
  const field = fields[at];
  const stays = field?.kind === 'variable' && field.variable.kind === 'choices';
  return stays ? at : Math.min(fields.length - 1, at + 1);
}

/** The post as it will be once an edit of category or codes is stored. */
export function withEdit(post: SavedPost, edit: PostEdit): SavedPost {
  const { category: before, ...rest } = post;
  const category = edit.category === undefined ? before : (edit.category ?? undefined);
  const codes = Object.entries({ ...post.codes, ...edit.codes }).filter(
    (entry): entry is [string, CodeValue] => entry[1] !== null,
  );
  return { ...rest, ...(category !== undefined && { category }), codes: Object.fromEntries(codes) };
}

/** A value by the variable's id; ids like `__proto__` lead nowhere. */
export function codeOf(post: SavedPost, id: string): CodeValue | undefined {
  return Object.hasOwn(post.codes, id) ? post.codes[id] : undefined;
}
