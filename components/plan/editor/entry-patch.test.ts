import { expect, it } from 'vitest';
import { planEntry } from '../../../tests/support/plan-entry';
import { patched, unsaved } from './entry-patch';

it('takes away what became undefined and keeps the rest', () => {
  const entry = patched(planEntry({ link: 'https://a.example' }), { link: undefined, title: 'New' });
  expect(entry).not.toHaveProperty('link');
  expect(entry).toMatchObject({ title: 'New', targets: ['vk'] });
});

it('keeps what was typed while the rest was being stored', () => {
  expect(
    unsaved({ title: 'Newer', notes: 'a', link: undefined }, { title: 'New', notes: 'a', link: undefined }),
  ).toEqual({ title: 'Newer' });
  expect(unsaved({ link: undefined }, {})).toEqual({ link: undefined });
});
