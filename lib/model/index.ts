export * from './count';
export * from './merge';
export type * from './network-id';
export type * from './page';
export * from './read-result';
export type * from './records';
export * from './saved-post';
export type { AudienceVisit, Snapshot } from './snapshot';
