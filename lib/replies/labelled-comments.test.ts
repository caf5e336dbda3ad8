import { describe, expect, it } from 'vitest';
import { type LabelledComment, scoreLabels, together } from '../../tests/support/labelled-comments';
import { labelledEnglish } from '../../tests/support/labelled-comments-en';
import { labelledRussian } from '../../tests/support/labelled-comments-ru';
import { understandComment } from './understand-comment';

const read = (text: string) => understandComment(text).map(({ label }) => label);

/**
 * Comments and lexicons are by the same hands, so these shares say that nothing got worse, not how well comments of
 * strangers are read. What is still misread stands here by name.
 */
const LANGUAGES: [language: string, comments: readonly LabelledComment[], misread: string[]][] = [
  ['English', labelledEnglish, []],
  [
    'Russian',
    labelledRussian,
    ['А самовывоз возможен', 'не очень', 'а скидка студентам будет', 'рты закройте уже', 'ооочень вкуссно!!!'],
  ],
];

describe.each(LANGUAGES)('comments as people write them, in %s', (_, comments, misread) => {
  const result = scoreLabels(comments, read);

  it('are many, each once, of every label', () => {
    expect(comments.length).toBeGreaterThanOrEqual(60);
    expect(new Set(comments.map(([text]) => text)).size).toBe(comments.length);
    for (const { wanted } of result.scores) expect(wanted).toBeGreaterThanOrEqual(3);
  });

  it('are read as a careful reader would, but for the known few', () => {
    expect(result.misread.map(({ text }) => text)).toEqual(misread);
  });

  it('never get a label that they must not have', () => {
    expect(result.misread.flatMap(({ text, wrong }) => wrong.map((label) => `${label}: ${text}`))).toEqual([]);
    expect(together(result.scores).precision).toBe(1);
  });
});

it('a label that is left open counts neither way; others count', () => {
  const table: LabelledComment[] = [
    ['open', 'praise?'],
    ['missed', 'praise'],
    ['wrong', ''],
    ['right', 'praise price'],
  ];
  const { scores, misread } = scoreLabels(table, (text) => (text === 'missed' ? [] : ['praise']));
  expect(scores.find(({ label }) => label === 'praise')).toEqual({ label: 'praise', wanted: 2, found: 2, right: 1 });
  expect(misread.map(({ text, missed, wrong }) => [text, ...missed, ...wrong])).toEqual([
    ['missed', 'praise'],
    ['wrong', 'praise'],
    ['right', 'price'],
  ]);
  expect(together(scores)).toEqual({ precision: 1 / 2, recall: 1 / 3 });
});
