import { useEffect, useMemo, useState } from 'react';
import { chooseLocale } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/settings/settings';
import { WordsProvider } from '../words';
import { AudienceBlock } from './audience/audience-block';
import { type AudienceState, useAudience } from './audience/use-audience';
import type { OverlayServices } from './overlay-services';
import { Panel } from './panel';
import { PanelMenu } from './panel-menu';
import type { PanelActions, PanelView } from './panel-view';
import { Pill } from './pill';
import { ScriptSlot } from './script-slot';
import { PANEL_WIDTH, useCoversComposer, useDocking } from './use-docking';
import { useDrag } from './use-drag';
import { usePanelView } from './use-panel-view';
import { useVisitMemory } from './use-visit-memory';

/** Windows narrower than this would be half covered, so there the panel starts as a pill. */
const NARROW = 720;

/** The whole interface on a page: panel or pill, in the site's theme and the user's language. */
export function OverlayApp({ services }: { services: OverlayServices }) {
  const view = usePanelView(services);
  const [settings, change] = useSettings(services);
  const audience = useAudience(services, view);
  useVisitMemory(services, view, audience.report);
  useEffect(() => services.page.showBadges(settings.badges), [services, settings.badges]);
  useEffect(() => services.page.showMarks(settings.marks), [services, settings.marks]);

  const dark = useDark(services, settings.theme);
  useEffect(() => services.page.themeLayer(dark), [services, dark]);

  const about = view.community !== undefined || ['community', 'person'].includes(services.session.state.page.kind);
  // Elsewhere there is a quiet mark as soon as there is something to save.
  if (!about && view.posts.size === 0) return null;
  return (
    <WordsProvider locale={chooseLocale(settings.language, services.browserLanguage)}>
      <Docked
        key={about ? 'community' : 'quiet'}
        {...{ services, settings, change, view, audience, dark, quiet: !about }}
      />
    </WordsProvider>
  );
}

function Docked(props: {
  services: OverlayServices;
  settings: Settings;
  change: (part: Partial<Settings>) => void;
  view: PanelView;
  audience: AudienceState;
  dark: boolean;
  /** The page is about no community: only a mark, which opens what can be done with its posts. */
  quiet: boolean;
}) {
  const { services, settings, change, view, audience, dark, quiet } = props;
  const remembered = settings.panels[services.network.id];
  const docking = useDocking(services, remembered);
  const [collapsed, setCollapsed] = useState(quiet || (remembered?.collapsed ?? window.innerWidth < NARROW));
  const [menuOpen, setMenuOpen] = useState(false);
  const [dimming, setDimming] = useState(false);
  const aside = useCoversComposer(services, docking.ref);

  const save = (more: { collapsed?: boolean } = {}) => {
    const panel = { ...docking.latest(), collapsed: quiet ? (remembered?.collapsed ?? false) : collapsed, ...more };
    change({ panels: { ...settings.panels, [services.network.id]: panel } });
  };
  const collapse = (to: boolean) => {
    setCollapsed(to);
    if (!quiet) save({ collapsed: to });
  };
  const handle = useDrag(docking.move, () => save());
  const actions = usePanelActions(services, view);
  const small = collapsed || aside;

  return (
    <div
      ref={docking.ref}
      className={`lorgnette fixed flex flex-col overflow-hidden border border-line bg-paper text-body shadow-float ${small ? 'rounded-pill' : 'rounded-card'}`}
      data-theme={dark ? 'dark' : 'light'}
      lang={chooseLocale(settings.language, services.browserLanguage)}
      style={{
        zIndex: 2_147_483_000,
        right: docking.place.right,
        top: docking.place.top,
        width: small ? 'auto' : PANEL_WIDTH,
        maxHeight: docking.maxHeight,
      }}
    >
      {small ? (
        <Pill view={view} signs={raisesSigns(audience)} quiet={quiet} onExpand={() => collapse(false)} />
      ) : (
        <Panel
          view={view}
          actions={actions}
          audience={<AudienceBlock state={audience} now={view.now} />}
          saving={<ScriptSlot load={services.openSaving} community={view.community} />}
          blocks={
            <>
              <ScriptSlot load={services.openComments} community={view.community} />
              <ScriptSlot load={services.openAudit} community={view.community} />
            </>
          }
          quiet={quiet}
          handle={handle}
          onCollapse={() => collapse(true)}
          menuOpen={menuOpen}
          onMenu={() => setMenuOpen(!menuOpen)}
          menu={
            <PanelMenu
              settings={settings}
              dimming={dimming}
              networkName={view.network.name}
              onChange={change}
              onDimming={(on) => {
                setDimming(on);
                services.page.dimBelowUsual(on);
              }}
              onReset={docking.reset}
              onSwitchOff={services.switchOff}
            />
          }
        />
      )}
    </div>
  );
}

function usePanelActions(services: OverlayServices, view: PanelView): PanelActions {
  const { community } = view;
  return useMemo(
    () => ({
      computeAs: (mode) => community && services.book.reportAs(community, mode),
      showPost: services.page.showPost,
      copy: services.page.copy,
    }),
    [services, community],
  );
}

/** The settings and the way to change them: shown at once, then stored, then heard of by every other tab. */
function useSettings({ settings }: OverlayServices): [Settings, (part: Partial<Settings>) => void] {
  const [current, setCurrent] = useState(settings.start);
  useEffect(() => settings.watch(setCurrent), [settings]);
  const change = (part: Partial<Settings>) => {
    setCurrent((before) => ({ ...before, ...part }));
    settings.change(part);
  };
  return [current, change];
}

function useDark({ page }: OverlayServices, choice: Settings['theme']): boolean {
  const [siteDark, setSiteDark] = useState(false);
  useEffect(() => page.watchTheme(setSiteDark), [page]);
  return choice === 'auto' ? siteDark : choice === 'dark';
}

function raisesSigns({ report }: AudienceState): boolean {
  return report?.verdict === 'notable' || report?.verdict === 'flagged';
}
