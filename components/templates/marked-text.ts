import type { TemplateFault } from '../../lib/model';

/** A stretch of a text, with the severity of the fault that stands in it. */
export interface Stretch {
  text: string;
  severity?: TemplateFault['severity'];
}

/** Cuts a text at its faults; where they overlap, the first one counts. */
export function markFaults(text: string, faults: readonly TemplateFault[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { offset, length, severity } of [...faults].sort((a, b) => a.offset - b.offset)) {
    if (offset < at) continue;
    if (offset > at) stretches.push({ text: text.slice(at, offset) });
    stretches.push({ text: text.slice(offset, offset + length), severity });
    at = offset + length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches.filter((stretch) => stretch.text !== '');
}
