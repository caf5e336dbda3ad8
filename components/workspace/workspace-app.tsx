import { type ComponentType, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { chooseLocale } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/settings/settings';
import { Dialog } from '../ui/dialog';
import { ToastProvider } from '../ui/toasts';
import { useKeys } from '../ui/use-keys';
import { useSystemDark } from '../ui/use-system-dark';
import { WordsProvider } from '../words';
import { KeyList } from './key-list';
import { Rail } from './rail';
import { ViewBoundary } from './view-boundary';
import { addressOf, placeIn, type ViewId } from './workspace-address';
import { useWorkspaceWords } from './workspace-words';

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

/** The full tab in the chosen language and theme. */
export function WorkspaceApp({ browserLanguage, ...props }: WorkspaceProps) {
  const [settings, setSettings] = useState(props.settings);
  useEffect(() => props.watchSettings(setSettings), [props.watchSettings]);
  const systemDark = useSystemDark();
  const dark = settings.theme === 'auto' ? systemDark : settings.theme === 'dark';
  const locale = chooseLocale(settings.language, browserLanguage);
  return (
    <WordsProvider locale={locale}>
      <div
        className="lorgnette min-h-dvh bg-paper text-body text-ink"
        data-theme={dark ? 'dark' : 'light'}
        lang={locale}
        data-testid="workspace"
      >
        <Frame views={props.views} address={props.address} dark={dark} />
      </div>
    </WordsProvider>
  );
}

/** A rail of views on the left, the chosen one beside it, notes below, the list of keys under "?". */
function Frame({ views, address, dark }: Pick<WorkspaceProps, 'views' | 'address'> & { dark: boolean }) {
  const say = useWorkspaceWords();
  const [keysShown, setKeysShown] = useState(false);
  useKeys({ '?': () => setKeysShown(true) });
  const content = useRef<HTMLElement>(null);
  const hash = useSyncExternalStore(address.watch, address.read);
  const ids = useMemo(() => views.map(({ id }) => id), [views]);
  const place = useMemo(() => placeIn(hash, ids), [hash, ids]);
  const go = useMemo(
    () =>
      (view: ViewId, query = '') =>
        address.write(addressOf(view, query)),
    [address],
  );
  const chosen = views.find(({ id }) => id === place.view);
  return (
    <ToastProvider close={say('workspace.close')}>
      <title>{`${say(`workspace.view.${place.view}`)} · ${say('workspace.title')}`}</title>
      <button
        type="button"
        onClick={() => content.current?.focus()}
        className="fixed -top-20 left-2 z-30 rounded-[8px] border border-accent bg-paper px-3 py-2 focus:top-2"
      >
        {say('workspace.skip')}
      </button>
      <div className="flex min-h-dvh [--bar:0px] max-[560px]:flex-col max-[560px]:[--bar:45px]">
        <Rail views={ids} chosen={place.view} />
        <main ref={content} tabIndex={-1} className="min-w-0 flex-1 outline-none">
          <ViewBoundary key={place.view}>
            <Suspense fallback={null}>
              {chosen && <chosen.Component query={place.query} go={go} dark={dark} />}
            </Suspense>
          </ViewBoundary>
        </main>
      </div>
      {keysShown && (
        <Dialog title={say('keys.title')} close={say('workspace.close')} onClose={() => setKeysShown(false)} wide>
          <KeyList />
        </Dialog>
      )}
    </ToastProvider>
  );
}
