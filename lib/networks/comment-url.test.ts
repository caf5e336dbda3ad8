import { expect, it } from 'vitest';
import { descriptors } from './descriptors';

const ADDRESSES: Record<string, [post: string, comment: string, reply: string]> = {
  vk: ['https://vk.com/wall-7_1', 'https://vk.com/wall-7_1?reply=5', 'https://vk.com/wall-7_1?reply=6&thread=5'],
  facebook: [
    'https://www.facebook.com/permalink.php?story_fbid=9&id=7',
    'https://www.facebook.com/permalink.php?story_fbid=9&id=7&comment_id=5',
    'https://www.facebook.com/permalink.php?story_fbid=9&id=7&comment_id=5&reply_comment_id=6',
  ],
  instagram: [
    'https://www.instagram.com/p/Abc-1',
    'https://www.instagram.com/p/Abc-1/c/5/',
    'https://www.instagram.com/p/Abc-1/c/6/',
  ],
};

it.each(descriptors.map((descriptor) => [descriptor.id, descriptor] as const))(
  '%s leads to a comment, on a page that it knows as the post’s',
  (id, { commentUrl, locate }) => {
    const [post = '', comment = '', reply = ''] = ADDRESSES[id] ?? [];
    expect(commentUrl?.(new URL(post), { id: '5' })).toBe(comment);
    expect(commentUrl?.(new URL(post), { id: '6', parentId: '5' })).toBe(reply);
    expect(locate(comment).kind).toBe('post');
  },
);
