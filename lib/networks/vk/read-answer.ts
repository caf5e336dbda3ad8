import type { ReadResult } from '../../model';
import { parseDocuments } from '../_json/documents';
import { at, isObject } from '../_json/walk';
import type { ReadContext } from '../contract';
import { findRecords, type Source } from './find-records';
import network from './network';
import { methodOf } from './payload-method';
import { readExecs, readHtml, readLegacyPayload } from './read-html';
import { finishReading, noteUnrecognised, type Reading, startReading } from './reading';

/** Reads one captured answer: an API envelope, a batch, a legacy ajax envelope, HTML, or a bare saved object. */
export function readAnswer(body: string, context: ReadContext): ReadResult {
  const method = methodOf(context.sourceUrl);
  const source: Source = { where: method ?? nameOf(context.sourceUrl), method };
  const reading = startReading(context, 'answer');
  try {
    readBody(body, reading, source);
  } catch {
    noteUnrecognised(reading, source.where, 'unreadable');
  }
  return finishReading(reading);
}

function nameOf(address: string | undefined): string {
  return address?.includes('/method/batch.call') ? 'batch.call' : 'answer';
}

function readBody(body: string, reading: Reading, source: Source): void {
  // Redirect and challenge pages, and very old answers (`<!--`), come in place of JSON.
  if (/^\s*</.test(body)) readHtml(body, reading, source);
  else if (body.trim() !== '') readDocuments(body, reading, source);
}

function readDocuments(body: string, reading: Reading, source: Source): void {
  const { documents, broken } = parseDocuments(body);
  if (broken > 0) noteUnrecognised(reading, source.where, 'unparsed');
  for (const document of documents) readValue(document, reading, source);
}

function readValue(value: unknown, reading: Reading, source: Source): void {
  if (!isObject(value)) {
    findRecords(value, reading, source);
    return;
  }
  const html = value.html ?? (isObject(value.data) ? value.data.html : undefined);
  if (isObject(value.statsMeta) && value.statsMeta.id === 0) reading.guest = true;
  if (Array.isArray(value.payload)) readLegacyPayload(value.payload, reading, source);
  else if (typeof html === 'string') readSavedPage(html, at(value.data, 'url'), reading, source);
  else if (!isObject(value.error) || 'response' in value) findRecords(value, reading, source);
}

/** A page saved by a reader service: HTML and address inside JSON. */
function readSavedPage(html: string, address: unknown, reading: Reading, source: Source): void {
  if (reading.page.kind === 'other' && typeof address === 'string') reading.page = network.locate(address);
  reading.source = 'embedded';
  readHtml(html, reading, source);
}

/** Reads one value of the `data-exec` attribute. */
export function readAttribute(value: string, context: ReadContext): ReadResult {
  const reading = startReading(context, 'embedded');
  try {
    readExecs([value], reading);
  } catch {
    noteUnrecognised(reading, 'data-exec', 'unreadable');
  }
  return finishReading(reading);
}
