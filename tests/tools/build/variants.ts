import { runCommand } from '../run-command';

/** The four builds; each is a folder of its own below `.output`. */
export type Variant = 'chrome' | 'firefox' | 'chrome-e2e' | 'firefox-e2e';

/**
 * Environment variable by which `wxt.config.ts` knows that shadow roots are to be open.
 *
 * Not WXT's `--mode e2e`: the mode becomes NODE_ENV, and with anything but "production" React brings its development
 * build, so the tests would run something else than what is released (wxt 0.21.4, builders/vite).
 */
export const OPEN_SHADOW_ROOTS = 'LORGNETTE_OPEN_SHADOW_ROOTS';

/** Folder of a variant, relative to the project. */
export function outputFolder(variant: Variant): string {
  const [browser, suffix] = variant.split('-');
  return `.output/${browser}-mv3${suffix ? `-${suffix}` : ''}`;
}

/** Builds the variants one after another and shows what WXT says; false as soon as one fails. */
export async function buildVariants(variants: readonly Variant[]): Promise<boolean> {
  for (const variant of variants) {
    const [browser = 'chrome', suffix] = variant.split('-');
    const env = suffix ? { [OPEN_SHADOW_ROOTS]: '1' } : undefined;
    const { code } = await runCommand('wxt', ['build', '-b', browser], { live: true, ...(env && { env }) });
    if (code !== 0) return false;
  }
  return true;
}
