import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { AudienceReport } from '../../../lib/audience';
import { speaker } from '../../../lib/i18n/translate';
import type { Community, Snapshot } from '../../../lib/model';
import { useWords } from '../../words';
import type { LoadedAudience, OverlayServices } from '../overlay-services';
import type { PanelView } from '../panel-view';

/** What the audience block shows, and the book in which the user's judgements are noted. */
export interface AudienceState {
  loaded: LoadedAudience | undefined;
  report: AudienceReport | undefined;
  /** Earlier visits that saw something of the audience, oldest first. */
  earlier: readonly Snapshot[];
  nameOf(id: string): string | undefined;
  openMethod(): void;
}

/** Loads the scoring once there is somebody to score, and follows its reports. */
export function useAudience(services: OverlayServices, { community, history }: PanelView): AudienceState {
  const { session, loadAudience, openMethod } = services;
  const loaded = useLoaded(loadAudience, community, session.state.accounts.size + session.state.comments.size > 0);
  const subscribe = useCallback((tell: () => void) => loaded?.book.subscribe(tell) ?? (() => {}), [loaded]);
  const report = useSyncExternalStore(subscribe, () => loaded?.book.report(community));
  return {
    loaded,
    report,
    earlier: history.filter((visit) => visit.audience),
    nameOf: (id) => {
      const account = session.state.accounts.get(id);
      return account?.name || account?.handle;
    },
    openMethod,
  };
}

function useLoaded(load: OverlayServices['loadAudience'], community: Community | undefined, somebody: boolean) {
  const [loaded, setLoaded] = useState<LoadedAudience>();
  const needed = somebody && community !== undefined && loaded === undefined;
  useEffect(() => {
    if (needed) void load().then(setLoaded);
  }, [needed, load]);
  return loaded;
}

/** Words of the block with the figures of the present language; undefined until they are loaded. */
export function useAudienceWords(loaded: LoadedAudience | undefined) {
  const { locale, figures } = useWords();
  return useMemo(() => loaded && { t: speaker(loaded.words[locale], locale), figures }, [loaded, locale, figures]);
}

export type AudienceTalk = NonNullable<ReturnType<typeof useAudienceWords>>;
