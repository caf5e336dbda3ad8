/** English words of the help view. */
export const help = {
  'help.title': 'The first five minutes',
  'help.aside': 'Three steps, no account. Leave at any time: this page stays under Help.',
  'help.1': 'Language and networks',
  'help.1.text':
    'Lorgnette reads the pages of these networks while you look at them, and asks the networks for nothing. Switch off where you do not want it.',
  'help.language': 'Language',
  'help.language.auto': 'as the browser',
  'help.2': 'Try it on a community',
  'help.2.text':
    'Open any community. A panel appears at the right edge: its engagement, how it is computed, what was left out. Scroll, and more posts are counted. The star beside a post saves it here.',
  'help.3': 'The button and the keys',
  'help.3.text':
    'The button in the toolbar opens the popup. If it is not there, the browser keeps it behind the puzzle piece; the pin takes it out.',
  'help.noKey': 'no key',
  'help.shortcutsAt': 'Keys are changed under {address}',
  'help.keys': 'Keys of this page',
  'help.keys.note': 'They rest while you type.',
  'help.stored': 'What is stored where',
  'help.stored.1': 'Posts, pictures, comments, notes and plans: in the database of this browser’s profile.',
  'help.stored.2': 'Settings: in the browser’s storage for extensions, on this computer, not synchronised.',
  'help.stored.3': 'Nothing is sent anywhere. The only bytes that leave are files you save yourself.',
  'help.stored.4': 'Removing the extension removes all of it. Make a backup before: Library, then Take along.',
} as const;
