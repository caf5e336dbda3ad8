import { clientDom } from './client-dom';
import { clientMain } from './client-main';
import type { ClientConfig } from './client-types';
import { clientUnit } from './client-unit';
import { pageStyle } from './page-style';

/** Address of the editor's own script. */
export const EDITOR_SCRIPT = '/rsrc.php/lexical.js';

const NONCE = 'bGluZGVuLXRlYQ';

/** As strict as the site: no script or style without the nonce, no HTML from strings, answers only from its own hosts. */
export const PAGE_HEADERS: Record<string, string> = {
  'content-type': 'text/html; charset="utf-8"',
  'content-security-policy':
    `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'; img-src data:; ` +
    "connect-src https://www.facebook.com https://web.facebook.com; require-trusted-types-for 'script'; trusted-types 'none'",
};

export interface PageParts {
  lang: 'en' | 'ru';
  title: string;
  /** Tags of the head: meta and link. */
  head?: string;
  islands: object[];
  config: ClientConfig;
  /** Visible HTML of a page that runs no client. */
  plainBody?: string;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function islandTag(island: object): string {
  const json = JSON.stringify(island).replaceAll('<', '\\u003C');
  return `<script type="application/json" data-content-len="${json.length}" data-sjs>${json}</script>`;
}

/** A whole page: head, islands, the script that draws it. */
export function pageHtml(parts: PageParts): string {
  const program =
    `const config=${JSON.stringify(parts.config).replaceAll('<', '\\u003C')};` +
    `const dom=(${clientDom.toString()})(config);` +
    `(${clientMain.toString()})(config,dom,(${clientUnit.toString()})(config,dom));`;
  return [
    `<!DOCTYPE html><html id="facebook" class="_9dls __fb-light-mode" lang="${parts.lang}" dir="ltr"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(parts.title)}</title>${parts.head ?? ''}<style nonce="${NONCE}">${pageStyle}</style></head><body>`,
    ...parts.islands.map(islandTag),
    `<div id="app">${parts.plainBody ?? ''}</div>`,
    parts.plainBody === undefined ? `<script nonce="${NONCE}">${program}</script>` : '',
    parts.plainBody === undefined ? `<script nonce="${NONCE}" src="${EDITOR_SCRIPT}" async></script>` : '',
    '</body></html>',
  ].join('\n');
}
