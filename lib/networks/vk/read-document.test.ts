import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import adapter from './adapter';

const header =
  '<section data-testid="group-header"><div id="community_avatar_5001"></div><h1 data-testid="group-name"><span>Tea Yard</span><i aria-label="Verified">✓</i></h1><b>2.1K</b> followers</section>';
const post = (attributes: string, inside: string) => `<div data-testid="post" ${attributes}>${inside}</div>`;
const author = '<a data-testid="post-header-title" href="/tea_yard">Tea Yard</a>';

function read(body: string, pageUrl: string) {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  return adapter.readDocument(document as unknown as Document, {
    pageUrl,
    at: '2026-11-20T12:00:00.000Z',
    run: 'r1',
    lang: 'en',
  });
}

describe('vk markup', () => {
  it('takes the header’s id for the name in the address, without marks in the name', () => {
    const result = read(header + post('data-post-id="-5001_7"', author), 'https://vk.com/tea_yard');
    expect(result.page.communityId).toBe('-5001');
    expect(result.communities[0]).toMatchObject({ name: 'Tea Yard', verified: true, members: { value: 2100 } });
    expect(result.posts[0]?.sightings[0]).toMatchObject({ surface: 'wall', communityId: '-5001' });
  });

  it('does not lend a left-behind page to the next address', () => {
    const result = read(header + post('data-post-id="-5001_7"', author), 'https://vk.com/clay_wheel');
    expect(result.page).toEqual({ kind: 'community', handle: 'clay_wheel' });
    expect(result.communities).toEqual([]);
    expect(result.posts[0]?.sightings[0]?.surface).toBe('suggested');
  });

  it('invents no zero while a footer is not drawn, nor for a missing button', () => {
    const buttons = '<i data-testid="post_footer_action_like"></i><i data-testid="post_footer_action_share"></i>';
    const waiting = `<i aria-busy="true"></i>${buttons}`;
    const alone = '<i data-testid="post_footer_action_like"></i>';
    const kinds = (inside: string) => {
      const found = read(post('data-post-id="-5001_7"', inside), 'https://vk.com/club5001').posts[0];
      return [found?.reactions.kind, found?.comments.kind, found?.shares.kind, found?.views.kind];
    };
    expect(kinds(buttons)).toEqual(['exact', 'absent', 'exact', 'absent']);
    expect(kinds(waiting)).toEqual(['absent', 'absent', 'absent', 'absent']);
    expect(kinds(alone)).toEqual(['absent', 'absent', 'absent', 'absent']);
  });

  it('leaves alone what is typed into a box', () => {
    const box = '<div contenteditable="true" data-testid="content-editable-input">private words</div>';
    expect(JSON.stringify(read(post('data-post-id="-5001_7"', author + box), 'https://vk.com/club5001'))).not.toContain(
      'private',
    );
  });
});

describe('vk page map', () => {
  const places = (body: string) => {
    const { document } = parseHTML(`<html><body scheme="space_gray">${body}</body></html>`);
    return {
      document: document as unknown as Document,
      found: adapter.page.postPlaces(document as unknown as Document),
    };
  };

  it('finds outer posts only and reads recycled elements anew', () => {
    const nested = post('data-post-id="-6001_1" data-post-nesting-lvl="1"', '');
    const { found } = places(post('data-post-id="-5001_7" data-post-nesting-lvl="0"', nested));
    expect(found).toHaveLength(1);
    const record = read(post('data-post-id="-5001_8"', ''), 'https://vk.com/club5001').posts[0];
    const known = new Map(record ? [[record.id, record]] : []);
    expect(found[0]?.find(known)).toBeUndefined();
    found[0]?.element.setAttribute('data-post-id', '-5001_8');
    expect(found[0]?.find(known)).toBe(record);
  });

  it('anchors a badge beside the post’s own buttons, else in the corner', () => {
    const button = '<div class="row"><i data-testid="post_footer_action_share"></i></div>';
    const { found } = places(post('data-post-id="-5001_7"', button) + post('data-post-id="-5001_8"', ''));
    expect(found[0]?.anchor.element.className).toBe('row');
    expect(found.map((place) => place.anchor.position)).toEqual(['append', 'corner']);
  });

  it('knows VK’s dark themes', () => expect(adapter.page.isDark(places('').document)).toBe(true));
});
