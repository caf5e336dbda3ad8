/** What the panel shows, as far as a script that looks from outside can tell. */
export interface PanelFigures {
  /** Headline ER as a fraction. */
  value?: number;
  /** Code of the reason why there is no headline. */
  reason?: string;
  /** The headline or the reason in words. */
  text: string;
  /** Posts in the sample. */
  n?: number;
  /** Posts left out, by code. */
  exclusions?: Record<string, number>;
  exclusionsText: string;
  name: string;
  membersText: string;
}

/**
 * Reads the panel of a page, undefined while there is none. Runs inside the page: both browsers' drivers send its
 * source there, so it uses nothing from outside itself. Needs a build with open shadow roots.
 */
export function readPanel(): PanelFigures | undefined {
  const root = document.querySelector('lorgnette-overlay')?.shadowRoot;
  const find = (id: string) => root?.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  const text = (id: string) => (find(id)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const number = (id: string) => {
    const value = find(id)?.dataset.value;
    return value === undefined || value === '' ? undefined : Number(value);
  };
  const headline = find('er-headline');
  const reason = find('er-reason');
  if (!headline && !reason) return undefined;
  const exclusions = find('er-exclusions')?.dataset.exclusions;
  const [value, n] = [number('er-headline'), number('er-n')];
  return {
    text: text(headline ? 'er-headline' : 'er-reason'),
    exclusionsText: text('er-exclusions'),
    name: text('community-name'),
    membersText: text('members'),
    ...(value !== undefined && { value }),
    ...(n !== undefined && { n }),
    ...(reason && { reason: reason.dataset.reason ?? '' }),
    ...(exclusions && { exclusions: JSON.parse(exclusions) }),
  };
}
