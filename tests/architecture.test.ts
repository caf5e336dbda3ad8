import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCycles } from './tools/architecture/cycles';
import { missingInNetwork, strangersAtTheTop } from './tools/architecture/folders';
import { projectModules } from './tools/architecture/modules';
import {
  arrowsPointUpward,
  databaseStaysBehind,
  noDrawers,
  packagesStayWhereTheyBelong,
  pureCodeStaysPure,
  siteTextStaysText,
  tapStaysLight,
} from './tools/architecture/rules';
import { type Allowance, tooLong } from './tools/architecture/size';
import { inProject } from './tools/project';

/** Files that may be longer than 250 lines for a while. Each entry ends by itself. */
const LONG_FILES: readonly Allowance[] = [];

const modules = projectModules();

describe('architecture', () => {
  it('sees the project', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap((module) => module.files).length).toBeGreaterThan(20);
  });

  it('arrows between the parts point upward only', () => {
    expect(arrowsPointUpward(modules)).toEqual([]);
  });

  it('packages stay where they belong', () => {
    expect(packagesStayWhereTheyBelong(modules)).toEqual([]);
  });

  it('pure parts know no page, no browser, no clock and no chance', () => {
    expect(pureCodeStaysPure(modules)).toEqual([]);
  });

  it('text of a site never becomes HTML or code', () => {
    expect(siteTextStaysText(modules)).toEqual([]);
  });

  it('what runs inside the page stays light', () => {
    expect(tapStaysLight(modules)).toEqual([]);
  });

  it('no content script holds a database', () => {
    expect(databaseStaysBehind(modules)).toEqual([]);
  });

  it('nothing imports itself through others', () => {
    expect(findCycles(modules)).toEqual([]);
  });

  it('no folder or file is a drawer', () => {
    expect(noDrawers(modules)).toEqual([]);
  });

  it('files stay short', () => {
    expect(tooLong(modules, LONG_FILES, new Date().toISOString().slice(0, 10))).toEqual([]);
  });

  it('the top of the project holds only what is agreed', () => {
    const ignored = readFileSync(inProject('.gitignore'), 'utf8').split('\n');
    expect(strangersAtTheTop(readdirSync(inProject('')), ignored)).toEqual([]);
  });

  it('every network is a whole folder', () => {
    const networks = readdirSync(inProject('lib/networks'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
      .map((entry) => entry.name);
    expect(networks.length).toBeGreaterThan(0);
    expect(networks.flatMap((id) => missingInNetwork(id, membersOf(inProject(`lib/networks/${id}`))))).toEqual([]);
  });
});

function membersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() || readdirSync(`${folder}/${entry.name}`).length > 0)
    .map((entry) => entry.name);
}
