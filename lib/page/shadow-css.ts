/**
 * Makes Tailwind's stylesheet work inside a shadow root.
 *
 * Tailwind 4 declares the start values of its internal variables with `@property`, which does nothing inside a shadow
 * root, so borders and shadows vanish without a word. It carries a fallback for old browsers behind `@supports`; this
 * opens the fallback for everybody, drops the `@property` rules and moves `:root` to `:host`.
 */
export function shadowCss(css: string): string {
  return css
    .replace(/@property\s+--[\w-]+\s*\{[^}]*\}/g, '')
    .replace(/@supports\s*\(+-webkit-hyphens[^{]*\{/g, '@supports (display:block){')
    .replace(/:root\b/g, ':host');
}
