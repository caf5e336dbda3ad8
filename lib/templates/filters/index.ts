import type { Filter } from '../value';
import { capitalise } from './capitalise';
import { date } from './date';
import { defaultTo } from './default';
import { lower } from './lower';
import { trim } from './trim';
import { truncate } from './truncate';
import { upper } from './upper';
import { utm } from './utm';

/** All filters by name. A Map, so that names such as `constructor` lead nowhere. */
export const FILTERS: ReadonlyMap<string, Filter> = new Map([
  ['upper', upper],
  ['lower', lower],
  ['capitalise', capitalise],
  ['capitalize', capitalise],
  ['trim', trim],
  ['truncate', truncate],
  ['date', date],
  ['default', defaultTo],
  ['utm', utm],
]);
