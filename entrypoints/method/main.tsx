import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { MethodPage } from '../../components/method/method-page';
import { chooseLocale } from '../../lib/i18n/translate';
import { readSettings } from '../../lib/settings/settings';

async function start(): Promise<void> {
  const settings = await readSettings();
  const mount = document.getElementById('app');
  if (mount === null) return;
  const locale = chooseLocale(settings.language, browser.i18n.getUILanguage());
  const dark =
    settings.theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : settings.theme === 'dark';
  document.documentElement.lang = locale;
  createRoot(mount).render(<MethodPage locale={locale} dark={dark} />);
}

void start();
