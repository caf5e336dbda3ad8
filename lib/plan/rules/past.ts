import { momentOf } from '../plan-time';
import { isOpen, type Rule } from './rule';

/**
 * An entry that was to appear before now and is neither published nor skipped. A whole day is over when it ends. A
 * repeated entry has one status for all its days, so nothing can be said of them.
 */
export const past: Rule = ({ occurrences, now, today }) =>
  occurrences.flatMap(({ entry, day, key }) => {
    if (!isOpen(entry) || entry.when === undefined || entry.repeat !== undefined) return [];
    const over = entry.when.time === undefined ? day < today : momentOf({ ...entry.when, day }).at < now;
    return over ? [{ rule: 'past', keys: [key], day, values: { title: entry.title } }] : [];
  });
