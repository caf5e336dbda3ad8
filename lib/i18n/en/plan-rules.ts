/** English words of the plan's gentle rules: what was seen, and why it may matter. */
export const planRules = {
  'rule.for': '{text} ({brand})',
  'rule.why': 'Why',
  'rule.off': 'Do not say this again',
  'rule.more': { one: '{count} more note', other: '{count} more notes' },
  'rule.posts-a-day': '{count} posts for {target} on {day}',
  'rule.posts-a-day.why':
    'From the fourth post of a day on, posts of one community compete with each other for the same readers.',
  'rule.commercial-share': '{share} of posts sell something: {count} of {n} in thirty days',
  'rule.commercial-share.why':
    'The custom is about one in five. Readers who meet offers more often stop reading the rest.',
  'rule.category-starved': 'Nothing of this kind in thirty days: {categories}',
  'rule.category-starved.why':
    'Communities that live from one kind of post lose those who came for another. Counted over {n} posts with a category.',
  'rule.days-ahead': {
    one: '{count} day ahead without a post: {from} – {to}',
    other: '{count} days ahead without a post: {from} – {to}',
  },
  'rule.days-ahead.why': 'Looked at are the next seven days. An idea from the list may fill the gap.',
  'rule.rhythm': {
    one: 'A gap of {count} day before {to}, usually {usual}',
    other: 'A gap of {count} days before {to}, usually {usual}',
  },
  'rule.rhythm.why': 'Readers get used to a rhythm. The usual gap is the median of the gaps in sight.',
  'rule.too-close': '{minutes} min apart for {target}: “{other}” and the next one',
  'rule.too-close.why':
    'A second post within an hour pushes the first one down. Moments are compared, also across time zones ({zones}).',
  'rule.too-close.whyOneZone': 'A second post within an hour pushes the first one down.',
  'rule.clock-change.never': '{time} does not exist on {day} in {zone}',
  'rule.clock-change.twice': '{time} comes twice on {day} in {zone}',
  'rule.clock-change.why':
    'Clocks change there that night. A time that does not exist is taken as much later; of two the first is meant.',
  'rule.past': 'The time of “{title}” is over',
  'rule.past.why': 'It is neither published nor skipped. Mark it, or move it.',
  'rule.unbroken-text': 'A paragraph of {count} characters',
  'rule.unbroken-text.why': 'On a telephone that is a wall of more than ten lines. A blank line helps.',
  'rule.too-long': '{used} of {most} characters for {target}',
  'rule.too-long.hashtags': '{used} of {most} hashtags for {target}',
  'rule.too-long.why': 'The network takes no more than that. A variant for this network may be shorter.',
  'rule.link-without-utm': 'The link will not tell statistics where visitors came from: {problems}',
  'rule.link-without-utm.why':
    'Statistics count a visit by its utm marks. Lower case, no spaces, source, medium and campaign.',
  'rule.no-alt-text': 'Pictures without a description',
  'rule.no-alt-text.why':
    'People who do not see the picture hear its description. Tick it in the checklist once it is written.',
  'utm.no-address': 'not an address',
  'utm.no-marks': 'no marks',
  'utm.no-source': 'no source',
  'utm.no-medium': 'no medium',
  'utm.no-campaign': 'no campaign',
  'utm.capitals': 'capital letters',
  'utm.spaces': 'spaces',
  'utm.doubled': 'a mark twice',
} as const;
