import type { frame as english } from '../en/frame';
import type { Message } from '../message';

/** Russian words of health of the reading, and the toolbar window. */
export const frame: Record<keyof typeof english, Message> = {
  'health.good': 'всё распознано',
  'health.partly': {
    one: 'не распознана {count} форма',
    few: 'не распознаны {count} формы',
    many: 'не распознано {count} форм',
  },
  'health.changed': 'страница изменилась: посты прочитать не удалось',
  'health.changed.help':
    'Сеть отдаёт посты в форме, которой мы ещё не знаем. Ничего не угадываем. В строке внизу есть отчёт для разработчиков.',
  'health.waiting': 'пока ничего не прочитано',
  'health.guest': 'гостевой вид: без входа сеть показывает меньше',
  'health.member': 'вид после входа',
  'health.explain': 'Названия частей, которые не удалось понять. Без текстов и людей.',
  'health.copy': 'Скопировать отчёт для разработчиков',
  'health.adapter': 'чтение {version}',
  'popup.more': 'Сети и сообщества',
  'popup.networks': 'Где работает',
  'popup.networks.note': 'Изменение видно после обновления страницы.',
  'popup.seen': 'Сообщества, которые вы смотрели',
  'popup.empty': 'Пока пусто',
  'popup.empty.help':
    'Откройте сообщество ВКонтакте, в Facebook или Instagram. Вовлечённость появится на странице, а посещение запишется сюда.',
  'popup.noEr': 'ER нет',
  'popup.local': 'Всё хранится на этом компьютере. Никуда ничего не отправляется.',
};
