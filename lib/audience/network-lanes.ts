import type { NetworkId } from '../model';

/** Which lanes a network can feed (audience.md 1, "What is computable where"). */
export interface NetworkLanes {
  /** How single accounts are scored: by the counts on their card, by an opened profile, or not at all. */
  accounts: 'card' | 'profile' | 'none';
  /** Account ids are numbers in order of registration, with a published calibration, and dead members are marked. */
  registry: boolean;
}

const NONE: NetworkLanes = { accounts: 'none', registry: false };

const LANES: ReadonlyMap<NetworkId, NetworkLanes> = new Map<NetworkId, NetworkLanes>([
  ['instagram', { accounts: 'card', registry: false }],
  ['vk', { accounts: 'profile', registry: true }],
]);

/** Lanes of a network; one we have no calibration for (Facebook among them) has comments and shape only. */
export function lanesOf(network: NetworkId): NetworkLanes {
  return LANES.get(network) ?? NONE;
}
