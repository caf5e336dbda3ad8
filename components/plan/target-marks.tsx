import type { PlanTarget } from '../../lib/model';
import { usePlanWords } from './plan-words';

const SHORT: Readonly<Record<PlanTarget, string>> = {
  vk: 'VK',
  facebook: 'FB',
  instagram: 'IG',
  odnoklassniki: 'OK',
  telegram: 'TG',
  youtube: 'YT',
  x: 'X',
};

/** Short names of networks, as people write them, a space apart so that they are read as words; the full name is spoken. */
export function TargetMarks({ targets, className = '' }: { targets: readonly PlanTarget[]; className?: string }) {
  const say = usePlanWords();
  return targets.map((target) => (
    <span key={target} className={className}>
      <abbr title={say(`plan.target.${target}`)} className="no-underline">
        {SHORT[target]}
      </abbr>{' '}
    </span>
  ));
}
