import {
  addressOf,
  permalinkOf,
  REACTIONS,
  reactionsOf,
  type StandInComment,
  type StandInPost,
  videoIdOf,
} from './data-types';
import { picture } from './pictures';

/** Where the network puts the counts; it moved them several times and serves old and new side by side. */
export type CountForm = 'D' | 'E';

const base64 = (text: string) => btoa(text);
const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

export function feedbackId(post: StandInPost): string {
  return base64(`feedback:${post.id}`);
}

function actorOf(post: StandInPost) {
  const who = post.author ?? post.owner;
  return {
    __typename: 'User',
    name: who.name,
    id: who.id,
    __isActor: 'User',
    __isEntity: 'User',
    url: post.author ? `https://www.facebook.com/${post.author.handle}` : addressOf(post.owner),
    work_info: null,
  };
}

function storyId(post: StandInPost): string {
  const actor = (post.author ?? post.owner).id;
  return base64(post.author ? `S:_I${actor}:VK:${post.id}` : `S:_I${actor}:${post.id}:${post.id}`);
}

function topReactions(post: StandInPost) {
  const edges = [
    { id: REACTIONS.like, localized_name: 'Like', count: post.likes },
    { id: REACTIONS.love, localized_name: 'Love', count: post.loves },
    { id: REACTIONS.wow, localized_name: 'Wow', count: post.wows },
  ];
  return {
    edges: edges
      .filter(({ count }) => count > 0)
      .map(({ id, localized_name, count }) => ({
        visible_in_bling_bar: true,
        node: { id, localized_name },
        i18n_reaction_count: String(count),
        reaction_count: count,
      })),
  };
}

/** The object that holds the counts: totals on top (D) or inside the three buttons (E). */
function summary(post: StandInPost, form: CountForm) {
  const id = feedbackId(post);
  const total = reactionsOf(post);
  const buttons = {
    react: {
      id,
      supported_reaction_infos: [{ id: REACTIONS.like }, { id: REACTIONS.love }],
      viewer_actor: { id: '61570000000900' },
    },
    comment: { id },
    share: { id },
  };
  const counted = {
    react: { ...buttons.react, reaction_count: { count: total }, i18n_reaction_count: short(total) },
    comment: { ...buttons.comment, comment_rendering_instance: { comments: { total_count: post.comments } } },
    share: { ...buttons.share, share_count: { count: post.shares }, i18n_share_count: short(post.shares) },
  };
  const used = form === 'E' ? counted : buttons;
  const totals =
    form === 'E'
      ? {}
      : {
          i18n_reaction_count: short(total),
          reaction_count: { count: total, is_empty: total === 0 },
          share_count: { count: post.shares, is_empty: post.shares === 0 },
          comment_rendering_instance: { comments: { total_count: post.comments } },
          video_view_count: post.views ?? null,
        };
  return {
    __typename:
      form === 'E' ? 'DefaultModernCometUFISummaryAndActionsRenderer' : 'DefaultCometUFISummaryAndActionsRenderer',
    feedback: {
      id,
      subscription_target_id: post.id,
      ...totals,
      ...(form === 'E' && post.views !== undefined
        ? { video_view_count_renderer: { feedback: { id, video_view_count: post.views } } }
        : {}),
      adaptive_ufi_action_renderers: [
        { __typename: 'UFIStoryReactActionRenderer', feedback: used.react },
        { __typename: 'UFICommentActionRenderer', feedback: used.comment },
        { __typename: 'XFBUFIAdaptiveShareActionRenderer', feedback: used.share },
      ],
      top_reactions: topReactions(post),
    },
  };
}

/** "3.4K": only for display, the exact figure stands beside it. */
function short(count: number): string {
  return count < 1000 ? String(count) : `${(count / 1000).toFixed(1)}K`;
}

export function commentNode(comment: StandInComment, post: StandInPost, now: Date) {
  const time = seconds(now) - comment.minutesAgo * 60;
  const id = base64(`comment:${post.id}_${comment.id}`);
  const feedback = base64(`feedback:${post.id}_${comment.id}`);
  return {
    id,
    legacy_fbid: comment.id,
    depth: 0,
    body: { text: comment.text, ranges: [] },
    preferred_body: { __typename: 'TextWithEntities', text: comment.text, translation_type: 'ORIGINAL' },
    author: {
      __typename: 'User',
      id: comment.author.id,
      name: comment.author.name,
      __isActor: 'User',
      url: `https://www.facebook.com/${comment.author.handle}`,
    },
    created_time: time,
    comment_direct_parent: comment.answers ? { id: base64(`comment:${post.id}_${comment.answers}`) } : null,
    comment_action_links: [
      {
        __typename: 'XFBCommentTimeStampActionLink',
        comment: { id, created_time: time, url: `${permalinkOf(post)}?comment_id=${comment.id}` },
      },
      {
        __typename: 'XFBCommentReactionActionLink',
        comment: { id, feedback: { id: feedback, unified_reactors: { count: comment.likes } } },
      },
    ],
    feedback: {
      id: feedback,
      replies_fields: { count: 0, total_count: 0 },
      replies_connection: { edges: [] },
      reactors: { count_reduced: String(comment.likes) },
      top_reactions: {
        edges: comment.likes > 0 ? [{ node: { id: REACTIONS.like }, reaction_count: comment.likes }] : [],
      },
    },
    __typename: 'Comment',
  };
}

function media(post: StandInPost) {
  const uri = picture(post.id, post.owner.colours);
  if (post.format === 'video' || post.format === 'reel') {
    return {
      __typename: 'Video',
      __isMedia: 'Video',
      id: videoIdOf(post),
      length_in_second: 38,
      playable_duration_in_ms: 38_000,
      preferred_thumbnail: { image: { uri } },
    };
  }
  return {
    __typename: 'Photo',
    __isMedia: 'Photo',
    id: `88${post.id.slice(-13)}`,
    photo_image: { uri },
    accessibility_caption: 'May be an image',
  };
}

const STYLES = {
  image: ['StoryAttachmentPhotoStyleRenderer', 'photo'],
  album: ['StoryAttachmentAlbumStyleRenderer', 'album'],
  video: ['StoryAttachmentUnifiedLightweightVideoStyleRenderer', 'video_autoplay'],
  reel: ['StoryAttachmentFBReelsStyleRenderer', 'fb_shorts'],
  link: ['StoryAttachmentShareStyleRenderer', 'share'],
} as const;

function attachments(post: StandInPost) {
  if (post.format === 'text') return [];
  const [style, short] = STYLES[post.format];
  const nodes =
    post.format === 'album'
      ? [0, 1, 2].map((n) => ({ media: { ...media(post), id: `9${n}${post.id.slice(-12)}` } }))
      : [];
  const detail = post.format === 'album' ? { all_subattachments: { count: 3, nodes } } : { media: media(post) };
  return [
    {
      style_list: [short, 'fallback'],
      styles: { __typename: style, is_prod_eligible: true, attachment: detail },
      media: { __typename: media(post).__typename, id: media(post).id },
      all_subattachments: { nodes: nodes.map(({ media: { id } }) => ({ media: { id } })) },
    },
  ];
}

function reshared(post: StandInPost) {
  if (!post.original) return null;
  return {
    id: base64(`S:_I61560000000014:${post.original.id}:${post.original.id}`),
    post_id: post.original.id,
    actors: [{ id: '61560000000014', name: post.original.owner }],
    comet_sections: { content: { story: { post_id: post.original.id, message: { text: post.original.text } } } },
    feedback: { reaction_count: { count: 98_765 }, share_count: { count: 4_321 } },
  };
}

/** A story as timelines, group feeds and permalinks carry it; counts in one of the two current forms. */
export function storyNode(post: StandInPost, form: CountForm, now: Date, inDialog = false) {
  const id = storyId(post);
  const ad = post.ad ? { ad_id: '120330000000000001' } : null;
  const group = post.owner.kind === 'group' ? post.owner : undefined;
  const comments = ((inDialog && post.thread) || post.shown).map((comment) => ({
    node: commentNode(comment, post, now),
    comment: commentNode(comment, post, now),
  }));
  const url = permalinkOf(post);
  return {
    __typename: 'Story',
    __isFeedUnit: 'Story',
    id,
    th_dat_spo: null,
    feedback: {
      associated_group: group ? { id: group.id } : null,
      id: feedbackId(post),
      owning_profile: {
        __typename: 'User',
        name: (post.author ?? post.owner).name,
        id: (post.author ?? post.owner).id,
      },
    },
    attachments: attachments(post),
    post_id: post.id,
    attached_story: reshared(post),
    comet_sections: {
      __typename: 'CometStorySections',
      content: {
        story: {
          id,
          post_id: post.id,
          feedback: { id: feedbackId(post) },
          comet_sections: {
            message: { story: { id, message: { text: post.text }, th_dat_spo: ad } },
            message_container: { story: { id, message: { text: post.text } } },
          },
          attachments: attachments(post),
          actors: [actorOf(post)],
          message: { text: post.text },
          wwwURL: url,
          target_group: group ? { id: group.id } : null,
        },
      },
      context_layout: {
        story: {
          id,
          comet_sections: {
            actor_photo: {
              story: { id, actors: [{ ...actorOf(post), is_additional_profile_plus: post.owner.kind === 'page' }] },
            },
            metadata: [
              ...(group
                ? [
                    {
                      __typename: 'CometStoryCommunityAttributionGroupPostByStrategy',
                      story: { id, actors: [actorOf(post)] },
                    },
                  ]
                : []),
              {
                __typename: 'CometFeedStoryMinimizedTimestampStrategy',
                ...(post.ad ? { label: 'ad' } : {}),
                story: { id, creation_time: seconds(post.publishedAt), url },
              },
            ],
          },
        },
      },
      footer: post.ad ? { story: { id, th_dat_spo: ad } } : null,
      feedback: {
        __typename: 'CometStoryFeedbackUFIStrategy',
        story: {
          id,
          story_ufi_container: {
            __typename: 'XFBSimplifiedUFIContainer',
            story: {
              id,
              post_id: post.id,
              th_dat_spo: ad,
              feedback_context: {
                feedback_target_with_context: {
                  __typename: 'Feedback',
                  id: feedbackId(post),
                  subscription_target_id: post.id,
                  can_viewer_comment: true,
                  comet_ufi_summary_and_actions_renderer: summary(post, form),
                  comment_composer_placeholder: 'Write a comment…',
                  have_comments_been_disabled: false,
                  ...(inDialog
                    ? {
                        comment_list_renderer: {
                          feedback: {
                            id: feedbackId(post),
                            comment_rendering_instance_for_feed_location: {
                              comments: {
                                edges: comments.map(({ node }) => ({ node })),
                                total_count: post.comments,
                                page_info: { has_next_page: false },
                              },
                            },
                          },
                        },
                      }
                    : {}),
                },
                interesting_top_level_comments: inDialog ? [] : comments.map(({ comment }) => ({ comment })),
              },
            },
          },
        },
      },
      timestamp: { story: { id, creation_time: seconds(post.publishedAt), url } },
    },
    permalink_url: url,
    actors: [actorOf(post)],
    to: group
      ? { __typename: 'Group', __isActor: 'Group', id: group.id, name: group.name, url: addressOf(group) }
      : null,
  };
}
