/** What `npm run score` prints for one row. */
export interface ScoredRow {
  p: number | null;
  class?: string;
  groups?: string[];
}
