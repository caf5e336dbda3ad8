/**
 * Name of a network's folder under `lib/networks`, for example `vk`.
 *
 * A plain string, not a union: networks are discovered, so no list of them stands anywhere.
 */
export type NetworkId = string;
