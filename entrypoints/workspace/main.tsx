import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { WorkspaceApp } from '../../components/workspace/workspace-app';
import { readSettings, watchSettings } from '../../lib/settings/settings';
import { loadAhead, views } from './views';

async function start(): Promise<void> {
  loadAhead(location.hash);
  const settings = await readSettings();
  const mount = document.getElementById('app');
  if (mount === null) return;
  createRoot(mount).render(
    <WorkspaceApp
      views={views}
      settings={settings}
      watchSettings={watchSettings}
      browserLanguage={browser.i18n.getUILanguage()}
      address={{
        read: () => location.hash,
        // Another query of the same view takes the place of the former, so that "back" leads to the view before.
        write: (hash) => {
          if (viewOf(hash) === viewOf(location.hash)) location.replace(hash);
          else location.hash = hash;
        },
        watch: (tell) => {
          addEventListener('hashchange', tell);
          return () => removeEventListener('hashchange', tell);
        },
      }}
    />,
  );
}

function viewOf(hash: string): string | undefined {
  return /^#\/[a-z]+/.exec(hash)?.[0];
}

void start();
