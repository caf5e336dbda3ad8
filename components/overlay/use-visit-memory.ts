import { useEffect, useRef } from 'react';
import type { AudienceReport } from '../../lib/audience';
import { visitSnapshot } from '../../lib/insight/visit-snapshot';
import type { Snapshot } from '../../lib/model';
import type { OverlayServices } from './overlay-services';
import type { PanelView } from './panel-view';

/** Figures change for a while after a page opens; they are gathered this long before they are stored. */
const GATHER_MS = 1_500;

/**
 * Stores the visit soon after its first figure and again after later changes; each improves the same row of the day.
 * A community that the user leaves before its turn is stored when the next one comes.
 */
export function useVisitMemory(services: OverlayServices, view: PanelView, audience: AudienceReport | undefined): void {
  const { community, report, guest } = view;
  const pending = useRef<Snapshot>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (community === undefined || report === undefined) return;
    const snapshot = visitSnapshot(community, report, { day: services.today(), guest: guest ?? false }, audience);
    if (snapshot === undefined) return;
    const save = () => {
      const due = pending.current;
      pending.current = undefined;
      if (due !== undefined) void services.saveVisit(due);
    };
    if (pending.current?.communityId !== snapshot.communityId) save();
    pending.current = snapshot;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      save();
    }, GATHER_MS);
  }, [services, community, report, guest, audience]);

  useEffect(() => () => clearTimeout(timer.current), []);
}
