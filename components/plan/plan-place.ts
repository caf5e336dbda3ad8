/** What of the plan is on screen; kept in the address, so that a reload and a link lead to the same place. */
export interface PlanPlace {
  /** "month", "week", "agenda", "board", or the id of a further tab. */
  view: string;
  /** The day that the calendar stands at; missing for today. */
  day?: string;
  /** Key of the open entry: its id, with "@day" for one time of a repeated entry. */
  entry?: string;
  brand?: string;
  network?: string;
  status?: string;
  search?: string;
}

const REST = ['day', 'entry', 'brand', 'network', 'status', 'search'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the part of the address after "#/plan/". What is no place of ours is taken as the id of an entry. */
export function readPlace(query: string): PlanPlace {
  if (!query.startsWith('view=')) return query === '' ? { view: 'month' } : { view: 'month', entry: query };
  const given = new URLSearchParams(query);
  const place: PlanPlace = { view: given.get('view') || 'month' };
  for (const name of REST) {
    const value = given.get(name) ?? '';
    if (value !== '' && (name !== 'day' || isDay(value))) place[name] = value;
  }
  return place;
}

/** Writes a place; what is not chosen is left out. */
export function placeQuery(place: PlanPlace): string {
  const query = new URLSearchParams({ view: place.view });
  for (const name of REST) {
    const value = place[name];
    if (value !== undefined && value !== '') query.set(name, value);
  }
  return query.toString();
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
