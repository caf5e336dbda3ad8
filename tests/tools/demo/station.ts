import type { Page } from '@playwright/test';
import type { RunningChromium } from '../../e2e/support/chromium';
import type { OfflineNetwork } from '../../e2e/support/offline-network';

/** In which dress the tour is walked. */
export interface Dress {
  dark: boolean;
  locale: 'en-US' | 'ru-RU';
}

/** What a station needs to walk. */
export interface Round {
  browser: RunningChromium;
  network: OfflineNetwork;
  /** One of the extension's own pages, for asking the background. */
  desk: Page;
  /** Language of the interface. */
  language: 'en' | 'ru';
  now: Date;
  /**
   * Leads a page to what is to be seen and takes the picture.
   *
   * @param show does it, and tells what is seen in one short line; throws what a person would call missing
   */
  step(name: string, page: Page, show: () => Promise<string>, whole?: boolean): Promise<void>;
}

/** One stretch of the tour. */
export interface Station {
  name: string;
  walk(round: Round): Promise<void>;
}

/** Complains when something is not as a visitor was promised. */
export function promise(kept: boolean, words: string): asserts kept {
  if (!kept) throw new Error(words);
}

/** Text of the first element with a test id, once it is there and not empty. */
export async function textOf(page: Page, testId: string): Promise<string> {
  const place = page.getByTestId(testId).first();
  await place.waitFor();
  return ((await place.textContent()) ?? '').trim();
}

/** Waits until the text of an element with a test id has a form. */
export async function textLike(page: Page, testId: string, form: RegExp): Promise<string> {
  const place = page.getByTestId(testId).filter({ hasText: form }).first();
  await place.waitFor();
  return ((await place.textContent()) ?? '').trim();
}
