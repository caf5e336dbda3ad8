/** English words of the workspace's frame. */
export const workspace = {
  'workspace.title': 'Lorgnette',
  'workspace.views': 'Views',
  'workspace.view.library': 'Library',
  'workspace.view.compare': 'Compare',
  'workspace.view.plan': 'Plan',
  'workspace.view.replies': 'Replies',
  'workspace.view.method': 'Audience method',
  'workspace.view.settings': 'Settings',
  'workspace.view.help': 'Help',
} as const;
