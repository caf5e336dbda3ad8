import { expect, it } from 'vitest';
import { planEntry } from '../../../tests/support/plan-entry';
import { openedIn } from './opened-entry';

const entries = [planEntry({ id: 'uid@example.org' }), planEntry({ id: 'daily', repeat: 'FREQ=DAILY' })];

it('finds an entry by id or by the day of a repeated one', () => {
  expect(openedIn(entries, 'uid@example.org')?.entry.id).toBe('uid@example.org');
  expect(openedIn(entries, 'daily@2026-12-01')).toMatchObject({ entry: { id: 'daily' }, day: '2026-12-01' });
  expect(openedIn(entries, 'gone')).toBeUndefined();
});
