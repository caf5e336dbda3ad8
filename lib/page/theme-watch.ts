const SYSTEM_DARK = '(prefers-color-scheme: dark)';

/** Whether the page is dark now: as the site says, else as the system prefers. */
export function pageIsDark(isDark: (document: Document) => boolean | undefined): boolean {
  return isDark(document) ?? matchMedia(SYSTEM_DARK).matches;
}

/**
 * Follows the site's theme: asks `isDark` now and whenever the root or body changes its attributes or the system its
 * preference; where the site does not say, the system decides.
 */
export function watchTheme(
  isDark: (document: Document) => boolean | undefined,
  tell: (dark: boolean) => void,
  signal: AbortSignal,
): void {
  const system = matchMedia(SYSTEM_DARK);
  const look = () => tell(pageIsDark(isDark));
  const observer = new MutationObserver(look);
  const attributes = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'scheme'] };
  observer.observe(document.documentElement, attributes);
  if (document.body) observer.observe(document.body, attributes);
  system.addEventListener('change', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  look();
}
