import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [tailwindcss()] }),
});
