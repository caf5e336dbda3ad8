import type { Findings } from './piece';
import { findAll, isWorthParsing } from './read-answer';
import type { Reading } from './reading';

/**
 * Reads the JSON islands of the page, `<script type="application/json" data-sjs>`. They stay in the document after
 * the page has used them (2025-12), so a late reader still finds them.
 */
export function readIslands(document: Document, findings: Findings, reading: Reading): void {
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const text = script.textContent ?? '';
    if (!isWorthParsing(text)) continue;
    try {
      findAll(JSON.parse(text), findings, reading);
    } catch {
      findings.unrecognised.push({ where: 'data-sjs', shape: 'broken document' });
    }
  }
}
