type Json = Record<string, unknown>;

/**
 * A kept payload, completed so that 4CAT's mapper of the network can read it; undefined when the mapper would stop at it.
 * What each mapper asks for by name, and when that was read, stands in NOTES.md.
 */
export const KEPT: ReadonlyMap<string, (raw: Json, author: Json) => Json | undefined> = new Map([
  ['instagram', instagram],
  ['vk', vk],
  ['facebook', facebook],
]);

function instagram(raw: Json): Json | undefined {
  const { media_type: type, carousel_media: children, user, owner, caption } = raw;
  const first = Array.isArray(children) ? objectOf(children[0]) : undefined;
  const media = type === 8 ? first : raw;
  const readable =
    // Other forms of a node are read by other names.
    (raw.__typename === undefined || raw.__typename === 'XDTMediaDict') &&
    [1, 2, 8].includes(Number(type)) &&
    typeof raw.code === 'string' &&
    typeof raw.taken_at === 'number' &&
    'like_count' in raw &&
    (caption === null || typeof objectOf(caption)?.text === 'string') &&
    typeof objectOf(user)?.username === 'string' &&
    media !== undefined &&
    (media.media_type !== 2 || typeof firstUrl(media.video_versions) === 'string') &&
    (!media.image_versions2 || typeof firstUrl(objectOf(media.image_versions2)?.candidates) === 'string');
  if (!readable) return undefined;
  return {
    ...raw,
    // The site names the owner by id only (2025-12), and the mapper takes another name for another person.
    ...(objectOf(owner) && { owner: { ...objectOf(owner), username: objectOf(user)?.username } }),
    // Behind hidden likes stands a number that is nobody's.
    ...(raw.like_and_view_counts_disabled === true && { like_count: null }),
  };
}

/** 4CAT's own collector adds the same two names to what VK answers. */
function vk(raw: Json, author: Json): Json | undefined {
  if (typeof raw.date !== 'number' || raw.id === undefined || raw.owner_id === undefined) return undefined;
  const attachments = raw.attachments ?? [];
  const readable =
    Array.isArray(attachments) && attachments.every((each) => objectOf(objectOf(each)?.[String(each?.type)]));
  return readable ? { '4cat_item_type': 'post', author_profile: author, ...raw } : undefined;
}

function facebook(raw: Json): Json | undefined {
  const sections = objectOf(raw.comet_sections);
  const story = objectOf(objectOf(sections?.content)?.story);
  const layout = objectOf(objectOf(objectOf(sections?.context_layout)?.story)?.comet_sections)?.metadata;
  const when = Array.isArray(layout)
    ? layout.find((each) => each?.__typename === 'CometFeedStoryMinimizedTimestampStrategy')?.story
    : undefined;
  const readable =
    typeof when?.creation_time === 'number' &&
    typeof when.url === 'string' &&
    typeof story?.post_id === 'string' &&
    typeof story.wwwURL === 'string' &&
    typeof objectOf(story.message)?.text === 'string' &&
    Array.isArray(story.actors) &&
    typeof story.actors[0]?.url === 'string' &&
    Array.isArray(story.attachments) &&
    story.attachments.every((each) => typeof objectOf(each?.target)?.__typename === 'string');
  return readable ? raw : undefined;
}

function objectOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function firstUrl(list: unknown): unknown {
  return Array.isArray(list) ? objectOf(list[0])?.url : undefined;
}
