import type { NetworkAdapter } from './contract';

const found = import.meta.glob<NetworkAdapter>('./*/adapter.ts', { eager: true, import: 'default' });

/** Adapters of all networks, discovered by folder. */
export const adapters: readonly NetworkAdapter[] = Object.values(found);

/** The adapter of one network, or undefined when no such folder exists. */
export function adapterFor(id: string): NetworkAdapter | undefined {
  return adapters.find((adapter) => adapter.descriptor.id === id);
}
