import { defineConfig } from '@playwright/test';

/**
 * Browser tests. Both projects use Playwright's runner; the Firefox one drives its browser with puppeteer over
 * WebDriver BiDi, because Playwright can put an extension into Chromium only.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  timeout: 45_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: 'chromium/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
