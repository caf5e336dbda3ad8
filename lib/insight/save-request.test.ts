import { expect, it } from 'vitest';
import { community, NOW, post } from '../../tests/support/engagement';
import type { PostFigures } from '../metrics/report-types';
import { saveRequest, type ToSave } from './save-request';

const given: ToSave = {
  post: post('1', 30),
  community: undefined,
  figures: undefined,
  comments: [],
  pageUrl: 'https://toy.example/wall',
  via: 'star',
  picture: { none: 'no-picture' },
  raw: undefined,
  at: NOW,
};
const figures: PostFigures = { id: '1', publishedAt: null, format: 'image' };

it('says only what is known', () => {
  expect(saveRequest(given)).toEqual({
    post: given.post,
    comments: [],
    pageUrl: 'https://toy.example/wall',
    via: 'star',
    picture: { none: 'no-picture' },
  });
  expect(saveRequest({ ...given, figures })).not.toHaveProperty('figures');
});

it('keeps figures with their sample and the community with the date of its size', () => {
  const club = community({ kind: 'hidden' }, { handle: 'tea' });
  const known = { ...figures, erF: 0, timesUsual: 1.9, usual: { expected: 10, n: 12 } };
  expect(saveRequest({ ...given, community: club, figures: known, raw: '{}' })).toMatchObject({
    figures: { erF: 0, timesUsual: 1.9, usualOf: 12, at: NOW },
    community: { id: club.id, kind: 'group', handle: 'tea', members: { kind: 'hidden' }, at: club.provenance.at },
    raw: '{}',
  });
});

it('names no sample for a figure that is not there', () => {
  const known = { ...figures, erF: 0.01, usual: { expected: 10, n: 3 } };
  expect(saveRequest({ ...given, figures: known }).figures).toEqual({ erF: 0.01, at: NOW });
});
