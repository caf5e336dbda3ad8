import type { Answerer } from '../e2e/support/offline-network';
import { bundle } from './bundle';

/** The strictest policy that the real sites send: no HTML from strings, no policies, only the page's own script. */
const POLICY =
  "default-src 'none'; script-src 'nonce-page'; style-src 'nonce-page'; frame-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

const STYLE = '[role=textbox], .ProseMirror { white-space: pre-wrap; min-height: 20px; border: 1px solid #888; }';

/**
 * Serves the pages with real editors at the addresses of a network: `/modern`, `/draft`, `/hidden`, whose frame holds
 * the modern ones again, and `/stubborn`, where nothing can be inserted.
 */
export const editorSite: Answerer = async ({ url }) => {
  const name = /^\/(modern|draft|hidden|stubborn)$/.exec(url.pathname)?.[1];
  if (name === undefined) return undefined;
  const script = (await bundle(`tests/editors/page-${name}.ts`)).replaceAll('</script', '<\\/script');
  const frame = name === 'hidden' ? '<iframe src="/modern" width="600" height="900"></iframe>' : '';
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
    body: `<!doctype html><html lang="en"><head><title>Editors</title><link rel="icon" href="data:,">
<style nonce="page">${STYLE}</style></head><body>${frame}<script nonce="page">${script}</script></body></html>`,
  };
};
