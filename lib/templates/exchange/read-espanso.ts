import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ExchangeNote, ReadEntry, ReadFile, ReadTools, RefusedEntry } from './exchange-types';
import { htmlText } from './html-text';
import { type EspansoVariable, mapEspanso } from './map-espanso';
import { newTemplate } from './new-template';

/**
 * Reads an Espanso match file: `matches` with `trigger` or `triggers`, `replace`, `form`, `markdown` or `html`, `vars`,
 * and `global_vars`. The place of every entry is its line.
 */
export function readEspanso(text: string, tools: ReadTools): ReadFile {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const [error] = parsed.errors;
  if (error) return notYaml(error.message, lines.linePos(error.pos[0]).line);
  const matches = isMap(parsed.contents) ? parsed.get('matches') : undefined;
  if (!isSeq(matches)) return { state: 'unreadable', problem: { code: 'foreign', values: {} } };
  const data = dataOf(parsed);
  if (typeof data === 'string') return notYaml(data);
  const globals = variablesOf(data.global_vars);
  const plain = listOf(data.matches);
  const entries: ReadEntry[] = [];
  const refused: RefusedEntry[] = [];
  matches.items.forEach((item, index) => {
    const line = isNode(item) ? lines.linePos(item.range?.[0] ?? 0).line : 1;
    readMatch(Object(plain[index]), { line, globals, tools, entries, refused });
  });
  return { state: 'read', format: 'espanso', entries, refused, brands: [] };
}

interface Reading {
  line: number;
  globals: readonly EspansoVariable[];
  tools: ReadTools;
  entries: ReadEntry[];
  refused: RefusedEntry[];
}

function readMatch(match: Record<string, unknown>, { line, globals, tools, entries, refused }: Reading): void {
  const triggers = [match.trigger, ...listOf(match.triggers)].filter((one) => typeof one === 'string');
  const [first = ''] = triggers;
  const title = stringOf(match.label) || first || stringOf(match.regex);
  if (typeof match.image_path === 'string') {
    refused.push({ title, line, code: 'entry-picture', values: {} });
    return;
  }
  const form = stringOf(match.form);
  const dressed = stringOf(match.markdown) || htmlText(stringOf(match.html));
  const source = stringOf(match.replace) || form || dressed;
  if (source.trim() === '') {
    refused.push({ title, line, code: 'entry-no-text', values: {} });
    return;
  }
  const own = variablesOf(match.vars);
  // Only those of the global ones that the text names: another match's program is no reason to refuse this one.
  const used = globals.filter(({ name }) => source.includes(`{{${name}`) && !own.some((one) => one.name === name));
  const mapped = mapEspanso(source, [...own, ...used], form !== '' && source === form);
  if ('refused' in mapped) {
    refused.push({ title, ...mapped.refused, line });
    return;
  }
  const notes: ExchangeNote[] = mapped.notes.map((note) => ({ ...note, line }));
  if (source === dressed) notes.push({ code: 'format-lost', line, values: {} });
  const label = stringOf(match.label);
  entries.push({ template: newTemplate({ title: label, shortcut: first, text: mapped.text }, tools), line, notes });
}

function variablesOf(raw: unknown): EspansoVariable[] {
  return listOf(raw).map((one) => {
    const variable: Record<string, unknown> = Object(one);
    return { name: stringOf(variable.name), type: stringOf(variable.type), params: Object(variable.params) };
  });
}

/** Plain data, or why there is none: the reader refuses aliases that would grow without bound. */
function dataOf(parsed: Document.Parsed): Record<string, unknown> | string {
  try {
    return Object(parsed.toJS());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param message of the YAML reader, which is in English; its own place is cut off */
function notYaml(message: string, line?: number): ReadFile {
  const reason = message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '';
  return {
    state: 'unreadable',
    problem: { code: 'not-yaml', ...(line !== undefined && { line }), values: { reason } },
  };
}

function listOf(raw: unknown): unknown[] {
  return Array.isArray(raw) ? raw : [];
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
