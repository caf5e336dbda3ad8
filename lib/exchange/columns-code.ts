import type { CodebookVariable, CodeValue, TransferredPost } from '../model';
import type { Cell } from './cell';
import type { Column } from './column';

const NOT_CODED: Column['empty'] = { en: 'not coded', ru: 'не закодировано' };

/** One column per variable of the codebook, named after it; letters of any script, two of one name get numbers. */
export function codeColumns(variables: readonly CodebookVariable[]): Column[] {
  const taken = new Set<string>();
  return variables.map((variable) => codeColumn(variable, freeName(`code_${slug(variable.name)}`, taken)));
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '_')
      .replace(/^_+|_+$/g, '') || 'variable'
  );
}

function freeName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name); number += 1) name = `${wished}_${number}`;
  taken.add(name);
  return name;
}

function codeColumn(variable: CodebookVariable, name: string): Column {
  const { id, kind, options } = variable;
  const choices = options.length === 0 ? '' : ` (${options.join(', ')})`;
  const about = `${variable.name}${choices}${variable.instruction === '' ? '' : `: ${variable.instruction}`}`;
  return {
    name,
    type: kind === 'number' ? 'number' : kind === 'choices' ? 'list' : 'text',
    unit: '',
    means: { en: `Codebook: ${about}`, ru: `Кодировочная книга: ${about}` },
    empty: NOT_CODED,
    get: ({ codes }) => cellOf(Object.hasOwn(codes, id) ? codes[id] : undefined),
    put: (draft, cell) => put(draft, variable, cell),
  };
}

function cellOf(value: CodeValue | undefined): Cell {
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function put(draft: TransferredPost, { id, kind }: CodebookVariable, cell: Exclude<Cell, undefined>): void {
  if (id === '__proto__') return;
  if (kind === 'number' ? typeof cell === 'number' : kind === 'choices' ? typeof cell === 'object' : true)
    draft.codes[id] = typeof cell === 'object' ? [...cell] : typeof cell === 'boolean' ? String(cell) : cell;
}
