import { literalText, quoted } from './literal-text';
import { type MappedText, type MappingTools, mapping } from './mapped-text';

/** Briskine's variables that we have too. "from" and "account" are the person who writes. */
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['to.first_name', 'first_name'],
  ['to.name', 'full_name'],
  ['to.full_name', 'full_name'],
  ['from.first_name', 'my_name'],
  ['from.name', 'my_name'],
  ['from.full_name', 'my_name'],
  ['account.first_name', 'my_name'],
  ['account.name', 'my_name'],
  ['account.full_name', 'my_name'],
]);

/**
 * Briskine's templates are Handlebars without code: variables such as `{{to.first_name}}`, `{{#if …}}…{{else}}…{{/if}}`,
 * `{{choice 'a, b'}}` for one of several. Other variables are asked for instead; other blocks refuse the template.
 */
export function mapBriskine(source: string): MappedText {
  return mapping((tools) => {
    let text = '';
    let at = 0;
    for (const match of source.matchAll(/\{\{\{?\s*([#/]?)([^{}]*?)\s*\}?\}\}/g)) {
      text += literalText(source.slice(at, match.index));
      text += mapTag(match[1] ?? '', match[2] ?? '', match[0], tools);
      at = match.index + match[0].length;
    }
    return text + literalText(source.slice(at));
  });
}

function mapTag(sign: string, inner: string, whole: string, tools: MappingTools): string {
  const [, word = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(inner) ?? [];
  const known = VARIABLES.get(rest);
  if (sign === '#' && (word === 'if' || word === 'unless') && known !== undefined) {
    return `{{if ${word === 'unless' ? 'not ' : ''}${known}}}`;
  }
  if (sign === '/' && (word === 'if' || word === 'unless')) return '{{end}}';
  if (sign !== '') tools.refuse('entry-command', { command: whole });
  if (inner === 'else') return '{{else}}';
  if (VARIABLES.has(inner)) return `{{${VARIABLES.get(inner)}}}`;
  const choices = /^choice\s+(['"])([\s\S]*)\1$/.exec(inner)?.[2];
  if (choices !== undefined) {
    return `{{pick}}${choices
      .split(',')
      .map((option) => literalText(option.trim()))
      .join('{{or}}')}{{end}}`;
  }
  tools.note('asked-instead', { command: whole });
  return `{{ask:text ${quoted(inner || whole)}}}`;
}
