import { ABSENT } from '../../model';
import { at, idAt, isObject, isoFromSeconds, type JsonObject, shapeOf, stringAt } from '../_json/walk';
import { postOfFeedback, postOfStory } from './decode-id';
import type { Findings, PostPiece } from './piece';
import { accountOf } from './read-account';
import { readAttachment } from './read-format';
import { provenance, type Reading } from './reading';
import { handleOf, siteUrl } from './site-url';

/** Fills a piece with what the story says outside of its counts. */
export function readStory(object: JsonObject, piece: PostPiece, findings: Findings, reading: Reading): void {
  const sections = object.comet_sections;
  const content = at(sections, 'content', 'story');
  piece.url = urlOf(object, sections, content);
  piece.publishedAt = timeOf(object, sections);
  piece.text = textOf(object, content);
  readWho(object, content, piece, findings, reading);
  if (piece.full || Array.isArray(object.attachments)) readWhat(object, content, piece);
  if (isObject(object.short_form_video_context) || isObject(object.fb_reel_react_button)) piece.format ??= 'reel';
  else if (Object.hasOwn(object, 'message_preferred_body')) piece.format ??= 'image';
  if (isObject(at(sections, 'feedback', 'story'))) piece.feedbackShape = shapeOf(at(sections, 'feedback', 'story'));
}

/** `metadata[]` has no fixed order: a group post puts a "posted by" line first (2025-12, 2026-07). */
function metadataOf(sections: unknown): unknown[] {
  const metadata = at(sections, 'context_layout', 'story', 'comet_sections', 'metadata');
  return Array.isArray(metadata) ? metadata : [];
}

function urlOf(object: JsonObject, sections: unknown, content: unknown): string | undefined {
  const candidates = [
    object.permalink_url,
    ...metadataOf(sections).map((line) => at(line, 'story', 'url')),
    at(content, 'wwwURL'),
    at(sections, 'feedback', 'story', 'url'),
    at(object, 'short_form_video_context', 'shareable_url'),
    object.url,
  ];
  for (const candidate of candidates) {
    const url = typeof candidate === 'string' ? siteUrl(candidate) : undefined;
    if (url) return url;
  }
  return undefined;
}

function timeOf(object: JsonObject, sections: unknown): string | null {
  return (
    isoFromSeconds(at(sections, 'timestamp', 'story', 'creation_time')) ??
    metadataOf(sections).reduce<string | null>(
      (found, line) => found ?? isoFromSeconds(at(line, 'story', 'creation_time')),
      null,
    ) ??
    isoFromSeconds(object.creation_time) ??
    isoFromSeconds(object.created_time)
  );
}

function textOf(object: JsonObject, content: unknown): string {
  const inner = at(content, 'comet_sections');
  return (
    stringAt(inner, 'message', 'story', 'message', 'text') ??
    stringAt(inner, 'message_container', 'story', 'message', 'text') ??
    stringAt(content, 'message', 'text') ??
    stringAt(object, 'message', 'text') ??
    stringAt(object, 'message_preferred_body', 'text') ??
    ''
  );
}

function readWho(object: JsonObject, content: unknown, piece: PostPiece, findings: Findings, reading: Reading): void {
  const actor = [at(object, 'actors', 0), at(content, 'actors', 0), object.owner, at(object, 'video', 'owner')].find(
    isObject,
  );
  const owning = at(object, 'feedback', 'owning_profile');
  const to = [at(object, 'to'), at(content, 'to')].find(isObject);
  const group = to && isGroup(to) ? idAt(to, 'id') : undefined;
  const groupId = group ?? idAt(object, 'feedback', 'associated_group', 'id') ?? idAt(content, 'target_group', 'id');
  piece.anonymous = isAnonymous(actor, groupId);
  if (!piece.anonymous) piece.authorId = idAt(actor, 'id') ?? idAt(owning, 'id');
  piece.authorName = stringAt(actor, 'name') ?? stringAt(owning, 'name');
  piece.authorUrl = siteUrl(stringAt(actor, 'url'));
  const wall = groupId ?? idAt(to, 'id') ?? (isTimeline(piece) ? piece.scope.ownerId : undefined);
  piece.communityId = wall ?? piece.authorId;
  piece.communityHandle = groupId || to ? handleOf(stringAt(to, 'url')) : handleOf(piece.authorUrl);
  if (!groupId && wall && piece.authorId && wall !== piece.authorId) piece.byVisitor = true;
  if (groupId && to) mention(to, groupId, piece, findings, reading);
  if (piece.authorId && piece.authorId !== piece.communityId && isObject(actor)) {
    const account = accountOf(actor, 'authors', piece.communityId, reading, piece.scope.where);
    if (account) findings.accounts.push(account);
  }
}

function isTimeline(piece: PostPiece): boolean {
  return piece.scope.list === 'timeline_list_feed_units';
}

function isGroup(to: unknown): boolean {
  return stringAt(to, '__typename') === 'Group' || /\/groups\//.test(stringAt(to, 'url') ?? '');
}

/** Anonymous members have a type of their own and no address (2026; the type had another name earlier). */
function isAnonymous(actor: unknown, groupId: string | undefined): boolean {
  if (!isObject(actor)) return false;
  if (/^GroupAnon/.test(stringAt(actor, '__typename') ?? '')) return true;
  return groupId !== undefined && actor.url === null;
}

/** A post names its group; that is enough to know the group of an opened post, though not its size. */
function mention(to: JsonObject, id: string, piece: PostPiece, findings: Findings, reading: Reading): void {
  const name = stringAt(to, 'name');
  if (name === undefined) return;
  findings.communities.push({
    keys: 0,
    from: 'mention',
    community: {
      network: 'facebook',
      id,
      kind: 'group',
      name,
      handle: handleOf(to.url),
      url: siteUrl(to.url),
      members: ABSENT,
      provenance: provenance(reading, piece.scope.where, 'partial'),
    },
  });
}

function readWhat(object: JsonObject, content: unknown, piece: PostPiece): void {
  const original = [object.attached_story, at(content, 'attached_story')].find(isObject);
  const lists = [at(content, 'attachments'), object.attachments].filter(Array.isArray);
  const attachment = readAttachment(
    lists.find((list) => list.length > 0),
    piece.url,
  );
  const short = !piece.full && isObject(object.short_form_video_context);
  piece.format = original ? 'repost' : short ? 'reel' : attachment.format;
  piece.pictureUrl = attachment.pictureUrl;
  if (!original) piece.mediaId ??= attachment.mediaId;
  else {
    piece.repostOf =
      idAt(original, 'post_id') ?? postOfFeedback(stringAt(original, 'feedback', 'id')) ?? postOfStory(original.id);
  }
}
