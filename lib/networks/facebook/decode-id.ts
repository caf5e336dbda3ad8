/**
 * Facebook's node ids are base64 texts such as `feedback:<post>`, `comment:<post>_<comment>`,
 * `S:_I<actor>:<post>:<post>` and `S:_I<actor>:VK:<post>` (2026-07).
 */
function decode(id: unknown, prefix: string): string | undefined {
  if (typeof id !== 'string' || id.length > 400 || !/^[A-Za-z0-9+/]+={0,2}$/.test(id)) return undefined;
  try {
    const text = atob(id);
    return text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
  } catch {
    return undefined;
  }
}

const DIGITS = /^\d{1,25}$/;

/** The post of a feedback id; undefined for the feedback of a comment. */
export function postOfFeedback(id: unknown): string | undefined {
  const post = decode(id, 'feedback:');
  return post !== undefined && DIGITS.test(post) ? post : undefined;
}

/** The post of a story id. */
export function postOfStory(id: unknown): string | undefined {
  const last = decode(id, 'S:_I')?.split(':').at(-1);
  return last !== undefined && DIGITS.test(last) ? last : undefined;
}

/** Post and comment of a comment id, which stands in JSON and in the links of comment authors. */
export function commentOf(id: unknown): { postId: string; id: string } | undefined {
  const match = /^(\d{1,25})_(\d{1,25})$/.exec(decode(id, 'comment:') ?? '');
  return match?.[1] && match[2] ? { postId: match[1], id: match[2] } : undefined;
}
