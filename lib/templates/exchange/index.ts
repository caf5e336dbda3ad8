export type { ExchangeNote, FileFormat, ReadEntry, RefusedEntry } from './exchange-types';
export { writeOwnCsv } from './own-csv';
export { writeOwnJson } from './own-json';
export { readTemplateFile } from './read-file';
export { type StagedImport, stageImport } from './stage-import';
