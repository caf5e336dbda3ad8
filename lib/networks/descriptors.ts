import type { NetworkDescriptor } from './contract';
import { forHost } from './hosts';

const found = import.meta.glob<NetworkDescriptor>('./*/network.ts', { eager: true, import: 'default' });

/** Descriptors of all networks, discovered by folder, in the order of their ids. */
export const descriptors: readonly NetworkDescriptor[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The network whose pages live on this host, or undefined. */
export function descriptorForHost(host: string): NetworkDescriptor | undefined {
  return forHost(descriptors, host);
}
