const IN_PAGE: readonly RegExp[] = [
  // What browsers write on top of a page saved with "Save as".
  /<!--\s*saved from url=\(\d+\)(\S+)/i,
  /<link\b[^>]*\brel=["']canonical["'][^>]*\bhref=["']([^"']+)/i,
  /<link\b[^>]*\bhref=["']([^"']+)["'][^>]*\brel=["']canonical["']/i,
  /<meta\b[^>]*\bproperty=["']og:url["'][^>]*\bcontent=["']([^"']+)/i,
  /<meta\b[^>]*\bcontent=["']([^"']+)["'][^>]*\bproperty=["']og:url["']/i,
];

/** The address a saved page gives for itself, most literal statement first; undefined when it gives none. */
export function addressIn(html: string): string | undefined {
  for (const pattern of IN_PAGE) {
    const address = pattern.exec(html)?.[1]?.replaceAll('&amp;', '&');
    if (address && URL.canParse(address) && /^https?:/.test(address)) return address;
  }
  return undefined;
}
