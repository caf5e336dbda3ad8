import type { ClientConfig, ClientDom, WaitingComposer } from './client-types';

/** Draws posts and comments with the landmarks of the real markup. Runs in the page, so it imports nothing. */
export function clientUnit(config: ClientConfig, dom: ClientDom) {
  const { h, dig, text, seek, short, ago, graph } = dom;

  /** The number stands twice, once for screen readers, as on the site. */
  const twice = (count: string) => [
    h('span', { class: 'quiet', 'aria-hidden': 'true' }, h('span', {}, h('span', {}, count))),
    h('span', {}, h('span', {}, h('span', {}, count))),
  ];

  /** A known owner's picture, else the first letter of the name. */
  function face(name: string): HTMLElement {
    const known = config.owners.find((owner) => owner.name === name);
    return known
      ? h('img', { src: known.avatar, alt: '', class: 'round' })
      : h('span', { class: 'letter', 'aria-hidden': 'true' }, name.slice(0, 1));
  }

  function summary(feedback: unknown, views: number | undefined): HTMLElement {
    const reactions = seek(feedback, ['reaction_count', 'count']) ?? 0;
    const comments = seek(feedback, ['comment_rendering_instance', 'comments', 'total_count']) ?? 0;
    const shares = seek(feedback, ['share_count', 'count']) ?? 0;
    const button = (label: string) =>
      h('span', {}, h('div', { role: 'button', tabindex: '0' }, h('span', { dir: 'auto' }, h('span', {}, label))));
    const left = h(
      'div',
      {},
      h(
        'span',
        { role: 'toolbar', 'aria-label': 'See who reacted to this' },
        h('div', { role: 'button', 'aria-label': `Like: ${reactions} people` }),
      ),
      h(
        'span',
        {},
        h(
          'div',
          { role: 'button', class: 'total' },
          h('div', { class: 'quiet' }, config.words.all),
          ...twice(short(reactions)),
        ),
      ),
    );
    const right = h('div', { class: 'right' });
    if (comments > 0) right.append(button(`${short(comments)} ${config.words.comments}`));
    if (shares > 0) right.append(button(`${short(shares)} ${config.words.shares}`));
    if (views)
      right.append(h('span', {}, h('span', {}, h('span', { dir: 'auto' }, `${short(views)} ${config.words.views}`))));
    return h('div', { class: 'summary' }, left, right);
  }

  /** A comment box with Lexical in it; under a comment it begins with the name of the person answered. */
  function composer(name: string, answered: string): HTMLElement {
    const label = answered ? `${config.words.reply} ${answered}` : `${config.words.comment} ${config.viewer.name}`;
    const box = h(
      'div',
      {
        contenteditable: 'true',
        role: 'textbox',
        'data-lexical-editor': 'true',
        'aria-label': label,
        'aria-placeholder': label,
        'data-for': name,
        class: 'box',
      },
      h('p', { dir: 'auto' }, h('br', {})),
    );
    const send = h('div', { role: 'button', 'aria-label': 'Comment', 'aria-disabled': 'true', class: 'send' }, '➤');
    let written = '';
    const publish = () => {
      if (written.trim() !== '') graph('useCometUFICreateCommentMutation', { text: written }, () => {});
    };
    send.addEventListener('click', publish);
    const waiting: WaitingComposer = {
      box,
      start: answered ? `${answered} ` : '',
      typed(now) {
        written = now;
        send.setAttribute('aria-disabled', String(now.trim() === ''));
      },
      send: publish,
    };
    const world = window as { composers?: { push(composer: WaitingComposer): unknown } };
    world.composers ??= [];
    world.composers.push(waiting);
    return h(
      'form',
      { role: 'presentation', class: 'composer' },
      h('img', { src: config.viewer.avatar, alt: '', class: 'round' }),
      box,
      send,
    );
  }

  function comment(node: unknown, permalink: string): HTMLElement {
    const id = text(node, 'legacy_fbid');
    const name = text(node, 'author', 'name');
    const author = `${text(node, 'author', 'url')}?comment_id=${encodeURIComponent(text(node, 'id'))}`;
    const parent = atob(text(node, 'comment_direct_parent', 'id')).split('_')[1];
    const named = parent ? `comment_id=${parent}&reply_comment_id=${id}` : `comment_id=${id}`;
    const time = `${permalink}${permalink.includes('?') ? '&' : '?'}${named}`;
    const when = ago(Number(dig(node, 'created_time')));
    const reply = h('div', { role: 'button', tabindex: '0', class: 'inline' }, 'Reply');
    const wrapper = h(
      'div',
      { 'data-commentid': id },
      h(
        'div',
        { role: 'article', 'aria-label': `Comment by ${name} ${when}`, class: 'comment' },
        h('span', {}, h('a', { role: 'link', href: author, class: 'name' }, h('span', { dir: 'auto' }, name))),
        h('span', { dir: 'auto' }, h('div', { dir: 'auto' }, text(node, 'body', 'text'))),
        h('div', { class: 'quiet' }, h('a', { role: 'link', href: time }, when), ' · ', reply),
      ),
    );
    reply.addEventListener('click', () => {
      if (wrapper.querySelector('[role="textbox"]')) return;
      wrapper.append(composer(name, name));
      wrapper.querySelector<HTMLElement>('[role="textbox"]')?.focus();
    });
    return wrapper;
  }

  function attachment(story: unknown, permalink: string): HTMLElement | null {
    const first = dig(story, 'attachments', 0);
    const style = text(first, 'style_list', 0);
    const detail = dig(first, 'styles', 'attachment');
    if (!style) return null;
    const image = (uri: string, href: string) =>
      h('a', { role: 'link', href }, h('img', { src: uri, alt: 'May be an image of a quiet place', class: 'picture' }));
    if (style.startsWith('video') || style === 'fb_shorts') {
      const poster = text(detail, 'media', 'preferred_thumbnail', 'image', 'uri');
      return h(
        'div',
        { role: 'group', 'aria-label': 'Video player' },
        image(poster, permalink),
        h('div', { role: 'button', 'aria-label': 'Play', class: 'play' }, '▶'),
      );
    }
    const nodes = dig(detail, 'all_subattachments', 'nodes');
    const medias = Array.isArray(nodes) ? nodes.map((node) => dig(node, 'media')) : [dig(detail, 'media')];
    return h(
      'div',
      { class: medias.length > 1 ? 'album' : 'single' },
      ...medias.map((media) => image(text(media, 'photo_image', 'uri'), `/photo/?fbid=${text(media, 'id')}`)),
    );
  }

  /** Words that nobody sees, put before results of a search (2025-12). */
  const decoy = () => h('div', { 'aria-hidden': 'true', 'data-0': '0', hidden: '' }, h('span', {}, 'Facebook'));

  /** Letters one by one, with others between them that nobody sees. */
  function shuffled(label: string): HTMLElement {
    const letters = [...label].flatMap((letter) => [
      h('span', {}, letter),
      h('span', { 'aria-hidden': 'true', class: 'away' }, String.fromCharCode(97 + (letter.charCodeAt(0) % 26))),
    ]);
    return h('span', {}, ...letters);
  }

  /** Under the name of a group stands the member who wrote the post. */
  function member(group: unknown, story: unknown): HTMLElement {
    const path = `/groups/${text(group, 'id')}/user/${text(story, 'actors', 0, 'id')}/`;
    return h('a', { role: 'link', href: path, class: 'quiet' }, text(story, 'actors', 0, 'name'), ' · ');
  }

  /** Turns a story of the JSON into a unit; `index` is its place in the list. */
  function unit(story: unknown, index: number, pagelet: string): HTMLElement {
    const content = dig(story, 'comet_sections', 'content', 'story');
    const name = text(story, 'actors', 0, 'name');
    const profile = text(story, 'actors', 0, 'url');
    const seconds = seek(dig(story, 'comet_sections', 'timestamp'), ['creation_time']) ?? 0;
    const permalink = text(story, 'permalink_url');
    // Results of a search hide when and where a post stands until the pointer rests on the time (2025-12).
    const found = pagelet === 'SearchResult';
    const plain = config.plainLinks && !found;
    const href = plain ? permalink : '?__cft__[0]=AZXp0aGVyZSBpcyBub3RoaW5n';
    const group = found ? dig(story, 'to') : undefined;
    const feedback = dig(story, 'comet_sections', 'feedback');
    const views = seek(feedback, ['video_view_count']);
    const message = text(content, 'message', 'text');
    const shown = dig(feedback, 'story', 'story_ufi_container', 'story', 'feedback_context');
    const listed = dig(
      shown,
      'feedback_target_with_context',
      'comment_list_renderer',
      'feedback',
      'comment_rendering_instance_for_feed_location',
      'comments',
      'edges',
    );
    const inline = dig(shown, 'interesting_top_level_comments');
    const comments = Array.isArray(listed)
      ? listed.map((edge) => dig(edge, 'node'))
      : Array.isArray(inline)
        ? inline.map((each) => dig(each, 'comment'))
        : [];
    const original = dig(story, 'attached_story');
    const ad = dig(story, 'comet_sections', 'footer') !== null && dig(story, 'comet_sections', 'footer') !== undefined;
    const comet = h(
      'div',
      { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
      h('span', { dir: 'auto' }, h('div', { dir: 'auto' }, message)),
    );
    const place = h('div', { class: 'comments' }, ...comments.map((node) => comment(node, permalink)));
    const commentButton = h(
      'div',
      {
        'data-ad-rendering-role': 'comment_button',
        role: 'button',
        tabindex: '0',
        'aria-label': `Comment on ${name}'s post`,
      },
      'Comment',
    );
    commentButton.addEventListener('click', () => {
      if (!place.querySelector('[role="textbox"]')) place.append(composer(name, ''));
    });
    if (pagelet === '') place.append(composer(name, ''));
    const heading = group ? { name: text(group, 'name'), href: text(group, 'url') } : { name, href: profile };
    const article = h(
      'div',
      { ...(found ? {} : { role: 'article' }), 'aria-posinset': String(index + 1), class: 'unit' },
      found ? decoy() : null,
      h(
        'div',
        { class: 'head' },
        h('a', { role: 'link', 'aria-label': name, href: profile, class: 'round' }, face(name)),
        h(
          'div',
          {},
          h(
            'div',
            { 'data-ad-rendering-role': 'profile_name' },
            h(
              'h3',
              {},
              h('span', {}, h('a', { role: 'link', href: heading.href }, h('b', {}, h('span', {}, heading.name)))),
            ),
          ),
          group ? member(group, story) : null,
          h(
            'span',
            { class: 'quiet' },
            ad ? 'Sponsored · ' : '',
            found
              ? h('a', { role: 'link', href }, shuffled(ago(seconds)))
              : h(
                  'a',
                  { role: 'link', 'aria-label': ago(seconds), href, 'data-post': 'true' },
                  h('span', {}, ago(seconds)),
                ),
          ),
        ),
        h('div', { role: 'button', 'aria-label': `Actions for this post by ${name}`, class: 'menu' }, '⋯'),
      ),
      h('div', { 'data-ad-rendering-role': 'story_message', class: 'message' }, comet),
      original
        ? h(
            'blockquote',
            { class: 'original' },
            text(original, 'comet_sections', 'content', 'story', 'message', 'text'),
          )
        : null,
      attachment(story, href),
      summary(feedback, views),
      h(
        'div',
        { class: 'actions' },
        h(
          'div',
          {
            'data-ad-rendering-role': 'like_button',
            role: 'button',
            tabindex: '0',
            'aria-label': `React with Like to ${name}'s post`,
          },
          'Like',
        ),
        commentButton,
        h('div', { 'data-ad-rendering-role': 'share_button', role: 'button', tabindex: '0' }, 'Share'),
      ),
      place,
    );
    return pagelet === '' || found ? article : h('div', { 'data-pagelet': `${pagelet}_${index}` }, article);
  }

  return { unit };
}
