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

  it('allows names that follow from open shadow roots', () => {
    const build = (hash: string, outer: string, mode: string, more = '') =>
      new Map([
        [`chunks/help-${hash}.js`, `x.attachShadow({mode:"${mode}"})${more}`],
        [`chunks/main-${outer}.js`, `import("./help-${hash}.js")`],
        ['workspace.html', `<script src="/chunks/main-${outer}.js">`],
      ]);
    const closed = build('DXWX4mVS', 'JWYEGyCl', 'closed');
    expect(differences(closed, build('nyVmbJ3u', 'BpcFM0JC', 'open'))).toEqual([]);
    expect(differences(closed, build('nyVmbJ3u', 'BpcFM0JC', 'open', ';spy()'))).toEqual([
      'chunks/help.js differs by more than its shadow root',
    ]);
    const twice = new Map([...closed, ['chunks/help-AAAAAAAA.js', '']]);
    expect(differences(twice, build('nyVmbJ3u', 'BpcFM0JC', 'open')).length).toBeGreaterThan(0);
  });

  it('sees anything else', () => {
    expect(differences(release, files('y.attachShadow({mode:"open"})'))).toHaveLength(1);
    expect(differences(release, files('x.attachShadow({mode:"open"})', { 'spy.js': '' }))).toHaveLength(1);
    expect(differences(release, release)).toEqual([expect.stringContaining('closed too')]);
  });
});
