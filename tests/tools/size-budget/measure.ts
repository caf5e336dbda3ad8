import { gzipSync } from 'node:zlib';

/** The parts whose weight is limited; the limits stand in `tests/size-budget.json`. */
export type Part =
  | 'tap'
  | 'every-page'
  | 'reader'
  | 'overlay'
  | 'audience'
  | 'replies'
  | 'saving'
  | 'comments'
  | 'audit';

interface Manifest {
  content_scripts?: Array<{ js?: string[]; css?: string[]; world?: string }>;
}

/**
 * Files of each part, as the manifest tells: what runs in the page's own world, what runs on every page, and
 * what the background puts in on demand (readers, interface, scoring of audiences, templates, saving, comments, audit), which no manifest names.
 */
export function filesOf(manifest: Manifest): Record<Part, string[]> {
  const scripts = manifest.content_scripts ?? [];
  const files = (inPage: boolean) =>
    scripts
      .filter((script) => (script.world === 'MAIN') === inPage)
      .flatMap((script) => [...(script.js ?? []), ...(script.css ?? [])]);
  return {
    tap: unique(files(true)),
    'every-page': unique(files(false)),
    reader: ['content-scripts/reader.js'],
    overlay: ['content-scripts/overlay.js'],
    audience: ['audience.js'],
    replies: ['replies.js'],
    saving: ['saving.js'],
    comments: ['comments.js'],
    audit: ['audit.js'],
  };
}

/** Bytes after gzip at its best level, as extension stores and update servers send it. */
export function gzipSize(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** Sentences about what is over its limit, or not there at all: a part without files was not measured. */
export function violations(sizes: Record<Part, number>, limits: Record<Part, { limit: number }>): string[] {
  return (Object.keys(sizes) as Part[]).flatMap((part) => {
    const { limit } = limits[part];
    if (sizes[part] === 0) return [`${part} has no file; nothing was measured`];
    return sizes[part] > limit ? [`${part} weighs ${sizes[part]} bytes gzipped, ${sizes[part] - limit} too many`] : [];
  });
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
