import { benchmarks } from '../../lib/metrics/benchmarks';
import { useWords } from '../words';

/** Published figures for this network, each with its source and what makes it different from ours. */
export function BenchmarkLines({ network }: { network: string }) {
  const { t, figures } = useWords();
  const lines = benchmarks.filter((benchmark) => benchmark.network === network);
  return (
    <section>
      <h3 className="font-semibold">{t('how.benchmarks')}</h3>
      {lines.length === 0 && <p className="text-ink-soft">{t('how.benchmarks.none')}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.source}>
            {figures.percent(line.value)} — {line.source}: {t(`bench.${line.population}`)},{' '}
            {t(`bench.${line.statistic}`)}, {t(`bench.${line.formula}`)}
          </li>
        ))}
      </ul>
      {lines.length > 0 && <p className="text-ink-soft">{t('how.benchmarks.note')}</p>}
    </section>
  );
}
