import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { shadowCss } from './lib/page/shadow-css';

/** Set by `npm run build:e2e`: the release build with open shadow roots, so that browser tests can look inside. */
const openShadowRoots = process.env.LORGNETTE_OPEN_SHADOW_ROOTS === '1';

/** Styles that a script carries as text are for a shadow root; what does nothing there is not carried along. */
const forShadowRoots: Plugin = {
  name: 'lorgnette:shadow-css',
  enforce: 'post',
  transform: (code, id) => (id.endsWith('.css?inline') ? { code: shadowCss(code), map: null } : undefined),
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // storage: the user's settings. scripting: the interface is put into a tab only when there is something to show.
    // contextMenus: "Save this post". activeTab: a picture of the tab in which the user has just called us.
    // alarms, notifications: reminders of the content plan.
    permissions: ['storage', 'scripting', 'contextMenus', 'activeTab', 'alarms', 'notifications'],
    // Keys that no browser has for itself: Chromium 156 gives Alt+Shift+R to nobody.
    commands: {
      'save-post': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_savePost__' },
      'reply-template': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_replyTemplate__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lorgnette@lorgnette.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // The popup is built by itself: sharing code with the other pages cut it into 37 files, and fetching those took half of
    // its opening (with 5,000 entries 264 ms, in one file 150; 2026-11). It costs half a megabyte in the package.
    'entrypoints:grouped': (_, groups) => {
      for (const group of groups) {
        const at = Array.isArray(group) ? group.findIndex(({ type }) => type === 'popup') : -1;
        if (Array.isArray(group) && at >= 0 && group.length > 1) groups.push(group.splice(at, 1));
      }
    },
  },
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${openShadowRoots ? '-e2e' : '{{modeSuffix}}'}`,
  vite: () => ({
    plugins: [tailwindcss(), forShadowRoots],
    // Files of our pages come from the disk.
    build: { chunkSizeWarningLimit: 700 },
    define: { __OPEN_SHADOW_ROOTS__: JSON.stringify(openShadowRoots) },
  }),
});
