import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { isKnown, type Post, type Snapshot } from '../../lib/model';
import { healthLevel } from '../../lib/session/health';
import { subjectOf } from '../../lib/session/subject';
import type { OverlayServices } from './overlay-services';
import type { PanelView } from './panel-view';

/** The session as the panel shows it; a new object only when something shown has changed. */
export function usePanelView(services: OverlayServices): PanelView {
  const { network, book } = services;
  const state = useSyncExternalStore(book.calm.subscribe, book.calm.state);
  const community = subjectOf(state, network.isSubject);
  const history = useHistory(services, community?.id);

  return useMemo(() => {
    const report = community && book.report(community);
    const counted = [...state.posts.values()].filter(hasCountsFromPayload);
    return {
      network: { id: network.id, name: network.name },
      community,
      report,
      posts: state.posts,
      history,
      health: {
        level: healthLevel(state.health, counted.length),
        shapes: [...state.health.unrecognised],
        adapter: network.adapter,
      },
      guest: state.guest,
      now: report?.now ?? new Date().toISOString(),
    };
  }, [state, community, history, book, network]);
}

/** Markup goes on for a while after a payload changed, so it proves nothing about the payloads' health. */
function hasCountsFromPayload({ provenance, reactions, comments }: Post): boolean {
  return provenance.source !== 'dom' && (isKnown(reactions) || comments.kind !== 'absent');
}

/** Earlier visits of the community on screen; today's own row is left out. */
function useHistory({ listVisits, today }: OverlayServices, communityId: string | undefined): readonly Snapshot[] {
  const [history, setHistory] = useState<readonly Snapshot[]>([]);
  useEffect(() => {
    let stale = false;
    setHistory([]);
    if (communityId === undefined) return;
    void listVisits(communityId).then((visits) => {
      if (!stale) setHistory(visits.filter((visit) => visit.day !== today()));
    });
    return () => {
      stale = true;
    };
  }, [communityId, listVisits, today]);
  return history;
}
