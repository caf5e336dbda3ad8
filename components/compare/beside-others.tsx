import type { Side } from '../../lib/compare/side';
import { TIERS, type Tier } from '../../lib/compare/tier';
import { type Benchmark, benchmarks } from '../../lib/metrics/benchmarks';
import { type CompareWords, useCompareWords } from './compare-words';

/** The place among the user's own communities first, published figures second (metric definitions 12.6). */
export function BesideOthers({ sides, networkName }: { sides: readonly Side[]; networkName: (id: string) => string }) {
  const words = useCompareWords();
  const { say } = words;
  const networks = [...new Set(sides.map(({ network }) => network))];
  return (
    <div className="flex max-w-[760px] flex-col gap-3">
      <ul className="flex flex-col gap-1" data-testid="compare-standing">
        {sides.map((side) => (
          <li key={side.key}>{standingText(words, side)}</li>
        ))}
      </ul>
      {networks.map((network) => (
        <section key={network} className="break-inside-avoid">
          <h3 className="font-semibold">{say('compare.bench.title', { network: networkName(network) })}</h3>
          <ul className="text-ink-soft">
            {benchmarkLines(words, network).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** "Tea house: higher ER than 7 of the 10 other communities of this network and size that you visited." */
export function standingText({ say, figures }: CompareWords, { name, standing }: Side): string {
  if (standing.kind === 'unknown') return say('compare.standing.unknown', { name });
  const tier = tierText({ say, figures }, standing.tier);
  return standing.kind === 'place'
    ? say('compare.standing.place', { name, better: standing.better, count: standing.of, tier })
    : say('compare.standing.too-few', { name, count: standing.have, needed: standing.needed, tier });
}

function tierText({ say, figures }: Pick<CompareWords, 'say' | 'figures'>, low: Tier): string {
  const next = TIERS[TIERS.indexOf(low) + 1];
  return next === undefined
    ? say('compare.tier', { low: figures.integer(low) })
    : say('compare.tier.range', { low: figures.integer(low), high: figures.integer(next - 1) });
}

/** Published figures of a network, each with what makes it different from ours, and that none is a verdict. */
export function benchmarkLines({ say, figures }: CompareWords, network: string): string[] {
  const own = benchmarks.filter((benchmark) => benchmark.network === network);
  if (own.length === 0) return [say('compare.bench.none')];
  const lines = own.map((benchmark) =>
    say('compare.bench.line', {
      value: figures.percent(benchmark.value),
      source: benchmark.source,
      differences: differences(say, benchmark).join('; '),
    }),
  );
  return [...lines, say('compare.bench.note')];
}

function differences(say: CompareWords['say'], { statistic, formula }: Benchmark): string[] {
  return [
    say('compare.bench.population'),
    say(`compare.bench.statistic.${statistic}`),
    ...(formula === 'followers' ? [] : [say(`compare.bench.formula.${formula}`)]),
    say('compare.bench.year'),
  ];
}
