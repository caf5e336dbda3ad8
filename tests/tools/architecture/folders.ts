/** Everything that may stand at the top of the project; dotfiles are free. */
const TOP_LEVEL: ReadonlySet<string> = new Set([
  'entrypoints',
  'components',
  'lib',
  'public',
  'tests',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'GLOSSARY.md',
]);

/** Names at the top that do not belong there; `ignored` are the lines of `.gitignore`. */
export function strangersAtTheTop(names: readonly string[], ignored: readonly string[]): string[] {
  const made = new Set(ignored.map((line) => line.replace(/\/$/, '')));
  const patterns = ignored.filter((line) => line.startsWith('*.')).map((line) => line.slice(1));
  return names.filter(
    (name) =>
      !name.startsWith('.') &&
      !TOP_LEVEL.has(name) &&
      !made.has(name) &&
      !patterns.some((pattern) => name.endsWith(pattern)),
  );
}

const IN_A_NETWORK = ['network.ts', 'adapter.ts', 'NOTES.md', 'fixtures'];

/** What a network's folder lacks; `files` are its members' names, folders only when they hold something. */
export function missingInNetwork(id: string, files: readonly string[]): string[] {
  return IN_A_NETWORK.filter((name) => !files.includes(name)).map((name) => `lib/networks/${id} has no ${name}`);
}
