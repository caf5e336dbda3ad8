import { fromMoment } from './date-patterns';
import { literalText, quoted } from './literal-text';
import { type MappedText, type MappingTools, mapping } from './mapped-text';

/** Commands that decide or repeat: without them the text would say something else. */
const STRUCTURE = /^(?:if|else|elseif|endif|repeat|endrepeat|formtoggle|endformtoggle|import|run|endrun)$/;
/** Commands that press keys, fetch or wait: nothing of that is done here. */
const DEEDS =
  /^(?:key|click|wait|enter|tab|urlload|urlsend|dbselect|dbinsert|dbupdate|dbdelete|ping|button|endbutton)$/;
/** Commands that only dress or comment a text. */
const DRESS = /^(?:note|endnote|link|endlink|error|image)$/;

/**
 * Text Blaze's commands (as documented at blaze.today/commands, read 2026-11-22): `{name: positional; key=value}`.
 * Fields, dates and the cursor become ours; values that we do not have are asked for instead, so that nobody publishes
 * "{clipboard}"; what would change the meaning refuses the snippet.
 */
export function mapTextBlaze(source: string): MappedText {
  return mapping((tools) => {
    let text = '';
    let at = 0;
    for (const match of source.matchAll(/\\([{}])|\{(=?[^{}]*)\}/g)) {
      text += literalText(source.slice(at, match.index));
      text += match[1] === undefined ? mapCommand(match[2] ?? '', tools) : literalText(match[1]);
      at = match.index + match[0].length;
    }
    return text + literalText(source.slice(at));
  });
}

function mapCommand(command: string, tools: MappingTools): string {
  const [, name = '', rest = ''] = /^\s*([a-z]*)\s*:?([\s\S]*)$/i.exec(command) ?? [];
  const settings = rest
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = new Map(settings.flatMap((part) => pairOf(part)));
  const positional = settings.filter((part) => pairOf(part).length === 0);
  const label = named.get('name') ?? named.get('label') ?? '';
  switch (name.toLowerCase()) {
    case 'cursor':
      return '{{cursor}}';
    case 'formtext':
    case 'formparagraph': {
      const preset = named.get('default') ?? '';
      return `{{ask:text ${quoted(label || preset || 'Text')}${preset === '' ? '' : ` ?? ${quoted(preset)}`}}}`;
    }
    case 'formmenu': {
      const preset = named.get('default');
      const options = [...new Set([...(preset === undefined ? [] : [preset]), ...positional])];
      if (options.length < 2) return asked(command, tools);
      return `{{ask:choice ${[label || 'Choice', ...options].map(quoted).join(' ')}}}`;
    }
    case 'formdate':
      return `{{ask:date ${quoted(label || 'Date')}${filterOf(positional.join('; '))}}}`;
    case 'time': {
      const filter = filterOf(positional.join('; '));
      if (named.has('shift') || named.has('at') || (positional.length > 0 && filter === ''))
        return asked(command, tools);
      return filter === '' ? '{{time}}' : `{{date${filter}}}`;
    }
    default:
      return mapOther(name.toLowerCase(), command, tools);
  }
}

function mapOther(name: string, command: string, tools: MappingTools): string {
  if (STRUCTURE.test(name)) tools.refuse('entry-command', { command: `{${command}}` });
  if (!DEEDS.test(name) && !DRESS.test(name)) return asked(command, tools);
  tools.note('left-out', { command: `{${command}}` });
  return '';
}

function asked(command: string, tools: MappingTools): string {
  tools.note('asked-instead', { command: `{${command}}` });
  return `{{ask:text ${quoted(`{${command}}`)}}}`;
}

function filterOf(format: string): string {
  const pattern = format === '' ? undefined : fromMoment(format);
  return pattern === undefined ? '' : ` | date:${quoted(pattern)}`;
}

function pairOf(part: string): [string, string][] {
  const [, key, value] = /^([a-z]+)\s*=\s*([\s\S]*)$/i.exec(part) ?? [];
  return key === undefined ? [] : [[key.toLowerCase(), value ?? '']];
}
