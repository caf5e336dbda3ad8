import type { ExportFormat, ExportRequest } from '../../lib/exchange/export-request';
import type { Redaction } from '../../lib/exchange/redact-text';
import type { Stratum } from '../../lib/exchange/sample';
import type { CsvSeparator } from '../../lib/exchange/write-csv';

/** The form of an export as the user fills it in; numbers stay texts until they are used. */
export interface ExportForm {
  chosen: 'all' | 'search' | 'selection';
  format: ExportFormat;
  separator: CsvSeparator;
  sample: 'none' | 'simple' | 'stratified';
  size: string;
  seed: string;
  strata: Stratum;
  allocation: 'proportional' | 'equal';
  pseudonyms: boolean;
  redact: readonly Redaction[];
  noTexts: boolean;
  noNotes: boolean;
  comments: boolean;
  pictures: boolean;
  together: boolean;
}

export function emptyForm(chosen: ExportForm['chosen'], seed: number, locale: 'en' | 'ru'): ExportForm {
  return {
    chosen,
    format: 'csv',
    separator: locale === 'ru' ? ';' : ',',
    sample: 'none',
    size: '200',
    seed: String(seed),
    strata: 'network',
    allocation: 'proportional',
    pseudonyms: false,
    redact: [],
    noTexts: false,
    noNotes: false,
    comments: false,
    pictures: false,
    together: true,
  };
}

/** What is wrong with the numbers of a form. */
export function formFault(form: ExportForm): 'size' | 'seed' | undefined {
  if (form.sample === 'none') return undefined;
  if (!/^[1-9]\d{0,6}$/.test(form.size)) return 'size';
  return /^-?\d{1,9}$/.test(form.seed) ? undefined : 'seed';
}

/** The request that a form without faults stands for. */
export function requestOf(form: ExportForm, query: string, language: 'en' | 'ru'): ExportRequest {
  const { strata, allocation, noTexts, pseudonyms } = form;
  const plan = { size: Number(form.size), seed: Number(form.seed) };
  return {
    format: form.format,
    separator: form.separator,
    chosen: form.chosen,
    ...(form.chosen === 'search' && { query }),
    ...(form.sample === 'simple' && { sample: plan }),
    ...(form.sample === 'stratified' && { sample: { ...plan, strata: { by: strata, allocation } } }),
    pseudonyms,
    redact: form.redact,
    leaveOutTexts: noTexts,
    leaveOutNotes: form.noNotes,
    withComments: form.comments && !noTexts,
    withPictures: form.pictures && !pseudonyms && form.together,
    language,
  };
}
