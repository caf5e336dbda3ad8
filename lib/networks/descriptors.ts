import type { NetworkDescriptor } from './contract';

const found = import.meta.glob<NetworkDescriptor>('./*/network.ts', { eager: true, import: 'default' });

/** Descriptors of all networks, discovered by folder, in the order of their ids. */
export const descriptors: readonly NetworkDescriptor[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Match patterns of all networks, for the manifest. */
export const allMatches: string[] = descriptors.flatMap((descriptor) => descriptor.matches);

/** The network whose pages live on this host, or undefined. */
export function descriptorForHost(host: string): NetworkDescriptor | undefined {
  return descriptors.find((descriptor) => descriptor.matches.some((pattern) => patternCoversHost(pattern, host)));
}

/** Whether a match pattern such as `https://*.example.org/*` covers a host. */
export function patternCoversHost(pattern: string, host: string): boolean {
  const wanted = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  if (wanted === undefined) return false;
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}
