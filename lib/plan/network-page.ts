import type { Brand, PlanTarget } from '../model';

/** Hosts of each network, and the page where writing begins when the brand names none. */
const NETWORKS: Readonly<Record<PlanTarget, { hosts: readonly string[]; start: string }>> = {
  vk: { hosts: ['vk.com', 'vk.ru'], start: 'https://vk.com/feed' },
  facebook: { hosts: ['facebook.com'], start: 'https://www.facebook.com/' },
  instagram: { hosts: ['instagram.com'], start: 'https://www.instagram.com/' },
  odnoklassniki: { hosts: ['ok.ru'], start: 'https://ok.ru/' },
  telegram: { hosts: ['t.me', 'telegram.org'], start: 'https://web.telegram.org/' },
  youtube: { hosts: ['youtube.com'], start: 'https://studio.youtube.com/' },
  x: { hosts: ['x.com', 'twitter.com'], start: 'https://x.com/' },
};

/** The page to open for publishing by hand: the brand's own when its link leads to that network, else the network's. */
export function networkPage(target: PlanTarget, brand?: Pick<Brand, 'link'>): string {
  const { hosts, start } = NETWORKS[target];
  const link = brand?.link ?? '';
  const url = URL.canParse(link) ? new URL(link) : undefined;
  const ofNetwork = (name: string) => hosts.some((host) => name === host || name.endsWith(`.${host}`));
  return url?.protocol === 'https:' && ofNetwork(url.hostname) ? url.href : start;
}
