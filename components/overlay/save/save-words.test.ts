import { describe, expect, it } from 'vitest';
import { saveWords } from '../../../lib/i18n/save';
import { speaker } from '../../../lib/i18n/speaker';
import { summaryText } from './save-block';
import { tagsIn } from './sort-window';

const en = speaker(saveWords.en, 'en');
const ru = speaker(saveWords.ru, 'ru');
const all = { total: 5, done: 5, saved: 5, updated: 0, refused: {}, stopped: false };

describe('the summary of a saving', () => {
  it('counts what was saved, updated and refused, and says why', () => {
    expect(summaryText(en, all)).toBe('5 posts saved');
    expect(summaryText(ru, { ...all, saved: 2, updated: 3 })).toBe('сохранены 2 поста · обновлены 3');
    expect(summaryText(en, { ...all, saved: 4, refused: { quota: 1 } })).toBe(
      '4 posts saved · 1 not saved. The disk is full. Nothing was half-written, what was saved stays, and exports still work.',
    );
  });

  it('is honest when nothing was saved, and when it was stopped', () => {
    expect(summaryText(en, { ...all, saved: 0, refused: { failed: 5 } })).toMatch(/^5 not saved\. The library/);
    expect(summaryText(en, { ...all, saved: 0, stopped: true })).toBe('0 posts saved. Stopped. What was saved stays.');
  });
});

it('tags are parted by commas, each once, without their sign', () => {
  expect(tagsIn(' чай, #осень,, ## , чай;two words')).toEqual(['чай', 'осень', 'two words']);
});
