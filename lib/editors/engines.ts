import { draft } from './draft';
import type { Engine } from './engine';
import { lexical } from './lexical';
import { plainEditable } from './plain-editable';
import { prosemirror } from './prosemirror';
import { textField } from './text-field';

const ENGINES: readonly Engine[] = [textField, lexical, draft, prosemirror];

/** The engine behind an editable element. */
export function engineOf(editor: HTMLElement): Engine {
  return ENGINES.find((engine) => engine.is(editor)) ?? plainEditable;
}
