import type { Page } from '@playwright/test';

/** The main figures as the panel shows them; null where nothing is shown. */
export interface ShownFigures {
  name: string | null;
  /** The number of members or followers, without "≈" and separators. */
  members: number | null;
  er: number | null;
  reason: string | null;
  n: number | null;
  /** What was left out, in words and counted by code. */
  exclusions: string | null;
  exclusionCounts: Record<string, number> | null;
  health: string | null;
}

/** Runs in a page of the build with open shadow roots. */
export function panelFigures(): ShownFigures {
  const root = document.querySelector('lorgnette-overlay')?.shadowRoot;
  const find = (id: string) => root?.querySelector<HTMLElement>(`[data-testid="${id}"]`) ?? null;
  const value = (id: string) => {
    const text = find(id)?.dataset.value;
    return text === undefined ? null : Number(text);
  };
  const digits = find('members')?.textContent?.replace(/[^\d]/g, '');
  return {
    name: root?.querySelector('h2')?.textContent ?? null,
    members: digits ? Number(digits) : null,
    er: value('er-headline'),
    reason: find('er-reason')?.dataset.reason ?? null,
    n: value('er-n'),
    exclusions: find('er-exclusions')?.textContent ?? null,
    exclusionCounts: JSON.parse(find('er-exclusions')?.dataset.exclusions ?? 'null'),
    health: find('health')?.dataset.level ?? null,
  };
}

/** Reads the panel in Playwright's page. */
export function readPanel(page: Page): Promise<ShownFigures> {
  return page.evaluate(panelFigures);
}
