import type { ReadResult } from '../../model';
import type { ReadContext } from '../contract';
import { readCommentsOnScreen } from './dom-comments';
import { readHeader } from './dom-community';
import { readPeopleOnScreen } from './dom-people';
import { readPostsOnScreen } from './dom-posts';
import network from './network';
import { readPrefetched } from './read-embedded';
import { isGuestText, readExecs } from './read-html';
import { finishReading, noteUnrecognised, type Reading, startReading } from './reading';

/** Reads a page: answers inside scripts, then `data-exec`, then what stands on screen. Each part fails alone. */
export function readDocument(document: Document, context: ReadContext): ReadResult {
  const reading = startReading(context, 'embedded');
  const parts: [string, () => void][] = [
    ['canonical', () => locateSaved(document, reading)],
    ['script', () => readScripts(document, reading)],
    ['data-exec', () => readExecs(execsOf(document), reading)],
    ['group-header', () => readHeader(document, reading)],
    ['post', () => readPostsOnScreen(document, reading)],
    ['comment', () => readCommentsOnScreen(document, reading)],
    ['people', () => readPeopleOnScreen(document, reading)],
  ];
  for (const [where, read] of parts) {
    try {
      read();
    } catch {
      noteUnrecognised(reading, where, 'unreadable');
    }
  }
  return finishReading(reading);
}

/** A saved page has lost its address; its canonical link still says what it was. */
function locateSaved(document: Document, reading: Reading): void {
  if (reading.page.kind !== 'other') return;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (canonical) reading.page = network.locate(canonical);
}

function readScripts(document: Document, reading: Reading): void {
  const texts = Array.from(document.querySelectorAll('script:not([src])'), (script) => script.textContent ?? '');
  // First of all, because it decides how complete everything else is.
  if (texts.some(isGuestText)) reading.guest = true;
  for (const text of texts) readPrefetched(text, reading);
}

function execsOf(document: Document): string[] {
  return Array.from(document.querySelectorAll('[data-exec]'), (element) => element.getAttribute('data-exec') ?? '');
}
