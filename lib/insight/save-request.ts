import type { PostFigures } from '../metrics/report-types';
import type { Comment, Community, Post, SavedCommunity, SavedFigures, SaveRequest } from '../model';

/** Everything about one post at the moment it is saved. */
export interface ToSave {
  post: Post;
  /** Its community, when this tab has seen it. */
  community: Community | undefined;
  figures: PostFigures | undefined;
  /** Its comments that were seen. */
  comments: readonly Comment[];
  /** Address of the page. */
  pageUrl: string;
  via: SaveRequest['via'];
  picture: SaveRequest['picture'];
  /** The piece of payload, when the user asks for it. */
  raw: string | undefined;
  /** ISO 8601 UTC, for the figures. */
  at: string;
}

/** What is handed to the library. A figure that is not known is missing, never 0. */
export function saveRequest(given: ToSave): SaveRequest {
  const { post, community, comments, pageUrl, via, picture, raw } = given;
  const figures = savedFigures(given.figures, given.at);
  return {
    post,
    ...(community && { community: savedCommunity(community) }),
    ...(figures && { figures }),
    comments: [...comments],
    pageUrl,
    via,
    picture,
    ...(raw !== undefined && { raw }),
  };
}

function savedFigures(figures: PostFigures | undefined, at: string): SavedFigures | undefined {
  if (figures === undefined) return undefined;
  const { erF, erV, timesUsual, usual } = figures;
  if (erF === undefined && erV === undefined && timesUsual === undefined) return undefined;
  return {
    ...(erF !== undefined && { erF }),
    ...(erV !== undefined && { erV }),
    ...(timesUsual !== undefined && { timesUsual }),
    ...(timesUsual !== undefined && usual !== undefined && { usualOf: usual.n }),
    at,
  };
}

function savedCommunity({ id, kind, name, handle, url, members, provenance }: Community): SavedCommunity {
  return {
    id,
    kind,
    name,
    ...(handle !== undefined && { handle }),
    ...(url !== undefined && { url }),
    members,
    at: provenance.at,
  };
}
