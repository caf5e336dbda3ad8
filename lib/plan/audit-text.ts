const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** At least nine digits with the marks people put between them; years and prices have fewer. */
const PHONE = /(?<![\p{L}\p{N}/=])\+?\d(?:[\s().–-]{0,2}\d){8,14}(?!\p{N})/gu;
/** Words before the name of a street, and "address" itself. */
const STREET =
  /(?<!\p{L})(?:ул(?:ица|\.)|просп(?:ект|\.)|пр-т|пер(?:еулок|\.)|наб(?:ережная|\.)|бульвар|площадь|адрес:|street|st\.|avenue|ave\.|road|square|address:)\s*[^\n,;]{0,40}/giu;
const WEB = /(?:https?:\/\/|www\.)[^\s<>"'«»]+/giu;
/** Addresses of the networks themselves are no links to the brand's site. */
const NETWORKS =
  /(?:^|\.)(?:vk\.com|vk\.ru|vk\.me|facebook\.com|fb\.com|fb\.me|instagram\.com|threads\.(?:net|com))$/iu;
/** Invitations to do something, as words of their own; English and Russian. */
const ACTION =
  /(?<!\p{L})(?:call us|call now|message us|write to us|dm us|order|book (?:a|your|now)|sign up|subscribe|join us|shop now|buy|visit us|learn more|get in touch|пишите|напишите|звоните|позвоните|закажите|заказать|заказывайте|запишитесь|записаться|запись|подписывайтесь|подпишитесь|вступайте|приходите|покупайте|купить|бронируйте|забронируйте|узнайте|узнать больше|переходите)(?!\p{L})/iu;

/** E-mail addresses, telephone numbers and streets of a text; each once. */
export function contactsIn(text: string): string[] {
  const found = [MAIL, PHONE, STREET].flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found.map((one) => one.trim()))];
}

/** The invitation that a text makes, in its own words. */
export function actionIn(text: string): string | undefined {
  return ACTION.exec(text)?.[0];
}

/** Links that lead out of the networks, from a text and a list of links; a network's redirect is looked through. */
export function webLinksIn(text: string, links: readonly string[]): string[] {
  const inText = (text.match(WEB) ?? []).map((link) => link.replace(/[.,;:!?)\]]+$/u, ''));
  const all = [...links, ...inText].flatMap((link) => outside(link) ?? []);
  return [...new Set(all)];
}

function outside(link: string): string | undefined {
  const url = URL.parse(/^https?:/iu.test(link) ? link : `https://${link}`);
  if (url === null || !url.hostname.includes('.')) return undefined;
  if (!NETWORKS.test(url.hostname)) return link;
  const behind = url.searchParams.get('u') ?? url.searchParams.get('to');
  return behind !== null && /^https?:/iu.test(behind) ? outside(behind) : undefined;
}
