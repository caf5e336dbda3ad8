import { describe, expect, it } from 'vitest';
import { filesOf, gzipSize, violations } from './measure';

describe('size budget', () => {
  it('sorts the scripts of a manifest by where they run', () => {
    const manifest = {
      content_scripts: [
        { js: ['content-scripts/tap.js'], world: 'MAIN' },
        { js: ['content-scripts/lookout.js'], css: ['a.css'] },
        { js: ['content-scripts/lookout.js'] },
      ],
    };
    expect(filesOf(manifest)).toEqual({
      tap: ['content-scripts/tap.js'],
      'every-page': ['content-scripts/lookout.js', 'a.css'],
      reader: ['content-scripts/reader.js'],
      overlay: ['content-scripts/overlay.js'],
      audience: ['audience.js'],
      replies: ['replies.js'],
      saving: ['saving.js'],
      comments: ['comments.js'],
      audit: ['audit.js'],
    });
  });

  it('complains about too much, and about nothing at all', () => {
    const limits = {
      tap: { limit: 4000 },
      'every-page': { limit: 12_000 },
      reader: { limit: 64_000 },
      overlay: { limit: 110_000 },
      audience: { limit: 20_000 },
      replies: { limit: 24_000 },
      saving: { limit: 14_000 },
      comments: { limit: 20_000 },
      audit: { limit: 12_000 },
    };
    expect(
      violations(
        {
          tap: 4000,
          'every-page': 1,
          reader: 1,
          overlay: 1,
          audience: 1,
          replies: 1,
          saving: 1,
          comments: 1,
          audit: 1,
        },
        limits,
      ),
    ).toEqual([]);
    expect(
      violations(
        {
          tap: 4001,
          'every-page': 1,
          reader: 1,
          overlay: 0,
          audience: 1,
          replies: 1,
          saving: 1,
          comments: 1,
          audit: 1,
        },
        limits,
      ),
    ).toEqual(['tap weighs 4001 bytes gzipped, 1 too many', 'overlay has no file; nothing was measured']);
  });

  it('weighs after compression', () => {
    expect(gzipSize(new TextEncoder().encode('tea '.repeat(10_000)))).toBeLessThan(200);
  });
});
