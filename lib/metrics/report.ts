import type { Community, Post } from '../model';
import type { CompatMode, EngagementReport, ReportOptions } from './report-types';

export interface ReportInput {
  /** The community on screen; without it the members are unknown and the most frequent community is taken. */
  community?: Community;
  /** Everything seen, in any order; posts of other communities are sorted out here. */
  posts: readonly Post[];
  /** Clock reading, ISO 8601; decides age and window. */
  now: string;
  mode?: CompatMode;
  options?: ReportOptions;
}

/** The whole engagement report of one community. */
export function engagementReport(_input: ReportInput): EngagementReport {
  throw new Error('being written');
}
