import { describe, expect, it } from 'vitest';
import { differences } from './same-build';

const files = (script: string, extra: Record<string, string> = {}) =>
  new Map(Object.entries({ 'manifest.json': '{}', 'overlay.js': script, ...extra }));

describe('differences', () => {
  const release = files('x.attachShadow({mode:"closed"})');

  it('allows open shadow roots', () => {
    expect(differences(release, files('x.attachShadow({mode:"open"})'))).toEqual([]);
    expect(differences(files('a({mode:`closed`})'), files('a({mode:`open`})'))).toEqual([]);
  });

  it('sees anything else', () => {
    expect(differences(release, files('y.attachShadow({mode:"open"})'))).toHaveLength(1);
    expect(differences(release, files('x.attachShadow({mode:"open"})', { 'spy.js': '' }))).toHaveLength(1);
    expect(differences(release, release)).toEqual([expect.stringContaining('closed too')]);
  });
});
