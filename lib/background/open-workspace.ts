import { browser } from 'wxt/browser';

/** Views are words; anything else is no address of ours. */
const VIEW = /^[a-z]{1,20}$/;
const LONGEST_QUERY = 5_000;

/** Shows the workspace: the tab that is open already, or a new one. Without a place it shows what it shows. */
export async function openWorkspace(at: { view?: unknown; query?: unknown } | undefined): Promise<void> {
  const page = browser.runtime.getURL('/workspace.html');
  const hash = hashOf(at);
  const [tab] = await browser.tabs.query({ url: `${page}*` });
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: page + hash });
    return;
  }
  await browser.tabs.update(tab.id, { active: true, ...(hash !== '' && { url: page + hash }) });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

function hashOf(at: { view?: unknown; query?: unknown } | undefined): string {
  const view = String(at?.view ?? 'library');
  if (at == null || !VIEW.test(view)) return '';
  const query = encodeURIComponent(String(at.query ?? '').slice(0, LONGEST_QUERY));
  return query === '' ? `#/${view}` : `#/${view}/${query}`;
}
