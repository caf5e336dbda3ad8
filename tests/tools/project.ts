import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder, with a slash at the end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of something in the project. */
export function inProject(path: string): string {
  return `${PROJECT_ROOT}${path}`;
}
