import type { ClientConfig } from './client-types';

const EN: ClientConfig['words'] = {
  followers: 'followers',
  following: 'following',
  members: 'members',
  comments: 'comments',
  shares: 'shares',
  views: 'views',
  comment: 'Comment as',
  reply: 'Reply to',
  like: 'Like',
  share: 'Share',
  all: 'All reactions:',
  posts: 'Posts',
  about: 'About',
};

const RU: ClientConfig['words'] = {
  followers: 'подписчиков',
  following: 'подписок',
  members: 'участников',
  comments: 'комментариев',
  shares: 'репостов',
  views: 'просмотров',
  comment: 'Комментировать как',
  reply: 'Ответить',
  like: 'Нравится',
  share: 'Поделиться',
  all: 'Все реакции:',
  posts: 'Публикации',
  about: 'Информация',
};

/** Words of the interface in one language. */
export function wordsOf(lang: 'en' | 'ru'): ClientConfig['words'] {
  return lang === 'ru' ? RU : EN;
}
