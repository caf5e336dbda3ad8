/** English words of health of the reading, and the toolbar window. Plural messages choose by `count`. */
export const frame = {
  'health.good': 'all recognised',
  'health.partly': { one: '{count} shape not recognised', other: '{count} shapes not recognised' },
  'health.changed': 'this page changed: its posts could not be read',
  'health.changed.help':
    'The network writes its posts in a form we do not know yet. Nothing is guessed. The line at the bottom has a report for the maintainers.',
  'health.waiting': 'nothing read yet',
  'health.guest': 'guest view: the network shows less to visitors who are not logged in',
  'health.member': 'logged-in view',
  'health.explain': 'Names of the parts that were not understood. No texts, no people.',
  'health.copy': 'Copy a report for the maintainers',
  'health.adapter': 'reader {version}',
  'popup.more': 'Networks and communities',
  'popup.networks': 'Where it works',
  'popup.networks.note': 'A change shows after the page is reloaded.',
  'popup.seen': 'Communities you looked at',
  'popup.empty': 'Nothing yet',
  'popup.empty.help':
    'Open a community on VK, Facebook or Instagram. Its engagement appears on the page, and each visit is noted here.',
  'popup.noEr': 'no ER',
  'popup.local': 'Everything stays on this computer. Nothing is sent anywhere.',
} as const;
