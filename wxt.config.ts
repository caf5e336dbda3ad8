import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

/** Set by `npm run build:e2e`: the release build with open shadow roots, so that browser tests can look inside. */
const openShadowRoots = process.env.LORGNETTE_OPEN_SHADOW_ROOTS === '1';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${openShadowRoots ? '-e2e' : '{{modeSuffix}}'}`,
  vite: () => ({
    plugins: [tailwindcss()],
    define: { __OPEN_SHADOW_ROOTS__: JSON.stringify(openShadowRoots) },
  }),
});
