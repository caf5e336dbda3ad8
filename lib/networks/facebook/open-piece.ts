import { at, idAt, isObject, type JsonObject, stringAt } from '../_json/walk';
import { postOfFeedback, postOfStory } from './decode-id';
import type { PostPiece, Scope } from './piece';

/**
 * Decides whether an object speaks of a post, and of which.
 *
 * A story's copies and halves inside the story itself (`content.story`, `context_layout.story`, a reel's short form)
 * open nothing: they belong to the story around them.
 */
export function openPiece(object: JsonObject, scope: Scope, around: PostPiece | undefined): PostPiece | undefined {
  if (around?.full) return undefined;
  const story = fullStory(object);
  if (story) return piece(scope, story, true);
  if (around) return undefined;
  const loose = shortStory(object) ?? reelButtons(object) ?? openedPhoto(object) ?? bareFeedback(object);
  return loose ? piece(scope, loose, false) : undefined;
}

type Names = Pick<PostPiece, 'postId' | 'mediaId'>;

function piece(scope: Scope, names: Names, full: boolean): PostPiece {
  return { scope, ...names, full, publishedAt: null, text: '', ad: null, tallies: new Map() };
}

/** A story with its sections; permalink copies lack `post_id` or `__typename` on the outside (2025-12, 2026-09). */
function fullStory(object: JsonObject): Names | undefined {
  if (!isObject(object.comet_sections)) return undefined;
  const content = at(object.comet_sections, 'content', 'story');
  const postId =
    idAt(object, 'post_id') ??
    idAt(content, 'post_id') ??
    postOfFeedback(stringAt(object, 'feedback', 'id')) ??
    postOfStory(object.id);
  return postId === undefined ? undefined : { postId };
}

/** The story of a reel, without sections: reel viewer 2023-08, reel page 2026-09, Reels tab 2026-10. */
function shortStory(object: JsonObject): Names | undefined {
  const video = idAt(object, 'video', 'id') ?? idAt(object, 'short_form_video_context', 'video', 'id');
  const dated = typeof object.creation_time === 'number' && Array.isArray(object.actors);
  if (!dated && !isObject(object.short_form_video_context)) return undefined;
  const postId = idAt(object, 'post_id') ?? postOfFeedback(stringAt(object, 'feedback', 'id'));
  const mediaId = video ?? idAt(object, 'attachments', 0, 'media', 'id');
  return postId === undefined && mediaId === undefined ? undefined : { postId, mediaId };
}

/** Counts of a reel beside its video: `fb_reel_react_button`, `feedback`, `video.id` or an address (2026-09, 2026-10). */
function reelButtons(object: JsonObject): Names | undefined {
  if (!isObject(object.fb_reel_react_button)) return undefined;
  const address = /\/reel\/(\d+)/.exec(stringAt(object, 'url') ?? '')?.[1];
  const mediaId = idAt(object, 'video', 'id') ?? address ?? idAt(object, 'id');
  return { mediaId };
}

/** The photo viewer has no story: counts stand in one object, owner, text and time in another (2026-09). */
function openedPhoto(object: JsonObject): Names | undefined {
  const counts = at(object, 'comet_ufi_summary_and_actions_renderer', 'feedback');
  const postId =
    idAt(counts, 'subscription_target_id') ??
    postOfFeedback(stringAt(counts, 'id')) ??
    (isObject(object.owner) && Object.hasOwn(object, 'created_time')
      ? (postOfStory(at(object, 'creation_story', 'id')) ?? postOfStory(at(object, 'container_story', 'id')))
      : undefined);
  return postId === undefined ? undefined : { postId };
}

/** A feedback object of its own: watch pages (2023), the comment section of a reel (2023-08). */
function bareFeedback(object: JsonObject): Names | undefined {
  const postId = postOfFeedback(object.id);
  if (postId === undefined) return undefined;
  const telling = isObject(object.reaction_count) || isObject(object.comment_list_renderer);
  return telling ? { postId, mediaId: idAt(object, 'associated_video', 'id') } : undefined;
}
