import type { PlanEntry } from '../model';

/** Columns of the plan as a table, in their order. Names are part of the file format: an import looks for them. */
export const PLAN_COLUMNS = [
  'id',
  'title',
  'status',
  'day',
  'time',
  'zone',
  'networks',
  'text',
  'category',
  'format',
  'brand',
  'persona',
  'campaign',
  'assignee',
  'hashtags',
  'link',
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_content',
  'utm_term',
  'references',
  'notes',
  'repeat',
  'remind_minutes',
  'published_url',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** Between several values in one cell. */
const LIST = '; ';

/** One entry as a row; what is not set is an empty cell. */
export function rowOf(entry: PlanEntry): Record<PlanColumn, string> {
  const { when, utm = {} } = entry;
  return {
    id: entry.id,
    title: entry.title,
    status: entry.status,
    day: when?.day ?? '',
    time: when?.time ?? '',
    zone: when?.zone ?? '',
    networks: entry.targets.join(LIST),
    text: entry.text,
    category: entry.category ?? '',
    format: entry.format ?? '',
    brand: entry.brand ?? '',
    persona: entry.persona ?? '',
    campaign: entry.campaign ?? '',
    assignee: entry.assignee ?? '',
    hashtags: entry.hashtags.join(LIST),
    link: entry.link ?? '',
    utm_source: utm.source ?? '',
    utm_medium: utm.medium ?? '',
    utm_campaign: utm.campaign ?? '',
    utm_content: utm.content ?? '',
    utm_term: utm.term ?? '',
    references: entry.references.join(LIST),
    notes: entry.notes,
    repeat: entry.repeat ?? '',
    remind_minutes: entry.remind === undefined ? '' : String(entry.remind),
    published_url: entry.publishedUrl ?? '',
  };
}
