/** How a comment is answered on the pages of each stand-in. */
export interface ReplyPage {
  network: string;
  url: string;
  /** Clicked first, to get to a post with comments. */
  first?: string;
  /** The site's own control that opens the box under a comment; the first one is taken. */
  reply: string;
  /** The box with the site's own buttons, which stays uncovered; the one in use is the first or last on the page. */
  frame: string;
}

export const REPLY_PAGES: readonly ReplyPage[] = [
  {
    network: 'VK',
    url: 'https://vk.com/wall-220010001_9011',
    reply: '[data-testid="comment-reply"]',
    frame: '.comment .composer',
  },
  {
    network: 'Facebook',
    url: 'https://www.facebook.com/lindenteahouse',
    reply: '[data-commentid] .inline[role="button"]',
    frame: '[data-commentid] form',
  },
  {
    network: 'Instagram',
    url: 'https://www.instagram.com/lumen.clay/',
    first: 'a[href*="/p/"] img >> nth=3',
    reply: '[role="dialog"] .reply',
    frame: '[role="dialog"] form',
  },
];
