/** Russian words of the workspace's frame. */
export const workspace = {
  'workspace.title': 'Lorgnette',
  'workspace.views': 'Разделы',
  'workspace.view.library': 'Библиотека',
  'workspace.view.compare': 'Сравнение',
  'workspace.view.plan': 'План',
  'workspace.view.replies': 'Ответы',
  'workspace.view.method': 'О признаках аудитории',
  'workspace.view.settings': 'Настройки',
  'workspace.view.help': 'Помощь',
} as const;
