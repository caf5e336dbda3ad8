import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { snapshotOf } from '../../tests/support/made-up-visit';
import { exact, type PlanAudit } from '../model';
import { readAuditDesk } from './audit-desk';
import { LorgnetteDatabase } from './database';
import { putPlanThing } from './plan';
import { saveSnapshot } from './snapshots';

let database: LorgnetteDatabase;

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(() => database.delete());

const audit = (id: string, change: Partial<PlanAudit>): PlanAudit => ({
  id,
  kind: 'audit',
  community: 'vk|-1',
  name: 'Tea',
  at: '2026-11-20T10:00:00.000Z',
  items: { name: { ok: true, by: 'page', seen: 'Tea' } },
  ...change,
});
const read = (community: string) => readAuditDesk(database, community, (network) => network.toUpperCase());

it('gives the audits of one community, newest first, and which community was audited for which brand', async () => {
  await putPlanThing(database, audit('old', { brand: 'b' }));
  await putPlanThing(database, audit('new', { brand: 'b', at: '2026-11-21T10:00:00.000Z' }));
  await putPlanThing(database, audit('other', { brand: 'b', community: 'instagram|5' }));
  await putPlanThing(database, audit('nobody’s', { community: 'instagram|6' }));
  const { audits, told } = await read('vk|-1');
  expect(audits.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(told).toEqual([
    { community: 'vk|-1', brand: 'b' },
    { community: 'instagram|5', brand: 'b' },
  ]);
});

it('offers other visited communities that have a handle, by the names people know', async () => {
  const visit = (id: string, handle?: string) => ({ ...snapshotOf(id, exact(10), 0.01), ...(handle && { handle }) });
  for (const row of [visit('-1', 'tea'), visit('-2', 'tea.shop'), visit('-3')]) await saveSnapshot(database, row);
  expect((await read('vk|-1')).others).toEqual([
    { community: 'vk|-2', name: 'Community -2', network: 'VK', handle: 'tea.shop' },
  ]);
});

it('has an answer for a community that nobody knows', async () => {
  expect(await read('__proto__')).toEqual({ brands: [], audits: [], others: [], told: [] });
});
