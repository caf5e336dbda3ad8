import { storage } from 'wxt/utils/storage';
import type { NetworkId } from '../model';

/** Where the panel stands in the window: distances in px from the right and upper edges. */
export interface PanelPlace {
  right: number;
  top: number;
  collapsed: boolean;
}

/** What the user chose. Missing keys mean "not chosen yet". */
export interface Settings {
  /** Networks on which nothing of ours appears. */
  switchedOff: NetworkId[];
  language: 'auto' | 'en' | 'ru';
  theme: 'auto' | 'light' | 'dark';
  badges: boolean;
  /** Signs beside people and comments on screen. */
  marks: boolean;
  panels: Record<NetworkId, PanelPlace>;
  plan: PlanSettings;
  /** The pieces of payload of newly saved posts are kept with them. */
  keepRaw: boolean;
  /** How the library's list looks. */
  library: LibrarySettings;
}

/** What the user chose about the library's list. */
export interface LibrarySettings {
  /** Ids of the chosen columns; missing for the usual ones. */
  columns?: string[];
  shape: 'table' | 'board';
  /** Whether the filters stand beside the list; missing for: where there is room. */
  filters?: boolean;
}

/** What the user chose for the content plan. */
export interface PlanSettings {
  /** Names of rules that are switched off. */
  rulesOff: string[];
  /** Hours in which no reminder rings, "22:00" to "08:00". */
  quiet?: { from: string; to: string };
  /** Minutes before an entry is due that new entries are reminded of; missing for none. */
  remind?: number;
  /** Zone in which the plan is shown; missing for the computer's own. */
  zone?: string;
}

export const defaultSettings: Settings = {
  switchedOff: [],
  language: 'auto',
  theme: 'auto',
  badges: true,
  marks: false,
  panels: {},
  plan: { rulesOff: [], quiet: { from: '22:00', to: '08:00' }, remind: 30 },
  keepRaw: false,
  library: { shape: 'table' },
};

/** Stored on this machine only. */
const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: defaultSettings,
  version: 1,
});

/** Changes some settings; keys that an older version did not store get their default. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...defaultSettings, ...(await settingsItem.getValue()), ...change };
  await settingsItem.setValue(next);
  return next;
}

export async function readSettings(): Promise<Settings> {
  return { ...defaultSettings, ...(await settingsItem.getValue()) };
}

/**
 * Calls back with the whole settings after each change, from whichever tab or page of the extension.
 *
 * @returns the way to stop; safe to call after the extension is gone, when the browser's own way throws
 */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const stop = settingsItem.watch((next) => tell({ ...defaultSettings, ...next }));
  return () => {
    try {
      stop();
    } catch {
      // The extension was updated or removed: there is nothing left to stop.
    }
  };
}
