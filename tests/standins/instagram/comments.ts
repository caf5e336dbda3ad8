import { makePeople } from './profiles';
import type { MadePost } from './world';

const TEXTS = [
  'Is there a place left on Thursday?',
  'The second one from the left, please keep it for me.',
  'How long does the drying take?',
  'Спасибо, очень понятно.',
  'We tried this at home and it worked.',
  'Could you show the underside next time?',
  'See you on Sunday.',
  'What clay do you use here?',
];

/** Comments of a post, as many as its counter says but at most 15, newest last. */
export function commentNodes(post: MadePost) {
  const people = makePeople(24);
  const seed = Number(BigInt(post.pk) % 97n);
  const idOf = (index: number) => `179${post.pk.slice(-11)}${String(index).padStart(3, '0')}`;
  return Array.from({ length: Math.min(post.comments, 15) }, (_, index) => {
    const own = post.thread?.[index];
    const person = own?.author ?? people[(seed + index * 5) % people.length];
    return {
      pk: idOf(index),
      user: person && {
        pk: person.pk,
        id: person.pk,
        username: person.username,
        is_verified: person.isVerified === true,
        profile_pic_url: `https://scontent.cdninstagram.com/v/t51.2885-19/${person.pk}_n.jpg`,
      },
      text: own?.text ?? TEXTS[(seed + index) % TEXTS.length],
      created_at: post.takenAt + (index + 1) * 1500,
      comment_like_count: (seed + index * 3) % 7,
      child_comment_count: index % 5 === 0 ? 2 : 0,
      parent_comment_id: own?.answers === undefined ? null : idOf(own.answers),
      has_liked_comment: false,
      is_covered: false,
      giphy_media_info: null,
      __typename: 'XDTCommentDict',
    };
  });
}
