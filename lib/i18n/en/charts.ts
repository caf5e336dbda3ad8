/** English words of charts. Plural messages choose by `count`. */
export const charts = {
  'chart.save': 'Save as {as}',
  'chart.save.of': 'Save as {as}: {title}',
  'chart.table': 'The figures behind it',
  'chart.unknown': 'not known',
  'chart.nothing': 'Nothing to draw yet.',
  'chart.counted': 'counted',
  'chart.leftOut': 'left out',
  'chart.column.day': 'Day',
  'chart.column.series': 'Community',
  'chart.column.sample': 'Sample',
  'chart.column.posts': 'Posts',
  'chart.column.post': 'Post',
  'chart.column.counted': 'In the sample',
  'chart.describe.none': '{name}: nothing known.',
  'chart.describe.line': {
    one: '{name}: {count} value, {first} on {from}.',
    other: '{name}: {count} values, from {first} on {from} to {last} on {to}, between {low} and {high}.',
  },
  'chart.describe.strip': {
    one: '{name}: {count} counted post, {median}.',
    other: '{name}: {count} counted posts, median {median}, the middle half from {q1} to {q3}.',
  },
} as const;
