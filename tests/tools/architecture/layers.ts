import type { Trait } from './parse-source';

/** A part of the project with one job, and what it may lean on. */
export interface Layer {
  /** Paths that belong to it; the first layer that matches wins. */
  of: RegExp;
  /** Our own parts it may import, besides its own folder. */
  mayImport: RegExp;
  /** Parts of which it may import types only: it is handed the things themselves. */
  mayKnow?: RegExp;
  /** Packages it may import; styles and types of the platform need no mention. */
  packages: RegExp;
  /** What must not appear in its code. */
  never: readonly Trait[];
}

const NOTHING = /^$/;
const MODEL = 'lib/model/';
const CONTRACT = 'lib/networks/contract\\.ts$';
const REGISTRY = 'lib/networks/(adapters|descriptors|tap-rules|hosts)\\.ts$';
/** Pure code: no page, no browser, no clock, no chance. Time is passed in. */
const PURE: readonly Trait[] = ['extension-api', 'page', 'clock', 'chance'];

/** What any component may use: records, pure questions about them, words, building blocks. */
const FOR_COMPONENTS = [
  MODEL,
  'lib/(metrics|audience|insight|templates|replies|plan|search|exchange|compare|charts|i18n)/',
  'lib/session/(health|seen-posts|subject)\\.ts$',
  'components/ui/',
  // Drawings, and the head that every view of the workspace has, are building blocks too.
  'components/charts/',
  'components/workspace/view-frame\\.tsx$',
  'components/[^/]+$',
];
const HANDED_OVER = from('lib/(session|settings|page)/');

/**
 * The import table of the project's style (one job each, arrows point upward only). Importing a type is leaning on it
 * all the same, so type imports obey the same arrows; the one exception are components, which are handed services and
 * have to name what they are handed (`mayKnow`).
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  model: { of: /^lib\/model\//, mayImport: NOTHING, packages: /^zod(\/|$)/, never: PURE },
  pure: {
    of: /^lib\/(metrics|audience|text)\//,
    mayImport: from(MODEL, 'lib/text/'),
    packages: NOTHING,
    never: PURE,
  },
  // Pure as well, each leaning on the library that does its ordinary part.
  templates: {
    of: /^lib\/templates\//,
    mayImport: from(MODEL, 'lib/text/'),
    packages: /^(papaparse|yaml)$/,
    never: PURE,
  },
  replies: { of: /^lib\/replies\//, mayImport: from(MODEL, 'lib/(text|metrics)/'), packages: NOTHING, never: PURE },
  plan: {
    of: /^lib\/plan\//,
    mayImport: from(MODEL, 'lib/(text|metrics)/', 'lib/exchange/formula-guard\\.ts$'),
    packages: /^(chrono-node(\/\w+)?|rrule|temporal-polyfill|ts-ics|papaparse|write-excel-file(\/\w+)?)$/,
    never: PURE,
  },
  search: { of: /^lib\/search\//, mayImport: from(MODEL, 'lib/text/'), packages: NOTHING, never: PURE },
  exchange: {
    of: /^lib\/exchange\//,
    mayImport: from(MODEL, 'lib/(text|metrics)/'),
    packages: /^(papaparse|fflate|hyparquet-writer|pure-rand(\/.+)?|zod(\/mini)?)$/,
    never: PURE,
  },
  // Figures of several communities side by side, and the geometry of drawings of them.
  compare: {
    of: /^lib\/(compare|charts)\//,
    mayImport: from(MODEL, 'lib/(text|metrics|charts)/'),
    packages: /^d3-(scale|shape)$/,
    never: PURE,
  },
  'network contract': { of: new RegExp(`^${CONTRACT}`), mayImport: from(MODEL), packages: NOTHING, never: PURE },
  'network registry': {
    of: new RegExp(`^${REGISTRY}`),
    mayImport: from(CONTRACT, 'lib/networks/[a-z][^/]*/(network|adapter)\\.ts$'),
    packages: NOTHING,
    never: PURE,
  },
  // A reader gets the document as an argument, so the word alone is no sin there.
  network: {
    of: /^lib\/networks\/[^/]+\//,
    mayImport: from(MODEL, 'lib/text/', CONTRACT, 'lib/networks/_[^/]+/'),
    packages: /^zod\/mini$/,
    never: ['extension-api', 'clock', 'chance'],
  },
  'touches the page': {
    of: /^lib\/(capture|page|editors)\//,
    mayImport: from(MODEL, CONTRACT, REGISTRY, 'lib/page/'),
    packages: /^zod\/mini$/,
    never: ['extension-api'],
  },
  // It shares what was read with the interface, so it has to name the books of reports and the words that come along.
  reading: {
    of: /^lib\/reading\//,
    mayImport: from(MODEL, CONTRACT, 'lib/(capture|page|session)/'),
    mayKnow: from('lib/insight/', 'lib/i18n/audience\\.ts$'),
    packages: NOTHING,
    never: ['extension-api', 'chance'],
  },
  session: { of: /^lib\/session\//, mayImport: from(MODEL, CONTRACT), packages: NOTHING, never: PURE },
  // What the figures of a visit mean: records of the session put through the metrics.
  insight: {
    of: /^lib\/insight\//,
    mayImport: from(MODEL, 'lib/(metrics|audience|text|session)/'),
    packages: NOTHING,
    never: ['extension-api', 'page', 'chance'],
  },
  background: {
    of: /^lib\/background\//,
    mayImport: from(
      MODEL,
      REGISTRY,
      'lib/(library|messaging|settings|i18n|plan|templates)/',
      'lib/capture/handover\\.ts$',
    ),
    packages: /^wxt\/browser$/,
    never: ['page'],
  },
  'persists and carries': {
    of: /^lib\/(library|settings|messaging)\//,
    // The background keeps the search index; what an index is, is understanding.
    mayImport: from(MODEL, 'lib/(search|text)/'),
    packages: /^(dexie|zod|wxt\/(browser|utils\/storage)|@webext-core\/messaging)(\/|$)/,
    never: ['page'],
  },
  // What more than one page of the extension is given to read and to write with.
  pages: {
    of: /^lib\/pages\//,
    mayImport: from(MODEL, 'lib/(library|messaging|settings|plan)/'),
    packages: NOTHING,
    never: ['page'],
  },
  i18n: { of: /^lib\/i18n\//, mayImport: from(MODEL), packages: NOTHING, never: ['page', 'clock', 'chance'] },
  // A part that has no line yet in the table may use nothing, so that the question is asked.
  'other lib': { of: /^lib\//, mayImport: NOTHING, packages: NOTHING, never: PURE },
  'building blocks': {
    of: /^components\/ui\//,
    mayImport: from('lib/i18n/'),
    packages: /^(react(-dom)?(\/|$)|@tanstack\/react-virtual$)/,
    never: ['extension-api'],
  },
  // The overlay stands on a foreign page, so it must ask the page where; other components never see one.
  overlay: {
    of: /^components\/overlay\//,
    mayImport: from(...FOR_COMPONENTS, 'lib/page/'),
    mayKnow: HANDED_OVER,
    packages: /^react(-dom)?(\/|$)/,
    never: ['extension-api'],
  },
  // The palette stands beside a site's own editor: it asks the page where, and is handed the way to insert.
  palette: {
    of: /^components\/palette\//,
    mayImport: from(...FOR_COMPONENTS, 'lib/page/'),
    mayKnow: from('lib/(session|settings|editors)/'),
    packages: NOTHING,
    never: ['extension-api', 'clock', 'chance'],
  },
  components: {
    of: /^components\//,
    mayImport: from(...FOR_COMPONENTS),
    mayKnow: HANDED_OVER,
    packages: /^(react(-dom)?(\/|$)|@tanstack\/react-virtual$)/,
    never: ['extension-api', 'page'],
  },
  entrypoints: { of: /^entrypoints\//, mayImport: /^(lib|components)\//, packages: /./, never: [] },
};

function from(...patterns: string[]): RegExp {
  return new RegExp(`^(${patterns.join('|')})`);
}

/** Name of the layer a file belongs to. */
export function layerOf(path: string): string {
  const found = Object.entries(LAYERS).find(([, layer]) => layer.of.test(path));
  if (!found) throw new Error(`${path} belongs to no layer`);
  return found[0];
}

/** The folder inside which files may import each other freely: "lib/metrics", "lib/networks/vk", "components/ui". */
export function homeOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts[1] === 'networks' && parts.length > 3 ? 3 : 2).join('/');
}
