// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Comment, Community } from '../../../lib/model';
import { answered, said } from '../../../tests/support/made-up-thread';
import { commentsBlock } from './comments-block';
import type { CommentsDoors } from './comments-doors';

function begin(comments: Comment[]) {
  const state = { comments: new Map<string, Comment>(), posts: new Map(), communities: new Map() };
  let now = new Date('2026-11-21T12:00:00Z');
  const doors = {
    session: { state, subscribe: () => () => {} },
    locale: () => 'en',
    t: (key: string) => key,
    onLanguage: () => {},
    now: () => now,
    marks: async () => undefined,
    signal: new AbortController().signal,
  } as unknown as CommentsDoors;
  const draw = commentsBlock(doors);
  const slot = document.body.appendChild(document.createElement('div'));
  const look = (next: Comment[], at = now) => {
    now = at;
    state.comments = new Map(next.map((comment) => [comment.id, comment]));
    draw(slot, { id: '-7', name: 'Teahouse' } as Community);
    return [...slot.querySelectorAll('[data-testid="comment-row"]')];
  };
  look(comments);
  for (const block of slot.querySelectorAll('details')) block.open = true;
  return look;
}

it('leaves rows alone that say what they said before', () => {
  const all = [said('1', 'When do you open?', 0), said('2', 'Lovely cups', 5)];
  const look = begin(all);
  const [newest, oldest] = look(all);
  expect(newest?.textContent).toContain('Lovely cups');
  const [first, second] = look(all);
  expect(first).toBe(newest);
  expect(second).toBe(oldest);
  const [fresh, after] = look([...all, said('3', 'Where is it?', 9)]);
  expect(fresh?.textContent).toContain('Where is it?');
  expect(after).toBe(newest);
});

it('draws anew what became older, was answered or went', () => {
  const asked = said('1', 'When do you open?', 0);
  const look = begin([asked]);
  const [row] = look([asked]);
  const [older] = look([asked], new Date('2026-11-22T12:00:00Z'));
  expect(older).not.toBe(row);
  expect(look([asked, answered('2', '1', 30)], new Date('2026-11-22T12:00:00Z'))).toEqual([]);
});
