import { ABSENT, type Count } from '../../model';
import { readCount } from '../../text/compact-number';

/** A number with at most a unit: what counters hold, and names or captions do not. */
const COUNTER = /^\d[\d.,\s\u00a0\u202f\u2009]*(?:[KMBkmb]|\p{L}{1,4}\.?)?$/u;

/** Elements below `root` that hold nothing but a counter, innermost only, in document order. */
export function counterLeaves(root: Element): Element[] {
  return [...root.querySelectorAll('span, div, a')].filter(
    (element) => element.children.length === 0 && COUNTER.test(text(element)),
  );
}

export function text(element: Element): string {
  return (element.textContent ?? '').trim();
}

/** The counter's value; absent when the text holds no number we can read. */
export function countIn(raw: string, lang: string | undefined): Count {
  return readCount(raw, lang) ?? ABSENT;
}

/** The first number of a text such as "168 curtidas" or "Ver todas as 41 respostas", without its words. */
export function numberIn(raw: string): string | undefined {
  return /\d+(?:[.,\u00a0\u202f]\d+)*/.exec(raw)?.[0];
}
