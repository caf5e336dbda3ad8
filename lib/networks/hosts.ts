import type { TapRules } from './contract';

/** Whether a match pattern such as `https://*.example.org/*` covers a host. */
export function patternCoversHost(pattern: string, host: string): boolean {
  const wanted = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  if (wanted === undefined) return false;
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}

/** The network whose pages live on this host, or undefined. */
export function forHost<T extends TapRules>(networks: readonly T[], host: string): T | undefined {
  return networks.find(({ matches }) => matches.some((pattern) => patternCoversHost(pattern, host)));
}
