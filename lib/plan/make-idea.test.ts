import { expect, it } from 'vitest';
import { post } from '../../tests/support/engagement';
import { savedOf } from '../../tests/support/made-up-visit';
import { planEntrySchema } from '../model/plan-schema';
import { firstWords, makeIdea, slotOfPost } from './make-idea';

const made = { id: 'i1', now: '2026-11-22T12:00:00.000Z' };

it('an idea is called by the first words of the post, keeps the way back, and copies nothing else', () => {
  const saved = savedOf(post('a', 30, {}, { text: '#tea\nHow we roast. A long story follows.', format: 'reel' }), {
    category: 'educational',
  });
  const idea = makeIdea(saved, made);
  expect(idea).toMatchObject({
    title: 'How we roast.',
    status: 'idea',
    targets: ['vk'],
    format: 'reel',
    category: 'educational',
    references: [saved.key],
    text: '',
    hashtags: [],
  });
  expect(idea).not.toHaveProperty('when');
  expect(planEntrySchema.safeParse(idea).success).toBe(true);
});

it('a post without words is called by its community; an unusual format is left open', () => {
  const community = { id: '1', kind: 'group', name: 'Tea', members: { kind: 'absent' }, at: made.now } as const;
  const idea = makeIdea(savedOf(post('a', 30, {}, { text: '#tea', format: 'audio' }), { community }), made);
  expect(idea.title).toBe('Tea');
  expect(idea).not.toHaveProperty('format');
});

it('long first lines are cut between words', () => {
  const title = firstWords(`${'слово '.repeat(40)}`);
  expect(title).toMatch(/слово…$/);
  expect(title.length).toBeLessThanOrEqual(81);
  expect(firstWords('Ver. 2 is out! Get it')).toBe('Ver.');
});

it('the time of a post is told in the zone of the plan, and not made up where the page gave a day only', () => {
  const at = (more: object) => savedOf(post('a', 30, {}, { publishedAt: '2026-11-20T21:30:00.000Z', ...more }));
  expect(slotOfPost(at({}), 'Europe/Moscow')).toEqual({ weekday: 6, time: '00:30' });
  expect(slotOfPost(at({}), 'America/New_York')).toEqual({ weekday: 5, time: '16:30' });
  expect(slotOfPost(at({ dateFrom: 'label' }), 'UTC')).toBeUndefined();
  expect(slotOfPost(at({ publishedAt: null }), 'UTC')).toBeUndefined();
});
