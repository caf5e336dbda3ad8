import { CATEGORIES } from '../../lib/model';
import type { Mix } from '../../lib/plan/mix';
import { CategoryMark } from '../category-mark';
import { useWords } from '../words';
import { shortDay } from './day-name';
import { usePlanWords } from './plan-words';

/** How the thirty days around today divide over the five categories: a share, its count and its sample for each. */
export function MixLine({ mix }: { mix: Mix }) {
  const say = usePlanWords();
  const { figures, locale } = useWords();
  const span = { from: shortDay(mix.from, locale), to: shortDay(mix.to, locale) };
  if (mix.n === 0) return <p className="text-label text-ink-soft">{say('plan.mix.empty', span)}</p>;
  return (
    <section aria-label={say('plan.mix.name')} data-testid="plan-mix">
      <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-label">
        {CATEGORIES.filter((category) => mix.counts[category] > 0).map((category) => (
          <li
            key={category}
            className="flex items-center gap-1"
            title={say('plan.mix.share', {
              category: say(`plan.category.${category}`),
              count: mix.counts[category],
              n: mix.n,
            })}
          >
            <CategoryMark category={category} />
            {say(`plan.category.${category}`)} {figures.percentTo(mix.counts[category] / mix.n, 0)}
          </li>
        ))}
      </ul>
      <p className="text-label text-ink-soft">
        {say('plan.mix', { count: mix.n, ...span })}
        {mix.without > 0 && `, ${say('plan.mix.without', { count: mix.without })}`}
      </p>
    </section>
  );
}
