import { type ComponentType, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { chooseLocale } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/settings/settings';
import { useSystemDark } from '../ui/use-system-dark';
import { WordsProvider } from '../words';
import { Rail } from './rail';
import { addressOf, placeIn, type ViewId } from './workspace-address';

/** What every view is given. */
export interface ViewProps {
  /** What stands after the view's name in the address, for example a search. */
  query: string;
  /** Goes to another view, or to another query of this one. */
  go(this: void, view: ViewId, query?: string): void;
  dark: boolean;
}

export interface WorkspaceView {
  id: ViewId;
  Component: ComponentType<ViewProps>;
}

export interface WorkspaceProps {
  views: readonly WorkspaceView[];
  settings: Settings;
  watchSettings(this: void, tell: (settings: Settings) => void): () => void;
  browserLanguage: string;
  /** The part of the address after "#", which keeps the view across reloads. */
  address: { read(): string; write(hash: string): void; watch(tell: () => void): () => void };
}

/** The full tab: a rail of views on the left, the chosen one beside it. */
export function WorkspaceApp({ views, address, browserLanguage, ...props }: WorkspaceProps) {
  const [settings, setSettings] = useState(props.settings);
  useEffect(() => props.watchSettings(setSettings), [props.watchSettings]);
  const systemDark = useSystemDark();
  const dark = settings.theme === 'auto' ? systemDark : settings.theme === 'dark';
  const locale = chooseLocale(settings.language, browserLanguage);
  const hash = useSyncExternalStore(address.watch, address.read);
  const place = useMemo(
    () =>
      placeIn(
        hash,
        views.map(({ id }) => id),
      ),
    [hash, views],
  );
  const go = useMemo(
    () =>
      (view: ViewId, query = '') =>
        address.write(addressOf(view, query)),
    [address],
  );
  const chosen = views.find(({ id }) => id === place.view);
  return (
    <WordsProvider locale={locale}>
      <div
        className="lorgnette flex min-h-screen bg-paper text-body text-ink"
        data-theme={dark ? 'dark' : 'light'}
        lang={locale}
        data-testid="workspace"
      >
        <Rail views={views.map(({ id }) => id)} chosen={place.view} />
        <main className="min-w-0 flex-1">
          <Suspense fallback={null}>{chosen && <chosen.Component query={place.query} go={go} dark={dark} />}</Suspense>
        </main>
      </div>
    </WordsProvider>
  );
}
