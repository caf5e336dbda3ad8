/** All versions of the database, oldest first. A version that was shipped is never edited; a change is a new entry. */
export const versions: readonly { version: number; stores: Record<string, string> }[] = [
  // 2026-11: one row per community and day; `community` is "<network>|<id>".
  { version: 1, stores: { snapshots: 'key, community, [community+day], at' } },
  // 2026-11-22: salted hashes of rows that the user called fine, with the day they are forgotten; single facts by name.
  { version: 2, stores: { dismissals: 'hash, expires', facts: 'name' } },
  // 2026-11-22: the library of saved posts with its search index, the moderator's templates and comments, the plan.
  {
    version: 3,
    stores: {
      posts: 'n, &key, community, post.publishedAt, savedAt, er, trashedAt',
      recounts: '[post+at], post',
      comments: 'key, post, community',
      thumbnails: 'post',
      collections: 'id',
      variables: 'id',
      searches: 'id',
      collected: 'community',
      segments: 'id',
      columns: 'name',
      visits: 'community',
      templates: 'id',
      templateUses: '++id, template, post, at',
      commentMarks: 'comment, community',
      authorNotes: 'author',
      planEntries: 'id, day',
      planThings: 'id, kind',
    },
  },
];
