/** Members whose subtree describes people or communities: those stay the same while posts multiply. */
const OWNERS = /^(user|users|owner|owners|actor|actors|author|profile|profiles|group|groups|to|target|viewer)$/;
const ID = /^(id|pk|post_id|media_id|legacy_fbid|top_level_post_id|fbid|comment_id)$/;
const CODE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A bigger answer of the same form: repeats the items of its longest list with new ids until the text has about
 * `bytes` characters. Undefined when the answer holds no list of objects.
 *
 * Items shorter than `itemBytes` get ballast, because fixtures hold only what is read, while most of a real answer
 * is not: addresses of pictures in many sizes, above all.
 */
export function blowUp(answer: string, bytes: number, itemBytes = 0): string | undefined {
  const root: unknown = JSON.parse(answer);
  const list = longestList(root);
  if (!list) return undefined;
  for (const [index, item] of list.entries()) list[index] = weighted(item, itemBytes);
  const items = list.map((item) => JSON.stringify(item));
  let size = JSON.stringify(root).length;
  for (let round = 1; size < bytes; round += 1) {
    for (const item of items) {
      const copy = renumbered(item, round);
      list.push(JSON.parse(copy));
      size += copy.length + 1;
      if (size >= bytes) break;
    }
  }
  return JSON.stringify(root);
}

/** The item with as many picture addresses as it lacks to be of real weight. */
function weighted(item: unknown, bytes: number): unknown {
  const lacking = bytes - JSON.stringify(item).length;
  if (Array.isArray(item) || lacking < 200) return item;
  const renditions = Array.from({ length: Math.floor(lacking / 172) }, (_, index) => ({
    url: `https://pictures.example/${'0123456789abcdef'.repeat(6)}/${index}.jpg`,
    width: 100 + index,
    height: 75 + index,
    kind: 'x',
  }));
  return { ...(item as object), renditions };
}

/** The array of objects that takes most of the text; one with a single item only when there is no other. */
function longestList(root: unknown): unknown[] | undefined {
  const lists: { list: unknown[]; weight: number }[] = [];
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value) && value.length && value.every((item) => typeof item === 'object' && item !== null)) {
      lists.push({ list: value, weight: JSON.stringify(value).length * (value.length > 1 ? 1000 : 1) });
    }
    for (const member of Object.values(value)) search(member);
  };
  search(root);
  return lists.sort((a, b) => b.weight - a.weight)[0]?.list;
}

/** The item's text with every id of its posts moved by `round`, also inside encoded ids. */
function renumbered(item: string, round: number): string {
  const moved = new Map<string, string>();
  collectIds(JSON.parse(item), (id) => moved.set(id, String(BigInt(id) + BigInt(round) * 1_000_003n)));
  const long = [...moved].filter(([id]) => id.length >= 6);
  let text = item;
  for (const [from, to] of long) text = text.replaceAll(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'g'), to);
  return JSON.stringify(JSON.parse(text), (key, value) => {
    if (typeof value === 'number' && ID.test(key)) return Number(moved.get(String(value)) ?? value);
    if (typeof value === 'string') return long.reduce((sofar, [from, to]) => inBase64(sofar, from, to), value);
    if (value?.pk && typeof value.code === 'string') return { ...value, code: codeOf(String(value.pk)) };
    return value;
  });
}

function collectIds(value: unknown, found: (id: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (ID.test(key) && /^\d{1,25}$/.test(String(member))) found(String(member));
    if (!OWNERS.test(key)) collectIds(member, found);
  }
}

/** Facebook writes post ids inside base64 as well ("S:_I100:VK:200"). */
function inBase64(value: string, from: string, to: string): string {
  if (value.length < 12 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return value;
  const decoded = Buffer.from(value, 'base64').toString('latin1');
  return decoded.includes(from) ? Buffer.from(decoded.replaceAll(from, to), 'latin1').toString('base64') : value;
}

/** Instagram's short code of a media id: base 64, without padding. */
function codeOf(pk: string): string {
  let code = '';
  for (let rest = BigInt(pk.replace(/\D.*$/, '')); rest > 0n; rest /= 64n)
    code = CODE_LETTERS[Number(rest % 64n)] + code;
  return code;
}
