import { type AuditDesk, communityKeyOf } from '../model';
import type { LorgnetteDatabase } from './database';
import { readPlanThings } from './plan';
import { listCommunities } from './snapshots';

/** Earlier audits that a panel is given; the workspace shows them all. */
const MOST_AUDITS = 20;
/** Other communities that a panel offers to compare handles with. */
const MOST_OTHERS = 40;

/**
 * What the panel needs to audit a community.
 *
 * @param community `<network>|<id>`
 * @param nameOf what people call a network
 */
export async function readAuditDesk(
  database: LorgnetteDatabase,
  community: string,
  nameOf: (network: string) => string,
): Promise<AuditDesk> {
  const [audits, brands, visited] = await Promise.all([
    readPlanThings(database, 'audit'),
    database.brands.toArray(),
    listCommunities(database),
  ]);
  const told = audits.flatMap((audit) =>
    audit.brand === undefined ? [] : [{ community: audit.community, brand: audit.brand }],
  );
  const others = visited.flatMap(({ network, communityId, name, handle }) => {
    const key = communityKeyOf(network, communityId);
    return handle === undefined || key === community
      ? []
      : [{ community: key, name, network: nameOf(network), handle }];
  });
  return {
    brands: brands.map(({ id, name }) => ({ id, name })),
    audits: audits
      .filter((audit) => audit.community === community)
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, MOST_AUDITS),
    others: others.slice(0, MOST_OTHERS),
    told: [...new Map(told.map((pair) => [`${pair.community}|${pair.brand}`, pair])).values()],
  };
}
