import type { ReadResult } from '../../model';
import { parseDocuments } from '../_json/documents';
import type { ReadContext } from '../contract';
import { documentsIn } from './documents-in';
import { findPieces } from './find-pieces';
import { finishReading } from './finish-reading';
import descriptor from './network';
import { emptyFindings, type Findings } from './piece';
import { type Reading, readingOf } from './reading';

/** Whether a text can hold anything for us; most islands of a page cannot. */
export function isWorthParsing(text: string): boolean {
  return descriptor.markers.some((marker) => text.includes(marker));
}

/**
 * Reads one answer: a graph answer of one or several documents, a route answer with its guard, or a saved capture
 * that wraps such documents.
 */
export function readAnswer(body: string, context: ReadContext): ReadResult {
  const reading = readingOf(context, 'answer');
  const findings = emptyFindings();
  const { documents, broken } = parseDocuments(body);
  // The tap has looked for the markers before; a saved page of another kind (an error in HTML) is no broken answer.
  if (broken > 0 && isWorthParsing(body)) findings.unrecognised.push({ where: 'answer', shape: 'broken document' });
  for (const document of documents) findAll(document, findings, reading);
  return finishReading(findings, context, reading);
}

/** Finds the documents of a parsed value and walks each; a failure in one leaves the others readable. */
export function findAll(value: unknown, findings: Findings, reading: Reading): void {
  for (const document of documentsIn(value)) {
    try {
      findPieces(document, findings, reading);
    } catch {
      findings.unrecognised.push({ where: document.query ?? document.label ?? 'document', shape: 'unreadable' });
    }
  }
}
