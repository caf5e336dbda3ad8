import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject, PROJECT_ROOT } from '../project';

const wall = inProject('lib/networks/vk/fixtures/wall-get.input.json');
const page = inProject('lib/networks/vk/fixtures/page-guest.input.html');

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command as npm runs it; with the same start as on a fresh machine. */
function run(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile('npm', ['run', ...words], { cwd: PROJECT_ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('npm run read', () => {
  it('prints one JSON document and nothing else', async () => {
    const { code, stdout } = await run('read', '--', wall);
    const result = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(result.network).toBe('vk');
    expect(Object.keys(result)).toEqual(
      expect.arrayContaining(['network', 'page', 'communities', 'posts', 'comments', 'accounts', 'unrecognised']),
    );
    const ids = result.posts.map((post: { id: unknown }) => post.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id: unknown) => typeof id === 'string')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes the page from the address it is told', async () => {
    const { stdout } = await run('read', '--', page, '--url', 'https://vk.com/wall-4242_7');
    expect(JSON.parse(stdout).page).toMatchObject({ kind: 'post', communityId: '-4242', postId: '-4242_7' });
  });

  it('is content with a file that holds nothing', async () => {
    const { code, stdout } = await run('read', '--', 'tsconfig.json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ network: 'unknown', posts: [], communities: [] });
  });

  it.each([
    ['a missing file', '/no/such/file.json', /no such file/],
    ['a folder', PROJECT_ROOT, /folder/],
    ['a binary file', binaryFile(), /binary/],
  ])('ends with 2 and a sentence for %s', async (_what, path, sentence) => {
    const { code, stdout, stderr } = await run('read', '--', path);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
  });

  it.each([
    [['--network', 'myspace', wall], /--network wants one of/],
    [['--url', 'vk.com', wall], /whole address/],
    [['--nonsense', wall], /nonsense/],
    [[], /Name a file/],
  ])('refuses %j', async (words, sentence) => {
    const { code, stderr } = await run('read', '--', ...words);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});

describe('npm run er', () => {
  it('prints a report in fractions and counts exclusions', async () => {
    const { code, stdout } = await run('er', '--', wall, page, '--followers', '10000', '--now', '2026-11-22T12:00:00Z');
    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report).toHaveProperty('headline');
    expect(report.headline.denominator ?? { value: 10_000 }).toMatchObject({ value: 10_000 });
    expect(report).toHaveProperty('byViews');
    expect(report).toHaveProperty('exclusions');
    expect(report.posts.length).toBeGreaterThan(0);
    for (const { erF } of report.posts) if (erF !== undefined) expect(erF).toBeLessThan(1);
  });

  it('gives a reason where there is nothing to measure', async () => {
    const { code, stdout } = await run('er', '--', 'tsconfig.json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).headline).toHaveProperty('reason');
  });
});

function binaryFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'lorgnette-read-')), 'picture.json');
  writeFileSync(path, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]));
  return path;
}
