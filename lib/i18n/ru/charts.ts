/** Russian words of charts. Plural messages choose by `count`. */
export const charts = {
  'chart.save': 'Сохранить {as}',
  'chart.save.of': 'Сохранить {as}: {title}',
  'chart.table': 'Числа этого графика',
  'chart.unknown': 'неизвестно',
  'chart.nothing': 'Пока нечего показать.',
  'chart.counted': 'учтена',
  'chart.leftOut': 'не учтена',
  'chart.column.day': 'День',
  'chart.column.series': 'Сообщество',
  'chart.column.sample': 'Выборка',
  'chart.column.posts': 'Постов',
  'chart.column.post': 'Пост',
  'chart.column.counted': 'В выборке',
  'chart.describe.none': '{name}: данных нет.',
  'chart.describe.line': {
    one: '{name}: {count} значение, от {first} ({from}) до {last} ({to}), в пределах {low}–{high}.',
    few: '{name}: {count} значения, от {first} ({from}) до {last} ({to}), в пределах {low}–{high}.',
    many: '{name}: {count} значений, от {first} ({from}) до {last} ({to}), в пределах {low}–{high}.',
  },
  'chart.describe.strip': {
    one: '{name}: учтён {count} пост, медиана {median}, средняя половина от {q1} до {q3}.',
    few: '{name}: учтены {count} поста, медиана {median}, средняя половина от {q1} до {q3}.',
    many: '{name}: учтено {count} постов, медиана {median}, средняя половина от {q1} до {q3}.',
  },
} as const;
