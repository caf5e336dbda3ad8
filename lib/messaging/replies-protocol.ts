/** What pages and the workspace may ask about templates, comments and notes on authors. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the replies feature.
export interface RepliesProtocol {}
