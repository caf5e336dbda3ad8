import { ABSENT, type Community, type SavedCommunity, type TransferredPost } from '../model';
import { type Column, numberColumn, textColumn } from './column';
import { countColumns } from './columns-count';

const NO: Column['empty'] = { en: 'not known when the post was saved', ru: 'при сохранении не было известно' };
const KINDS: readonly Community['kind'][] = ['group', 'page', 'event', 'person'];

/** The community as it was known when the post was saved: the denominator with its date. */
export const COMMUNITY_COLUMNS: readonly Column[] = [
  textColumn(
    {
      name: 'community_id',
      en: 'Id of the community on whose wall or grid the post stands',
      ru: 'Id сообщества, на стене которого стоит пост',
    },
    ({ post }) => post.communityId,
    ({ post }, id) => {
      post.communityId = id;
    },
  ),
  textColumn(
    { name: 'community_name', en: 'Name of the community', ru: 'Название сообщества', empty: NO },
    ({ community }) => community?.name,
    (draft, name) => {
      communityOf(draft).name = name;
    },
  ),
  textColumn(
    { name: 'community_handle', en: 'Its name in addresses', ru: 'Его имя в адресах', empty: NO },
    ({ community }) => community?.handle,
    (draft, handle) => {
      communityOf(draft).handle = handle;
    },
  ),
  textColumn(
    {
      name: 'community_kind',
      en: 'group, page, event or person',
      ru: 'group — группа, page — страница, event — событие, person — человек',
      empty: NO,
    },
    ({ community }) => community?.kind,
    (draft, kind) => {
      if (KINDS.includes(kind as Community['kind'])) communityOf(draft).kind = kind as Community['kind'];
    },
  ),
  textColumn(
    { name: 'community_url', en: 'Address of the community', ru: 'Адрес сообщества', empty: NO },
    ({ community }) => community?.url,
    (draft, url) => {
      communityOf(draft).url = url;
    },
  ),
  textColumn(
    {
      name: 'community_saved_id',
      en: 'Id under which the community’s figures were saved; differs from community_id when a network has two',
      ru: 'Id, под которым сохранены цифры сообщества; отличается от community_id, если у сети их два',
      empty: NO,
    },
    ({ community }) => community?.id,
    (draft, id) => {
      communityOf(draft).id = id;
    },
  ),
  ...countColumns(
    'members',
    'Members or followers of the community when the post was saved',
    'Участники или подписчики сообщества на момент сохранения',
    'people',
    ({ community }) => community?.members,
    (draft, members) => {
      communityOf(draft).members = members;
    },
  ),
  textColumn(
    {
      name: 'members_at',
      type: 'instant',
      unit: 'UTC',
      en: 'When members was read: the date of the denominator',
      ru: 'Когда прочитано members: дата знаменателя',
      empty: NO,
    },
    ({ community }) => community?.at,
    (draft, at) => {
      communityOf(draft).at = at;
    },
  ),
];

/** Figures next to the community's other posts, as computed when the post was saved. */
export const FIGURE_COLUMNS: readonly Column[] = [
  figure(
    'er_f',
    'fraction',
    'Engagement by followers: interactions ÷ members',
    'Вовлечённость по подписчикам: взаимодействия ÷ members',
    'erF',
  ),
  figure(
    'er_v',
    'fraction',
    'Engagement by views: interactions ÷ views (or plays)',
    'Вовлечённость по просмотрам: взаимодействия ÷ просмотры (или запуски)',
    'erV',
  ),
  figure(
    'times_usual',
    'times',
    'Interactions ÷ trimmed mean of the community’s other posts of the format',
    'Взаимодействия ÷ усечённое среднее других постов сообщества того же формата',
    'timesUsual',
  ),
  figure('usual_of', 'posts', 'Posts behind times_usual', 'Число постов за times_usual', 'usualOf'),
  textColumn(
    {
      name: 'figures_formula',
      en: 'Formula of er_f and er_v, with what their denominators are',
      ru: 'Формула er_f и er_v и их знаменатели',
      empty: { en: 'no figures were computed', ru: 'цифры не вычислены' },
    },
    ({ figures }) => figures && FORMULA,
  ),
  textColumn(
    {
      name: 'figures_at',
      type: 'instant',
      unit: 'UTC',
      en: 'When the figures were computed',
      ru: 'Когда вычислены цифры',
      empty: { en: 'no figures were computed', ru: 'цифры не вычислены' },
    },
    ({ figures }) => figures?.at,
    (draft, at) => {
      draft.figures = { ...draft.figures, at };
    },
  ),
];

/** Interactions: reactions + comments + shares; see `lib/metrics/interactions.ts`. */
export const FORMULA =
  'interactions = reactions + comments + shares (without shares where not every post shows them); er_f = interactions / members at members_at; er_v = interactions / views';

type FigureField = 'erF' | 'erV' | 'timesUsual' | 'usualOf';

function figure(name: string, unit: string, en: string, ru: string, field: FigureField): Column {
  return numberColumn(
    {
      name,
      type: field === 'usualOf' ? 'integer' : 'number',
      unit,
      en,
      ru,
      empty: { en: 'not computed', ru: 'не вычислено' },
    },
    ({ figures }) => figures?.[field],
    (draft, value) => {
      draft.figures = { at: draft.savedAt, ...draft.figures, [field]: value };
    },
  );
}

/** The community of a draft; made when a file speaks of it first. */
function communityOf(draft: TransferredPost): SavedCommunity {
  draft.community ??= {
    id: draft.post.communityId,
    kind: 'page',
    name: '',
    members: ABSENT,
    at: draft.seenAt,
  };
  return draft.community;
}
