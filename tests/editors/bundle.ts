import { build } from 'vite';
import { inProject } from '../tools/project';

/** React as Draft.js knows it; only the page of Draft.js is built so. */
const OLD_REACT = { react: 'react-17', 'react-dom': 'react-dom-17' };

const built = new Map<string, Promise<string>>();

/** Bundles a file of the project into one classic script, once per run. */
export function bundle(file: string): Promise<string> {
  const known = built.get(file) ?? make(file);
  built.set(file, known);
  return known;
}

async function make(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { alias: file.endsWith('/page-draft.ts') ? OLD_REACT : {} },
    build: {
      write: false,
      minify: false,
      lib: { entry: inProject(file), formats: ['iife'], name: 'testBundle' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error(`${file} gave no bundle`);
  return first.output[0].code;
}
