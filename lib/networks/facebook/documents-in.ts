import { isObject, type JsonObject, stringAt } from '../_json/walk';
import type { RelayDocument } from './piece';

/** Deeper than the framing of any island seen (2026-09: 12 levels). */
const MAX_DEPTH = 40;

/**
 * Documents by shape: `{ data, label?, path? }`, an array of `data` objects as collectors save them, or an island,
 * which holds its documents as `result` somewhere below `require`.
 */
export function documentsIn(value: unknown): RelayDocument[] {
  if (Array.isArray(value)) return value.flatMap(documentsIn);
  if (!isObject(value)) return [];
  const document = documentOf(value, undefined);
  if (document) return [document];
  if (Array.isArray(value.data)) return value.data.filter(isObject).map((data) => ({ data }));
  if (!Array.isArray(value.require)) return [{ data: value }];
  const found: RelayDocument[] = [];
  fromIsland(value.require, undefined, found, 0);
  return found;
}

function documentOf(value: unknown, query: string | undefined): RelayDocument | undefined {
  if (!isObject(value) || !isObject(value.data)) return undefined;
  const path = Array.isArray(value.path) ? value.path : undefined;
  return { data: value.data, label: stringAt(value, 'label'), path, query };
}

/**
 * Call names inside `require` may change or be blank, so only `result` with `data` counts (2024-08…2026-09); the
 * query's name stands beside it as `adp_<Query>RelayPreloader_<hash>`.
 */
function fromIsland(value: unknown, query: string | undefined, found: RelayDocument[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    const named = value.map(queryName).find((name) => name !== undefined);
    for (const item of value) fromIsland(item, named ?? query, found, depth + 1);
    return;
  }
  const object = value as JsonObject;
  const document = documentOf(object.result, query);
  if (document) found.push(document);
  else if (isObject(object.initialRouteInfo)) found.push({ data: object.initialRouteInfo, query: 'initialRouteInfo' });
  else for (const name in object) fromIsland(object[name], query, found, depth + 1);
}

function queryName(item: unknown): string | undefined {
  return typeof item === 'string' ? /^adp_(\w+?)RelayPreloader_/.exec(item)?.[1] : undefined;
}
