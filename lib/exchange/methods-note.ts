import type { Column } from './column';
import { dictionaryMarkdown, escapeCell } from './dictionary';
import { METHODS } from './methods-words';
import { CLICKHOUSE_QUERY, DUCKDB_QUERIES, DUCKDB_VERSION, SPARK_QUERY } from './parquet-queries';
import type { Redaction } from './redact-text';
import type { Sample, SamplePlan } from './sample';
import type { Tally } from './tally';

export type TableFormat = 'csv' | 'xlsx' | 'ndjson' | 'parquet' | 'citations';

/** Everything a reader of an exported table must know that the table does not say. */
export interface ExportFacts {
  /** ISO 8601 UTC. */
  madeAt: string;
  version: string;
  database: number;
  chosen: 'all' | 'search' | 'selection';
  query?: string;
  /** Posts that were chosen, of which the sample was drawn. */
  population: number;
  sample?: { plan: SamplePlan; drawn: Sample };
  tally: Tally;
  format: TableFormat;
  separator?: string;
  xlsx?: { cut: number; sheets: number };
  privacy: { pseudonyms: boolean; redact: readonly Redaction[]; noTexts: boolean; noNotes: boolean };
}

/** The methods note in Markdown, with the data dictionary at its end. */
export function methodsNote(facts: ExportFacts, columns: readonly Column[], language: 'en' | 'ru'): string {
  const words = METHODS[language];
  const { tally } = facts;
  const parts = [
    `# ${words.title}`,
    fill(words.made, { at: facts.madeAt, version: facts.version, database: facts.database }),
    `## ${words.what}`,
    words.whatText,
    fill(words.chosen[facts.chosen], { query: (facts.query ?? '').replace(/`/g, "'") }),
    fill(words.numbers, {
      posts: tally.posts,
      population: facts.population,
      communities: tally.communities.size,
      undated: tally.undated,
    }),
    ...span(words.collected, tally.collected),
    ...span(words.published, tally.published),
    table(words.byNetwork, words.of, tally.networks),
    table(words.bySurface, words.of, tally.surfaces),
    table(words.byCompleteness, words.of, tally.completeness),
    table(words.bySource, words.of, tally.sources),
    table(words.byWay, words.of, tally.ways),
    table(words.byAdapter, words.of, tally.adapters),
    table(words.byReactions, words.of, tally.reactions),
    ...samplePart(facts, language),
    `## ${words.formulas}`,
    words.formulasText,
    `## ${words.unknown}`,
    words.unknownText,
    ...formatPart(facts, language),
    `## ${words.privacy}`,
    ...privacyPart(facts, language),
    `## ${words.dictionary}`,
    dictionaryMarkdown(columns, language),
  ];
  return `${parts.join('\n\n')}`;
}

function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

function span(sentence: string, range: [string, string] | undefined): string[] {
  return range ? [fill(sentence, { from: range[0], to: range[1] })] : [];
}

function table(title: string, unit: string, counts: ReadonlyMap<string, number>): string {
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `| ${escapeCell(name)} | ${count} |`);
  return [`| ${title} | ${unit} |`, '| --- | ---: |', ...rows].join('\n');
}

function samplePart({ sample }: ExportFacts, language: 'en' | 'ru'): string[] {
  if (!sample) return [];
  const words = METHODS[language];
  const { plan, drawn } = sample;
  const values = {
    size: drawn.keys.length,
    seed: plan.seed,
    by: plan.strata?.by ?? '',
    allocation: plan.strata?.allocation ?? '',
  };
  const rows = drawn.strata.map((one) => `| ${escapeCell(one.name)} | ${one.of} | ${one.drawn} |`);
  return [
    `## ${words.sample}`,
    fill(plan.strata ? words.stratified : words.simple, values),
    words.sampleHow,
    ...(plan.strata
      ? [[`| ${words.stratum} | ${words.of} | ${words.drawn} |`, '| --- | ---: | ---: |', ...rows].join('\n')]
      : []),
  ];
}

function formatPart(facts: ExportFacts, language: 'en' | 'ru'): string[] {
  const words = METHODS[language];
  switch (facts.format) {
    case 'csv':
      return [fill(words.csv, { separator: facts.separator === '\t' ? 'TAB' : (facts.separator ?? ',') })];
    case 'xlsx':
      return [fill(words.xlsx, { cut: facts.xlsx?.cut ?? 0, sheets: facts.xlsx?.sheets ?? 1 })];
    case 'ndjson':
      return [words.ndjson];
    case 'parquet':
      return [
        fill(words.parquet, { duckdb: DUCKDB_VERSION }),
        code(DUCKDB_QUERIES.join('\n\n')),
        words.parquetOthers,
        code(`${CLICKHOUSE_QUERY}\n\n${SPARK_QUERY}`),
      ];
    default:
      return [];
  }
}

function code(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}

function privacyPart({ privacy }: ExportFacts, language: 'en' | 'ru'): string[] {
  const words = METHODS[language];
  const said = [
    ...(privacy.pseudonyms ? [words.pseudonyms] : []),
    ...(privacy.redact.length > 0 ? [fill(words.redacted, { what: privacy.redact.join(', ') })] : []),
    ...(privacy.noTexts ? [words.noTexts] : []),
    ...(privacy.noNotes ? [words.noNotes] : []),
  ];
  return said.length > 0 ? said : [words.asIs];
}
