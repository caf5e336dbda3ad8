import type { StandIn } from '../../standins/contract';
import type { Station } from './station';
import { compareStation } from './station-compare';
import { libraryStation } from './station-library';
import { planStation } from './station-plan';
import { popupStation } from './station-popup';
import { queueStation } from './station-queue';
import { repliesStation } from './station-replies';
import { savingStation } from './station-saving';
import { templatesStation } from './station-templates';

/** The tour after the communities, in the order in which somebody would use what is there. */
export function stationsOf(standIns: readonly StandIn[]): Station[] {
  return [
    savingStation(standIns),
    libraryStation,
    compareStation,
    repliesStation,
    queueStation,
    templatesStation,
    planStation,
    popupStation,
  ];
}
