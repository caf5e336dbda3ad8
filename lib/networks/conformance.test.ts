import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../model';
import { adapters } from './adapters';
import type { ReadContext, TapRules } from './contract';
import { descriptors } from './descriptors';
import { patternCoversHost } from './hosts';
import { allTapRules } from './tap-rules';

/** Rules that every network keeps, executed over the folders that are there. */

const folders = Object.keys(import.meta.glob('./*/NOTES.md', { query: '?raw' })).map((path) => path.split('/')[1]);
const inputs = import.meta.glob<string>('./*/fixtures/*.input.*', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<string>('./*/fixtures/*.expected.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Fixture {
  network: string;
  name: string;
  isHtml: boolean;
  input: string;
  context: ReadContext;
  expected: unknown;
}

const AT = '2026-11-20T12:00:00.000Z';

const fixtures: Fixture[] = Object.entries(inputs).map(([path, input]) => {
  const expectedPath = path.replace(/\.input\.\w+$/, '.expected.json');
  const { context, result } = JSON.parse(expectations[expectedPath] ?? '{"context":{},"result":null}');
  return {
    network: path.split('/')[1] ?? '',
    name: path.split('/').pop() ?? '',
    isHtml: path.endsWith('.html'),
    input,
    context: { at: AT, run: 'r1', ...context },
    expected: result,
  };
});

function read(fixture: Fixture, input = fixture.input): ReadResult {
  const adapter = adapters.find((candidate) => candidate.descriptor.id === fixture.network);
  if (adapter === undefined) throw new Error(`no adapter for ${fixture.network}`);
  return fixture.isHtml
    ? adapter.readDocument(parseHTML(input).document as unknown as Document, fixture.context)
    : adapter.readAnswer(input, fixture.context);
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('network folders', () => {
  it('each have a descriptor and an adapter of the folder’s name', () => {
    expect(descriptors.map((descriptor) => descriptor.id)).toEqual([...folders].sort());
    expect(adapters.map((adapter) => adapter.descriptor.id).sort()).toEqual([...folders].sort());
  });

  it.each(descriptors)('$id has valid patterns and names its pages', (descriptor) => {
    expect(descriptor.matches.length).toBeGreaterThan(0);
    for (const pattern of descriptor.matches) expect(pattern).toMatch(/^https:\/\/[\w.-]+\/\*$/);
    expect(descriptor.markers.length).toBeGreaterThan(0);
  });

  it('give the tap the same rules as everybody', () => {
    const rules = (network: TapRules) => [network.matches, network.tap, network.wants];
    expect(allTapRules.map(rules)).toEqual(expect.arrayContaining(descriptors.map(rules)));
    expect(allTapRules).toHaveLength(descriptors.length);
  });

  it.each(descriptors)('$id is silent about other hosts and broken addresses', (descriptor) => {
    for (const url of ['https://example.org/community', 'about:blank', '', 'not an address', 'https://']) {
      expect(descriptor.locate(url)).toEqual({ kind: 'other' });
      expect(descriptor.wants(url)).toBe(false);
    }
  });

  it('never claim the same host', () => {
    const hosts = descriptors.flatMap((descriptor) => descriptor.matches.map((pattern) => new URL(pattern).hostname));
    for (const host of hosts) {
      const claims = descriptors.filter((descriptor) =>
        descriptor.matches.some((pattern) => patternCoversHost(pattern, host)),
      );
      expect(claims).toHaveLength(1);
    }
  });
});

describe.each(fixtures)('$network/$name', (fixture) => {
  it('gives the expected records', () => {
    expect(fixture.expected, 'an .expected.json stands beside the input').not.toBeNull();
    expect(plain(read(fixture))).toEqual(fixture.expected);
  });

  it('gives the same when read twice', () => {
    expect(plain(read(fixture))).toEqual(plain(read(fixture)));
  });

  it('survives being cut anywhere', () => {
    const step = Math.max(1, Math.floor(fixture.input.length / 40));
    for (let length = 0; length < fixture.input.length; length += step) {
      expect(() => read(fixture, fixture.input.slice(0, length))).not.toThrow();
    }
  });

  it('writes ids as strings and counts as observations', () => {
    const result = read(fixture);
    for (const record of [...result.communities, ...result.posts, ...result.comments, ...result.accounts]) {
      expect(typeof record.id).toBe('string');
      expect(record.network).toBe(fixture.network);
      expect(record.provenance.at).toBe(AT);
    }
    for (const post of result.posts) {
      for (const count of [post.reactions, post.comments, post.shares, post.views]) {
        expect(['exact', 'rounded', 'hidden', 'absent', 'unsupported']).toContain(count.kind);
      }
      expect(post.sightings.length).toBeGreaterThan(0);
    }
    expect(new Set(result.posts.map((post) => post.id)).size).toBe(result.posts.length);
  });
});
