/**
 * Follows the site's theme: asks `isDark` now and whenever the root or body changes its attributes or the system its
 * preference; where the site does not say, the system decides.
 */
export function watchTheme(
  isDark: (document: Document) => boolean | undefined,
  tell: (dark: boolean) => void,
  signal: AbortSignal,
): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const look = () => tell(isDark(document) ?? system.matches);
  const observer = new MutationObserver(look);
  const attributes = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'scheme'] };
  observer.observe(document.documentElement, attributes);
  if (document.body) observer.observe(document.body, attributes);
  system.addEventListener('change', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  look();
}
