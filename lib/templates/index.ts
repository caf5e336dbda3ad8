// What the palette needs. Files of templates and the starter set are imported by their own paths: the readers of
// tables and YAML must not reach a page.
export { checkTemplate } from './check-template';
export { chooseWording, type WordingWish } from './choose-wording';
export { COMMENT_LIMITS } from './comment-limits';
export { type Compiled, compile, hasErrors, render } from './compile';
export { firstNameOf } from './first-name';
export { type RankWish, rankTemplates } from './rank';
export type { AskedField, Rendered, RenderWish } from './rendered';
export type { ReplyContext } from './reply-context';
export { indexTemplates, type TemplateIndex } from './template-index';
