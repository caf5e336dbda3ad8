import type { ReplyPage } from './reply-pages';
import { REPLY_PAGES } from './reply-pages';

/** What is to be seen of the comments of a stand-in beside VK's. */
export interface QueuePage extends ReplyPage {
  /** Key and name of the community. */
  community: string;
  name: string;
  seen: number;
  unanswered: number;
  questions: number;
  /** Beginning of the one comment that complains, with its author and the words that say so. */
  critical: { text: string; author: string; words: string };
  /** Beginning of the one comment that the community answered. */
  answered: string;
  /** The address behind "Open" of the critical comment. */
  link: RegExp;
}

const onPage = (network: string): ReplyPage => {
  const found = REPLY_PAGES.find((page) => page.network === network);
  if (!found) throw new Error(`no comments are answered on ${network}`);
  return found;
};

export const QUEUE_PAGES: readonly QueuePage[] = [
  {
    ...onPage('Facebook'),
    community: 'facebook|61560000000011',
    name: 'Linden Tea House',
    seen: 17,
    unanswered: 16,
    questions: 8,
    critical: {
      text: 'The scones were stale',
      author: 'Daniel Okafor',
      words: 'complaint: stale, nobody answers, disappointed',
    },
    answered: 'Is the back room free',
    link: /^https:\/\/www\.facebook\.com\/lindenteahouse\/posts\/pfbid\w+\?comment_id=\d+$/,
  },
  {
    ...onPage('Instagram'),
    community: 'instagram|52000000101',
    name: 'Lumen Clay Studio',
    seen: 8,
    unanswered: 7,
    questions: 3,
    critical: {
      text: 'My cup arrived broken',
      author: 'otto.kiln',
      words: 'complaint: broken, no reply, terrible',
    },
    answered: 'How long does it dry?',
    link: /^https:\/\/www\.instagram\.com\/(?:lumen\.clay\/)?p\/[\w-]+\/c\/\d+\/$/,
  },
];
