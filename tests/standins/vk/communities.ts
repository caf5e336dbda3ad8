import { bareProfiles, bought, dead, healthy, schoolClub } from './audiences';
import { pottery } from './pottery';
import { bikes, chess, kettles, library, workshopNight } from './small-communities';
import { tea } from './tea';
import type { MadeCommunity } from './types';

/** Those that can be opened, in the order of the left menu. */
export const communities: readonly MadeCommunity[] = [
  tea,
  pottery,
  workshopNight,
  library,
  bikes,
  chess,
  healthy,
  bought,
  dead,
  schoolClub,
  bareProfiles,
];

export const everyone: readonly MadeCommunity[] = [...communities, kettles];

/** A community by its (signed or plain) id. */
export function byId(id: string | number | null | undefined): MadeCommunity | undefined {
  return everyone.find((one) => one.id === Math.abs(Number(id)));
}

/** A community by the name in its address, also `club1` and the like. */
export function byName(name: string): MadeCommunity | undefined {
  const id = /^(?:club|public|event)(\d+)$/.exec(name)?.[1];
  return communities.find((one) => one.screenName === name) ?? (id ? byId(id) : undefined);
}
