/** Keys as the page of the unknown format writes them: a redesign that nobody has seen yet. */
const NEW_NAMES: Record<string, string> = {
  post_id: 'unit_key',
  comet_sections: 'comet_parts',
  feedback: 'response_target',
  creation_time: 'made_at',
  created_time: 'said_at',
  actors: 'voices',
  attachments: 'enclosures',
  permalink_url: 'perma_address',
  reaction_count: 'cheer_total',
  top_reactions: 'cheer_kinds',
  comment_rendering_instance: 'talk_instance',
  share_count: 'pass_total',
  comet_ufi_summary_and_actions_renderer: 'tally_renderer',
  legacy_fbid: 'remark_key',
  body: 'remark_text',
  preferred_body: 'remark_shown',
  attached_story: 'carried_unit',
};

/** The client of the page translates back. */
export const RENAMED: Record<string, string> = Object.fromEntries(
  Object.entries(NEW_NAMES).map(([known, fresh]) => [fresh, known]),
);

/** Writes a value in the unknown format. */
export function inUnknownFormat<T>(value: T): T {
  const rename = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(rename);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, member]) => [NEW_NAMES[key] ?? key, rename(member)]));
  };
  return rename(value) as T;
}
