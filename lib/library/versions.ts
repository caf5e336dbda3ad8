/** All versions of the database, oldest first. A version that was shipped is never edited; a change is a new entry. */
export const versions: readonly { version: number; stores: Record<string, string> }[] = [
  // 2026-11: one row per community and day; `community` is "<network>|<id>".
  { version: 1, stores: { snapshots: 'key, community, [community+day], at' } },
  // 2026-11-22: salted hashes of rows that the user called fine, with the day they are forgotten; single facts by name.
  { version: 2, stores: { dismissals: 'hash, expires', facts: 'name' } },
];
