import { fromStrftime } from './date-patterns';
import { literalText, quoted } from './literal-text';
import { type MappedText, type MappingTools, mapping } from './mapped-text';

/** A variable of an Espanso match. */
export interface EspansoVariable {
  name: string;
  type: string;
  params: Record<string, unknown>;
}

/**
 * Espanso's replacement with its variables (fields as in Espanso 2's own reader, seen 2026-11-22): `{{name}}`,
 * `[[field]]` in forms, `$|$` for the cursor. Variables that run programs refuse the match by name.
 */
export function mapEspanso(source: string, variables: readonly EspansoVariable[], isForm: boolean): MappedText {
  return mapping((tools) => {
    const byName = new Map(variables.map((variable) => [variable.name, variable]));
    for (const { name, type } of variables) {
      if (type === 'shell' || type === 'script') tools.refuse('entry-runs-code', { name, type });
    }
    let text = '';
    let at = 0;
    for (const match of source.matchAll(/\$\|\$|\{\{\s*([\w.-]+)\s*\}\}|\[\[\s*([\w.-]+)\s*\]\]/g)) {
      const [whole, name, field] = match;
      text += literalText(source.slice(at, match.index));
      if (name !== undefined) text += mapVariable(byName.get(name.split('.')[0] ?? ''), name, tools);
      else if (field === undefined) text += '{{cursor}}';
      else text += isForm ? `{{ask:text ${quoted(field)}}}` : literalText(whole);
      at = match.index + whole.length;
    }
    return text + literalText(source.slice(at));
  });
}

function mapVariable(variable: EspansoVariable | undefined, name: string, tools: MappingTools): string {
  const { type = '', params = {} } = variable ?? {};
  switch (type) {
    case 'echo':
      return literalText(String(params.echo ?? ''));
    case 'date': {
      const pattern = params.offset === undefined ? fromStrftime(String(params.format ?? '')) : undefined;
      return pattern === undefined ? asked(name, tools) : `{{date | date:${quoted(pattern)}}}`;
    }
    case 'random': {
      const choices = listOf(params.choices);
      if (choices.length > 1) return `{{pick}}${choices.map(literalText).join('{{or}}')}{{end}}`;
      return asked(name, tools);
    }
    case 'choice': {
      const values = listOf(params.values);
      if (values.length > 1) return `{{ask:choice ${[name, ...values].map(quoted).join(' ')}}}`;
      return asked(name, tools);
    }
    case 'form':
      return `{{ask:text ${quoted(name.split('.').slice(1).join('.') || name)}}}`;
    default:
      return asked(name, tools);
  }
}

function asked(name: string, tools: MappingTools): string {
  tools.note('asked-instead', { command: `{{${name}}}` });
  return `{{ask:text ${quoted(name)}}}`;
}

/** Options as strings, as a list or as lines; of objects their label. */
function listOf(raw: unknown): string[] {
  const list = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split('\n') : [];
  const strings = list.map((one) =>
    String(typeof one === 'object' && one !== null ? (one.label ?? one.id ?? '') : one),
  );
  return [...new Set(strings.map((one) => one.trim()).filter((one) => one !== ''))];
}
