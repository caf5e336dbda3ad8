import type { StoredTemplate } from '../../lib/model';
import type { ReplyContext } from '../../lib/templates';

/** A made-up place to reply in: Sunday, 22 November 2026, half past nine in the morning. */
export function replyContext(changes: Partial<ReplyContext> = {}): ReplyContext {
  return {
    network: 'vk',
    networkName: 'VK',
    language: 'en',
    now: new Date(2026, 10, 22, 9, 30),
    fullName: 'Anna Kettle',
    comment: 'How much is the teapot?',
    community: 'Tea club',
    brand: { name: 'Tea & Co', myName: 'Mia', link: 'https://tea.example/pots' },
    ...changes,
  };
}

/** A made-up template. */
export function madeUpTemplate(id: string, changes: Partial<StoredTemplate> = {}): StoredTemplate {
  return {
    id,
    title: `Template ${id}`,
    shortcut: '',
    folder: 'thanks',
    tags: [],
    language: 'en',
    neutral: false,
    text: 'Thank you!',
    variants: [],
    brand: '',
    networks: [],
    createdAt: '2026-11-22T08:00:00.000Z',
    editedAt: '2026-11-22T08:00:00.000Z',
    uses: 0,
    ...changes,
  };
}
