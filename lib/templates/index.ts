export { checkTemplate } from './check-template';
export { chooseWording, type WordingWish } from './choose-wording';
export { COMMENT_LIMITS } from './comment-limits';
export { type Compiled, compile, hasErrors, render } from './compile';
export { firstNameOf } from './first-name';
export { type RankWish, rankTemplates } from './rank';
export type { AskedField, Rendered, RenderWish } from './rendered';
export type { ReplyContext } from './reply-context';
export { indexTemplates, type TemplateIndex } from './template-index';
