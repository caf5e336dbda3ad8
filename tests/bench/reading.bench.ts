/**
 * Reading an answer (parsing and extraction) against `JSON.parse` alone, in one run, and whether the cost stays linear.
 * Payloads are each network's own fixtures, blown up; the corpus is measured too where it is present.
 */
import { globSync, readFileSync } from 'node:fs';
import { adapters } from '../../lib/networks/adapters';
import type { NetworkAdapter, ReadContext } from '../../lib/networks/contract';
import { inProject } from '../tools/project';
import { complain } from '../tools/terminal';
import { blowUp } from './support/blow-up';
import { type Figure, figure, median } from './support/figure';

const SIZES = [0.1, 1, 10];
/**
 * Characters of an answer per post, as captured: VK walls 2,000–3,100 (2020–2023), Instagram timelines 10,000–38,000
 * (2024–2026), Facebook timelines 135,000–500,000 (2024–2026). The lower ends, which are the harder ones for us.
 */
const BYTES_PER_POST: Readonly<Record<string, number>> = { vk: 2000, instagram: 10_000, facebook: 135_000 };

/**
 * Our code starts out interpreted while `JSON.parse` is native, and the engine needs some hundred rounds of small
 * payloads until it has compiled us. So the figures without a suffix are taken after this much reading, and over at
 * least this much; those called `-cold` are the very first rounds of the same payload, which a page pays too.
 */
const WARM_UP_MS = 400;
const MEASURED_MS = 400;

const context: ReadContext = { pageUrl: '', at: '2026-11-22T12:00:00.000Z', run: 'bench' };

export default async function reading(): Promise<Figure[]> {
  return adapters.flatMap((adapter) => [...generated(adapter), ...corpus(adapter)]);
}

function generated(adapter: NetworkAdapter): Figure[] {
  const { id } = adapter.descriptor;
  const base = richestFixture(adapter);
  if (base === undefined) {
    complain(`${id} has no fixture with posts that could be blown up`);
    process.exitCode = 1;
    return [];
  }
  const perMegabyte = new Map<number, number>();
  const ratios = SIZES.flatMap((size) => {
    const body = flat(blowUp(base, size * 1e6, BYTES_PER_POST[id]) ?? base);
    const posts = adapter.readAnswer(body, context).posts.length;
    const { cold, ratio, milliseconds } = compare(adapter, [body], size < 1 ? 60 : size < 10 ? 20 : 7);
    perMegabyte.set(size, milliseconds / body.length);
    complain(`${id} ${size} MB: ${posts} posts, ${milliseconds.toFixed(1)} ms, ${times(ratio, cold)}`);
    return [figure(`reading/${id}/${size}MB`, ratio, 'x'), figure(`reading/${id}/${size}MB-cold`, cold, 'x')];
  });
  const growth = (perMegabyte.get(10) ?? Number.NaN) / (perMegabyte.get(1) ?? Number.NaN);
  return [...ratios, figure(`reading/${id}/per-MB-10-to-1`, growth, 'x')];
}

/** The fixture whose blown-up form shows most posts, which proves that the copies are read as posts of their own. */
function richestFixture(adapter: NetworkAdapter): string | undefined {
  const files = globSync(`lib/networks/${adapter.descriptor.id}/fixtures/*.json`, { cwd: inProject('') });
  const candidates = files
    .filter((file) => !file.endsWith('.expected.json'))
    .map((file) => readFileSync(inProject(file), 'utf8'))
    .map((text) => ({ text, posts: postsIn(adapter, text) }))
    .filter(({ posts }) => posts >= 10);
  return candidates.sort((a, b) => b.posts - a.posts)[0]?.text;
}

function postsIn(adapter: NetworkAdapter, text: string): number {
  try {
    const body = blowUp(text, 100_000, 0);
    return body === undefined ? 0 : adapter.readAnswer(body, context).posts.length;
  } catch {
    return 0;
  }
}

/** Ratio over all captured answers of the network that are one JSON document each. */
function corpus(adapter: NetworkAdapter): Figure[] {
  const { id } = adapter.descriptor;
  const folder = inProject(`../shared/corpus/${id}`);
  const bodies = globSync('**/*.json', { cwd: folder })
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .filter((body) => isOneDocument(body) && adapter.readAnswer(body, context).posts.length > 0)
    .map(flat);
  if (bodies.length === 0) return [];
  const size = bodies.reduce((sum, body) => sum + body.length, 0);
  const { cold, ratio } = compare(adapter, bodies, 20);
  complain(`${id} corpus: ${bodies.length} answers, ${(size / 1e6).toFixed(2)} MB, ${times(ratio, cold)}`);
  return [figure(`reading/${id}/corpus`, ratio, 'x'), figure(`reading/${id}/corpus-cold`, cold, 'x')];
}

function times(ratio: number, cold: number): string {
  return `${ratio.toFixed(2)} × JSON.parse (cold ${cold.toFixed(2)} ×)`;
}

function isOneDocument(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** The ratio in the first rounds and, after the warm-up, in as many rounds or more; and what reading took then. */
function compare(adapter: NetworkAdapter, bodies: readonly string[], rounds: number) {
  const read = () => {
    for (const body of bodies) adapter.readAnswer(body, context);
  };
  const parse = () => {
    for (const body of bodies) JSON.parse(body);
  };
  const cold = rounding(read, parse, { rounds, milliseconds: 0 }).ratio;
  rounding(read, parse, { rounds: 0, milliseconds: WARM_UP_MS });
  return { cold, ...rounding(read, parse, { rounds, milliseconds: MEASURED_MS }) };
}

/** Median of the ratios of neighbouring rounds, so that a slow moment of the machine hits both sides. */
function rounding(read: () => void, parse: () => void, least: { rounds: number; milliseconds: number }) {
  const ratios: number[] = [];
  const times: number[] = [];
  const end = performance.now() + least.milliseconds;
  for (let round = -2; round < least.rounds || performance.now() < end; round += 1) {
    const [ours, theirs] = round % 2 ? [time(read), time(parse)] : [time(parse), time(read)].reverse();
    if (round < 0 || ours === undefined || theirs === undefined) continue;
    ratios.push(ours / theirs);
    times.push(ours);
  }
  return { ratio: median(ratios), milliseconds: median(times) };
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A string as the network delivers it: one piece in memory, not a chain of joined parts. */
function flat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
