import { existsSync } from 'node:fs';
import { inProject } from '../project';
import { type CsvRow, numberIn, readCsv } from '../score/csv';

const FOLDER = inProject('../shared/corpus/audience');

/** The labelled tables lie beside the project, never in it; false when this machine has none. */
export const CORPUS_IS_HERE = existsSync(FOLDER);

export const ACCOUNT_FILES = {
  instafake: 'ig_instafake_train.csv',
  kaggle: 'ig_kaggle576_train.csv',
  srf: 'ig_followers_srf_train.csv',
} as const;

export type AccountSet = keyof typeof ACCOUNT_FILES;

export const COMMENT_FILES = { instagram: 'ig_comment_scam_train.csv', youtube: 'yt_comment_spam_train.csv' } as const;

export type CommentSet = keyof typeof COMMENT_FILES;

/** Rows of one table of the corpus. */
export function corpusRows(file: string): readonly CsvRow[] {
  return readCsv(corpusPath(file)).rows;
}

export function corpusPath(file: string): string {
  return `${FOLDER}/${file}`;
}

export function labelOf(row: CsvRow): number {
  return numberIn(row, 'label') ?? Number.NaN;
}
