import type { TapRules } from './contract';

const found = import.meta.glob<TapRules>('./*/network.ts', { eager: true, import: 'tapRules' });

/** The tap's share of all networks, discovered by folder; the rest of their descriptors is not bundled with it. */
export const allTapRules: readonly TapRules[] = Object.values(found);

/** Match patterns of all networks, for the manifest. */
export const allMatches: string[] = allTapRules.flatMap(({ matches }) => matches);
