import type { Brand } from '../model';

/** What is known of the place where a reply is written. Unknown members are missing, never empty guesses. */
export interface ReplyContext {
  /** Id of the network, by which conditions ask. */
  network: string;
  /** How the network is called, which `{{network}}` inserts; its id when missing. */
  networkName?: string;
  /** Language of the reply: dates are written in it and `{{if language == "ru"}}` asks for it. */
  language: 'en' | 'ru';
  /** The present moment; its local day and hour count. */
  now: Date;
  /** Full name of the person who is answered, as the page shows it. */
  fullName?: string;
  /** What the person wrote. */
  comment?: string;
  /** Who wrote the post. */
  postAuthor?: string;
  community?: string;
  /** The brand in whose name one writes; gives `{{brand}}`, `{{my_name}}`, `{{link}}`. */
  brand?: Pick<Brand, 'name' | 'myName' | 'link'>;
}
