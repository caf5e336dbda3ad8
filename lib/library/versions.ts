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
      // `n` is given by the database and never given twice; tags and collections are entered only where the user put some.
      posts: '++n, &key, communityKey, post.publishedAt, savedAt, er, trashedAt, *tags, *collections',
      // Numbers `n` of posts that were changed, moved or deleted since the search index last looked.
      touched: 'n',
      recounts: '[post+at]',
      comments: 'key, post, community',
      thumbnails: 'post',
      collections: 'id',
      variables: 'id',
      searches: 'id',
      collected: 'community',
      // Parts of a file on their way in; nothing of them is in the library before all of them are.
      stagings: '[import+part], at',
      segments: 'id',
      columns: 'name',
      visits: 'community',
      communityTags: 'community',
      templates: 'id',
      brands: 'id',
      templateUses: '++id, template, post, at',
      commentMarks: 'comment, community',
      authorNotes: 'author',
      // `references` are keys of saved posts: a post finds what was made of it.
      planEntries: 'id, day, repeats, undated, *references',
      planThings: 'id, kind',
    },
  },
];

/** The version this build knows. */
export const newestVersion: number = Math.max(...versions.map(({ version }) => version));
