import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Unit, fixture and architecture tests. They run in plain Node; what needs a browser lives in `tests/e2e`. */
export default defineConfig({
  root,
  test: {
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'entrypoints/**/*.test.ts',
      'tests/*.test.ts',
      'tests/{tools,bench/support,e2e/support}/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 20_000,
  },
});
