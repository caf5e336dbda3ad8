import { mediaNode } from './nodes';
import { makePosts, type Person, type PostLine, type Profile } from './world';

const advertiser: Person = { pk: '52000000900', username: 'even.shelves', fullName: 'Even Shelves' };
const stranger: Person = { pk: '52000000901', username: 'tide.almanac', fullName: 'Tide Almanac' };

const adLine: PostLine = { age: 30, caption: 'Shelves that hold. Free plan drawings.', likes: 0, comments: 0 };
const strangerLine: PostLine = { age: 12, caption: 'High water at 06:41 tomorrow.', likes: 2210, comments: 31 };

/** The home feed: posts of followed profiles, one advertisement and one suggestion among them. */
export function feedItems(profiles: readonly Profile[], now: Date) {
  const followed = profiles
    .filter((profile) => profile.form === 'full')
    .flatMap((profile) => profile.posts.filter((post) => !post.pinned).slice(0, 6))
    .sort((a, b) => b.takenAt - a.takenAt)
    .map((post) => ({ ...empty, media: { ...mediaNode(post), inventory_source: 'media_or_ad', explore: null } }));
  const [ad] = makePosts([adLine], advertiser, now, 90);
  const [suggested] = makePosts([strangerLine], stranger, now, 91);
  const units: FeedUnit[] = [...followed];
  if (suggested) {
    const media = {
      ...mediaNode(suggested),
      inventory_source: 'mixed_unconnected',
      explore: { title: 'Suggested for you' },
    };
    units.splice(1, 0, { ...empty, media });
  }
  if (ad) units.splice(3, 0, adUnit({ ...mediaNode(ad), product_type: 'ad', media_repost_count: null }, ad.pk));
  return units;
}

interface FeedUnit {
  media: object | null;
  ad: object | null;
  [unit: string]: unknown;
}

const empty: FeedUnit = {
  media: null,
  ad: null,
  explore_story: null,
  suggested_users: null,
  stories_netego: null,
  end_of_feed_demarcator: null,
  __typename: 'XDTFeedItem',
};

function adUnit(node: object, id: string) {
  const link = 'https://www.facebook.com/ads/ig_redirect/?d=0';
  return {
    ...empty,
    ad: {
      ad_id: '120000000000000001',
      label: 'Sponsored',
      ad_title: 'Even Shelves',
      media_id: id,
      items: [{ ...node, link }],
    },
  };
}
