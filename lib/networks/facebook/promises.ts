/**
 * What the names of an object's members promise. One look at each name finds every candidate of a whole answer,
 * by shape: `__typename` may hold random strings for some users (2026), so it is never asked alone.
 */
export const POST = 1;
export const COUNTS = 2;
export const VIEWS = 4;
export const AD = 8;
export const COMMENT = 16;
export const COMMUNITY = 32;
export const ROUTE = 64;

const NAMES: Record<number, string> = {
  [POST]:
    'post_id comet_sections short_form_video_context fb_reel_react_button creation_time container_story ' +
    'comet_ufi_summary_and_actions_renderer message_preferred_body comment_list_renderer',
  [COUNTS]:
    'reaction_count unified_reactors share_count total_comment_count top_reactions comment_rendering_instance ' +
    'comment_count share_count_reduced likers top_level_comments i18n_reaction_count have_comments_been_disabled',
  [VIEWS]: 'video_view_count video_view_count_reduced play_count play_count_reduced',
  [AD]: 'th_dat_spo sponsored_data daspo_sto ad_id ghl_label label',
  [COMMENT]: 'legacy_fbid preferred_body body',
  [COMMUNITY]:
    'profile_social_context viewer_join_state group_total_members_info_text group_member_profiles delegate_page ' +
    'pages_transparency_info',
  [ROUTE]: 'rootView',
};

export const PROMISES: ReadonlyMap<string, number> = new Map(
  Object.entries(NAMES).flatMap(([flag, names]) => names.split(' ').map((name) => [name, Number(flag)] as const)),
);

/** Lists of posts by their key, stable since 2023 while the names of the queries rotate. */
export const POST_LISTS: ReadonlySet<string> = new Set([
  'timeline_list_feed_units',
  'group_feed',
  'group_member_feed',
  'group_hoisted_feed',
  'news_feed',
  'groups_feed',
  'lasso_blue_feed',
  'aggregated_fb_shorts',
  'serpResponse',
]);

/** Lists of people; the keys agree over parsers of 2021–2024, there is no capture. */
export const PEOPLE_LISTS: ReadonlyMap<string, 'members' | 'likers'> = new Map([
  ['new_members', 'members'],
  ['new_forum_members', 'members'],
  ['members', 'members'],
  ['search_results', 'members'],
  ['reactors', 'likers'],
]);

/** Subtrees without records: reshared originals, reaction menus, composer plug-ins, the viewer, video manifests. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'attached_story supported_reaction_infos plugins actor_provider viewer_actor extensions ghl_label ' +
    'videoDeliveryResponseFragment videoDeliveryLegacyFields profile_picture photo_image viewer_image image ' +
    'preferred_thumbnail playback_video privacy_scope associated_group ranges delight_ranges image_ranges inline_style_ranges aggregated_ranges color_ranges'
  ).split(' '),
);

/** Parts of a story that repeat its author and buttons; neither counts nor advertising marks were seen there. */
export const SKIPPED_IN_POST: ReadonlySet<string> = new Set(
  (
    'layout call_to_action action_link actor_photo title timestamp info_icon actors to privacy_scope trackingdata ' +
    'viewability_config client_view_config comet_footer_renderer story_attachment_link_renderer parent_feedback ' +
    'comet_ufi_reaction_icon_renderer comments_disabled_notice_renderer if_viewer_can_comment_anonymously'
  ).split(' '),
);

/** What a comment can hold that is worth a look: its replies, under the names of 2023 and 2026. */
export const IN_COMMENT: ReadonlySet<string> = new Set(
  'feedback replies_connection display_comments replies edges node comments'.split(' '),
);
