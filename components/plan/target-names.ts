import type { PlanTarget } from '../../lib/model';

/** Short names of networks, as people write them; the full name is spoken. */
export const SHORT_TARGETS: Readonly<Record<PlanTarget, string>> = {
  vk: 'VK',
  facebook: 'FB',
  instagram: 'IG',
  odnoklassniki: 'OK',
  telegram: 'TG',
  youtube: 'YT',
  x: 'X',
};
