import Papa from 'papaparse';
import type { CellType } from './cell';
import type { Column, Sentence } from './column';
import { FORMULA } from './formula-guard';

type Language = 'en' | 'ru';

const HEAD: Record<Language, string[]> = {
  en: ['column', 'meaning', 'unit', 'type', 'empty cell means'],
  ru: ['столбец', 'значение', 'единица', 'тип', 'пустая ячейка значит'],
};

const TYPES: Record<CellType, Sentence> = {
  text: { en: 'text', ru: 'текст' },
  integer: { en: 'whole number', ru: 'целое число' },
  number: { en: 'number', ru: 'число' },
  boolean: { en: 'true or false', ru: 'true или false' },
  instant: { en: 'date and time, ISO 8601, UTC', ru: 'дата и время, ISO 8601, UTC' },
  list: {
    en: 'list; “; ” between items, “\\” before a “;” inside one',
    ru: 'список через «; », перед «;» внутри элемента стоит «\\»',
  },
  json: { en: 'JSON', ru: 'JSON' },
};

/** The data dictionary as rows with a heading, generated from the columns themselves. */
export function dictionaryRows(columns: readonly Column[], language: Language): string[][] {
  return [
    HEAD[language],
    ...columns.map(({ name, means, unit, type, empty }) => [
      name,
      means[language],
      unit,
      TYPES[type][language],
      empty[language],
    ]),
  ];
}

export function dictionaryCsv(columns: readonly Column[], language: Language): string {
  const rows = dictionaryRows(columns, language);
  return `\ufeff${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

export function dictionaryMarkdown(columns: readonly Column[], language: Language): string {
  const [head = [], ...rows] = dictionaryRows(columns, language);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |\n`).join('');
}

/** Names of variables are the user's own words and may hold anything. */
export function escapeCell(text: string): string {
  return text.replace(/[\\|<>`*_[\]]/g, '\\$&').replace(/\s+/g, ' ');
}
