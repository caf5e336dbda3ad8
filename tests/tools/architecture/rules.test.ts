import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles';
import { missingInNetwork, strangersAtTheTop } from './folders';
import { type Module, makeModules } from './modules';
import {
  arrowsPointUpward,
  databaseStaysBehind,
  noDrawers,
  packagesStayWhereTheyBelong,
  pureCodeStaysPure,
  siteTextStaysText,
  tapStaysLight,
} from './rules';
import { tooLong } from './size';

/** A made-up project: path → text. */
function project(files: Record<string, string>): Module[] {
  return makeModules(new Map(Object.entries(files)));
}

const one = (path: string, text: string) => project({ [path]: text });

describe('arrowsPointUpward', () => {
  const target = { 'lib/metrics/er.ts': 'export type Er = number; export const er = 1;' };

  it.each([
    ['lib/model/count.ts', "import { er } from '../metrics/er';"],
    ['lib/model/count.ts', "import type { Er } from '../metrics/er';"],
    ['lib/model/count.ts', "import { type Er } from '../metrics/er';"],
    ['lib/model/count.ts', "export * from '../metrics/er';"],
    ['lib/model/count.ts', "const late = import('../metrics/er');"],
    ['lib/model/count.ts', "type Late = import('../metrics/er').Er;"],
    ['lib/model/count.ts', "import.meta.glob('../metrics/*.ts');"],
    ['lib/networks/vk/read.ts', "import { er } from '../../metrics/er';"],
    ['lib/unheard/of.ts', "import { er } from '../metrics/er';"],
  ])('sees the wrong arrow in %s: %s', (path, text) => {
    expect(arrowsPointUpward(project({ ...target, [path]: text }))).toEqual([
      expect.stringContaining(`${path} imports lib/metrics/er.ts`),
    ]);
  });

  it('keeps networks apart, and lets them share what is meant for sharing', () => {
    const files = {
      'lib/networks/contract.ts': 'export {};',
      'lib/networks/_json/walk.ts': 'export {};',
      'lib/networks/fb/ids.ts': 'export {};',
      'lib/networks/vk/ids.ts': 'export {};',
    };
    const good = "import '../contract'; import '../_json/walk'; import './ids';";
    expect(arrowsPointUpward(project({ ...files, 'lib/networks/vk/read.ts': good }))).toEqual([]);
    expect(arrowsPointUpward(project({ ...files, 'lib/networks/vk/read.ts': "import '../fb/ids';" }))).toHaveLength(1);
  });

  it('lets components use building blocks but not each other, nor a network', () => {
    const files = {
      'components/ui/button.tsx': 'export {};',
      'components/library/table.tsx': 'export {};',
      'lib/networks/vk/adapter.ts': 'export {};',
    };
    const text = "import '../ui/button'; import '../library/table'; import '../../lib/networks/vk/adapter';";
    expect(arrowsPointUpward(project({ ...files, 'components/overlay/panel.tsx': text }))).toHaveLength(2);
  });
});

describe('what components are handed', () => {
  const files = { 'lib/session/session.ts': 'export class Session {}' };

  it('may be named but not made', () => {
    const named = { ...files, 'components/overlay/a.ts': "import type { Session } from '../../lib/session/session';" };
    const made = { ...files, 'components/overlay/a.ts': "import { Session } from '../../lib/session/session';" };
    expect(arrowsPointUpward(project(named))).toEqual([]);
    expect(arrowsPointUpward(project(made))).toHaveLength(1);
  });
});

describe('packagesStayWhereTheyBelong', () => {
  it.each([
    ['lib/metrics/er.ts', "import { useMemo } from 'react';"],
    ['lib/networks/vk/read.ts', "import { browser } from 'wxt/browser';"],
    ['components/overlay/panel.tsx', "import Dexie from 'dexie';"],
    ['lib/session/session.ts', "import type { Runtime } from 'webextension-polyfill';"],
  ])('refuses %s: %s', (path, text) => {
    expect(packagesStayWhereTheyBelong(one(path, text))).toHaveLength(1);
  });

  it('knows who may', () => {
    expect(packagesStayWhereTheyBelong(one('lib/library/database.ts', "import Dexie from 'dexie';"))).toEqual([]);
    expect(packagesStayWhereTheyBelong(one('components/ui/button.tsx', "import { useId } from 'react';"))).toEqual([]);
  });
});

describe('pureCodeStaysPure', () => {
  it.each([
    'browser.runtime.id;',
    'document.title;',
    'window.open();',
    'Date.now();',
    'new Date();',
    'performance.now();',
    'Math.random();',
  ])('refuses %s in metrics', (text) => {
    expect(pureCodeStaysPure(one('lib/metrics/er.ts', text))).toHaveLength(1);
  });

  it('allows dates that are passed in', () => {
    expect(pureCodeStaysPure(one('lib/metrics/er.ts', 'new Date(now); Date.parse(now); // document.title'))).toEqual(
      [],
    );
  });
});

describe('siteTextStaysText', () => {
  it.each([
    'a.innerHTML = b;',
    'a.b?.outerHTML;',
    "a['innerHTML'] = b;",
    "a.insertAdjacentHTML('x', b);",
    'const a = <p dangerouslySetInnerHTML={{ __html: b }} />;',
    'h("p", { dangerouslySetInnerHTML: b });',
    'eval(b);',
    'new Function(b);',
    'Function(b)();',
    'document.write(b);',
  ])('refuses %s', (text) => {
    expect(siteTextStaysText(one('components/ui/x.tsx', text))).toHaveLength(1);
  });

  it('does not read comments', () => {
    expect(siteTextStaysText(one('components/ui/x.tsx', '// never innerHTML\na.textContent = b;'))).toEqual([]);
  });
});

describe('bundles', () => {
  const chain = (last: string) =>
    project({
      'entrypoints/tap.content.ts': "import { tap } from '../lib/capture/tap';",
      'lib/capture/tap.ts': last,
    });

  it('follows value imports into the page, not types', () => {
    expect(tapStaysLight(chain("import { browser } from 'wxt/browser';"))).toHaveLength(1);
    expect(tapStaysLight(chain("import type { Browser } from 'wxt/browser';"))).toEqual([]);
  });

  it('finds a database in a content script', () => {
    expect(databaseStaysBehind(chain("import Dexie from 'dexie';"))).toHaveLength(1);
  });
});

describe('findCycles', () => {
  it('names a circle', () => {
    const files = {
      'lib/model/a.ts': "import './b';",
      'lib/model/b.ts': "import { a } from './c';",
      'lib/model/c.ts': "export * from './a';",
    };
    expect(findCycles(project(files))).toEqual(['lib/model/a.ts → lib/model/b.ts → lib/model/c.ts → lib/model/a.ts']);
    expect(findCycles(project({ ...files, 'lib/model/c.ts': '' }))).toEqual([]);
    expect(findCycles(project({ ...files, 'lib/model/b.ts': "import type { A } from './c';" }))).toEqual([]);
  });
});

describe('names and sizes', () => {
  it('refuses drawers', () => {
    expect(noDrawers([...one('lib/utils/x.ts', ''), ...one('lib/page/helpers.ts', '')])).toHaveLength(2);
    expect(noDrawers(one('lib/page/shared-root.ts', ''))).toEqual([]);
  });

  it('refuses long files, unless they are allowed for a while', () => {
    const files = [...one('lib/model/a.ts', '\n'.repeat(300).concat('x')), ...one('lib/model/b.ts', 'x')];
    const allowance = { path: 'lib/model/a.ts', until: '2026-12-01', why: 'test' };
    expect(tooLong([...files, ...one('lib/model/c.ts', 'x')], [], '2026-11-22')).toEqual([
      'lib/model/a.ts has 301 lines; think at 250',
    ]);
    expect(tooLong([...files, ...one('lib/model/c.ts', 'x')], [allowance], '2026-11-22')).toEqual([]);
    expect(tooLong([...files, ...one('lib/model/c.ts', 'x')], [allowance], '2026-12-02')).toHaveLength(1);
    expect(tooLong(one('lib/model/b.ts', 'x'), [allowance], '2026-11-22')).toEqual([
      'lib/model/a.ts needs no allowance any more',
    ]);
    expect(tooLong(one('lib/model/a.ts', '\n'.repeat(120).concat('x')), [], '2026-11-22')).toHaveLength(1);
  });

  it('watches the top of the project and the folders of networks', () => {
    const names = ['lib', 'node_modules', '.npmrc', 'scripts', 'x.log'];
    expect(strangersAtTheTop(names, ['node_modules/', '*.log'])).toEqual(['scripts']);
    expect(missingInNetwork('ok', ['network.ts', 'fixtures'])).toEqual([
      'lib/networks/ok has no adapter.ts',
      'lib/networks/ok has no NOTES.md',
    ]);
  });
});
