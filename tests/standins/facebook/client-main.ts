import type { ClientConfig, ClientDom } from './client-types';
import type { clientUnit } from './client-unit';

/** Routes, lists and dialogs of the imitation. Runs in the page, so it imports nothing. */
export function clientMain(config: ClientConfig, dom: ClientDom, { unit }: ReturnType<typeof clientUnit>): void {
  const { h, dig, text, graph } = dom;
  type Owner = ClientConfig['owners'][number];
  const root = document.getElementById('app') as HTMLElement;
  const list = h('div', {});
  let owner: Owner | undefined;
  let header: unknown;
  let next = 0;
  let more = true;
  let asking = false;
  let view = 0;

  const understood = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(understood);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [config.renamed[key] ?? key, understood(member)]),
    );
  };

  /** What was searched for, on a page of results. */
  const searched = () =>
    location.pathname.startsWith('/search/') ? new URLSearchParams(location.search).get('q') : null;

  /** Documents of the islands, found as the site's own client finds them. */
  function islands(): unknown[] {
    const found: unknown[] = [];
    const search = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const result = dig(value, 'result');
      if (dig(result, 'data')) found.push(understood(result));
      else for (const member of Object.values(value)) search(member);
    };
    for (const script of document.querySelectorAll('script[data-sjs]')) {
      search(JSON.parse(script.textContent ?? 'null'));
      script.setAttribute('data-processed', '1');
    }
    return found;
  }

  function storiesOf(documents: unknown[]): unknown[] {
    return documents.flatMap((each) => {
      const data = dig(each, 'data');
      const node = dig(data, 'node') ?? dig(data, 'user') ?? dig(data, 'group');
      const edges =
        dig(node, 'timeline_list_feed_units', 'edges') ??
        dig(node, 'group_feed', 'edges') ??
        dig(data, 'viewer', 'news_feed', 'edges');
      const results = dig(data, 'serpResponse', 'results', 'edges');
      if (Array.isArray(results))
        return results.map((edge) => dig(edge, 'rendering_strategy', 'view_model', 'click_model', 'story'));
      if (Array.isArray(edges)) return edges.map((edge) => dig(edge, 'node'));
      return dig(node, 'comet_sections') ? [node] : [];
    });
  }

  function addUnits(stories: unknown[]): void {
    const pagelet = owner ? 'TimelineFeedUnit' : searched() === null ? 'FeedUnit' : 'SearchResult';
    for (const story of stories) if (dig(story, 'comet_sections')) list.append(unit(story, next++, pagelet));
  }

  function ask(times: number): void {
    if (asking || !more || times <= 0) return;
    asking = true;
    const current = view;
    const wanted = searched();
    const name = !owner
      ? wanted === null
        ? 'CometNewsFeedPaginationQuery'
        : 'SearchCometResultsPaginatedResultsQuery'
      : owner.kind === 'group'
        ? 'GroupsCometFeedRegularStoriesPaginationQuery'
        : 'ProfileCometTimelineFeedRefetchQuery';
    const variables = { id: owner?.id ?? null, text: wanted, cursor: `c${next}`, count: config.perAnswer };
    graph(name, variables, (documents) => {
      asking = false;
      if (current !== view) return;
      addUnits(storiesOf(documents));
      more = documents
        .map((each) => dig(each, 'data'))
        .map((data) => dig(data, 'page_info') ?? dig(data, 'serpResponse', 'results', 'page_info'))
        .some((info) => dig(info, 'has_next_page') === true);
      ask(times - 1);
    });
  }

  function headerOf(): HTMLElement {
    if (!owner) return h('div', {});
    const group = owner.kind === 'group';
    const path = group ? `/groups/${owner.handle}` : `/${owner.handle}`;
    const cover =
      text(header, 'cover_photo', 'photo', 'image', 'uri') ||
      text(header, 'cover_renderer', 'cover_photo_content', 'photo', 'image', 'uri');
    const content = dig(header, 'profile_social_context', 'content');
    const social = h('span', { class: 'quiet' });
    for (const entry of Array.isArray(content) ? [...content].reverse() : []) {
      if (social.childNodes.length) social.append(' · ');
      social.append(
        h(
          'a',
          { role: 'link', href: new URL(text(entry, 'uri')).pathname },
          h('div', { class: 'inline' }, text(entry, 'text', 'text')),
        ),
      );
    }
    const members = text(header, 'group_member_profiles', 'formatted_count_text');
    if (group) social.append('Public group · ', h('a', { role: 'link', href: `${path}/members/` }, members));
    const tab = (label: string, href: string) =>
      h('a', { role: 'tab', href, 'data-soft': 'true' }, h('span', {}, label));
    return h(
      'div',
      { class: 'profile' },
      cover ? h('img', { src: cover, alt: '', class: 'cover' }) : null,
      h(
        'div',
        { 'data-pagelet': 'ProfileActions', class: 'title' },
        h('img', { src: owner.avatar, alt: '', class: 'face' }),
        h('div', {}, h('h1', {}, text(header, 'name') || owner.name), social),
      ),
      h(
        'div',
        { 'data-pagelet': 'ProfileTabs', role: 'tablist', class: 'tabs' },
        tab(config.words.posts, path),
        tab(config.words.about, `${path}/about`),
        group ? null : tab('Reels', `${path}/reels`),
      ),
    );
  }

  function layout(...main: Node[]): void {
    const nav = h('div', { role: 'navigation', 'aria-label': 'Shortcuts', class: 'left' });
    nav.append(h('a', { href: '/', 'data-soft': 'true' }, 'Home'));
    for (const each of config.owners) {
      nav.append(
        h(
          'a',
          { href: each.kind === 'group' ? `/groups/${each.handle}` : `/${each.handle}`, 'data-soft': 'true' },
          each.name,
        ),
      );
    }
    const side = h(
      'div',
      { role: 'complementary', 'aria-label': 'Contacts', class: 'rightcol' },
      h('h2', {}, 'Contacts'),
      ...config.contacts.map((name) => h('div', { class: 'contact' }, name)),
    );
    const box = h('input', { type: 'search', placeholder: 'Search Facebook', 'aria-label': 'Search Facebook' });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      history.pushState(null, '', `/search/posts/?q=${encodeURIComponent((box as HTMLInputElement).value)}`);
      show(undefined);
    });
    const banner = h(
      'div',
      { role: 'banner', class: 'banner' },
      h('a', { href: '/', 'aria-label': 'Facebook', 'data-soft': 'true', class: 'logo' }, 'f'),
      box,
    );
    root.replaceChildren(banner, nav, h('div', { role: 'main' }, ...main), side);
  }

  function startList(stories: unknown[]): void {
    next = 0;
    more = true;
    asking = false;
    view += 1;
    list.replaceChildren();
    const pagelet = owner ? { 'data-pagelet': 'ProfileTimeline' } : { role: 'feed' };
    for (const name of ['role', 'data-pagelet']) list.removeAttribute(name);
    for (const [name, value] of Object.entries(pagelet)) list.setAttribute(name, value);
    addUnits(stories);
  }

  function openDialog(story: unknown): void {
    document.querySelector('[role="dialog"]')?.remove();
    const close = h('div', { role: 'button', 'aria-label': 'Close', tabindex: '0', class: 'close' }, '×');
    close.addEventListener('click', () => history.back());
    const title = h('span', { dir: 'auto' }, `${text(story, 'actors', 0, 'name')}'s post`);
    root.append(
      h(
        'div',
        { role: 'dialog', 'aria-modal': 'true', class: 'dialog' },
        h('div', { class: 'dialoghead' }, title, close),
        unit(story, 0, ''),
      ),
    );
  }

  function openPost(name: string): void {
    graph('CometSinglePostDialogContentQuery', { storyID: name }, (documents) => {
      const story = dig(documents[0], 'data', 'node_v2');
      if (story) openDialog(story);
    });
  }

  function showReels(): void {
    graph('ProfileCometAppCollectionReelsRendererPaginationQuery', { id: owner?.id }, (documents) => {
      const edges = dig(documents[0], 'data', 'node', 'aggregated_fb_shorts', 'edges');
      const tiles = (Array.isArray(edges) ? edges : []).map((edge) => {
        const media = dig(edge, 'profile_reel_node', 'node', 'attachments', 0, 'media');
        return h(
          'a',
          { role: 'link', href: `/reel/${text(media, 'id')}/`, class: 'tile' },
          h('img', { src: text(media, 'preferred_thumbnail', 'image', 'uri'), alt: '' }),
          h('span', {}, text(media, 'play_count_reduced')),
        );
      });
      layout(headerOf(), h('div', { class: 'tiles' }, ...tiles));
    });
  }

  function showAbout(): void {
    graph('CometGroupAboutRootQuery', { id: owner?.id }, (documents) => {
      const cards = dig(documents[0], 'data', 'cards');
      const lines = (Array.isArray(cards) ? cards : []).flatMap((card) => [
        text(card, 'group', 'description_with_entities', 'text'),
        text(card, 'group', 'group_total_members_info_text'),
        text(card, 'group', 'group_new_members_info_text'),
      ]);
      const intro = dig(header, 'header_top_row', 'profile_user', 'profile_intro_card', 'context_items', 'edges');
      const facts = (Array.isArray(intro) ? intro : []).map((edge) => text(edge, 'node', 'short_title', 'text'));
      layout(
        headerOf(),
        h('div', { class: 'card' }, ...[...lines, ...facts].filter(Boolean).map((line) => h('p', {}, line))),
      );
    });
  }

  /** Draws what the address names; `documents` are those of the first HTML, later ones come by request. */
  function show(documents: unknown[] | undefined): void {
    const [first = '', second = '', third = ''] = location.pathname.split('/').slice(1);
    const handle = first === 'groups' ? second : first;
    const tab = first === 'groups' ? third : second;
    const opened = /\/(?:posts|videos|reel)\/([^/]+)/.exec(location.pathname)?.[1];
    const stays = opened !== undefined && documents === undefined && root.childNodes.length > 0;
    if (opened !== undefined && stays) {
      openPost(opened);
      return;
    }
    document.querySelector('[role="dialog"]')?.remove();
    const found = opened === undefined ? config.owners.find((each) => each.handle === handle) : undefined;
    const same = found?.id === owner?.id;
    owner = found;
    const finish = (stories: unknown[]) => {
      if (tab === 'about') {
        showAbout();
        return;
      }
      if (tab === 'reels') {
        showReels();
        return;
      }
      startList(stories);
      layout(headerOf(), list);
      const story = documents?.map((each) => dig(each, 'data', 'node_v2')).find(Boolean);
      if (story) openDialog(story);
      if (!config.guest) ask(config.answersAtStart);
    };
    if (documents) {
      header = documents
        .map((each) => dig(each, 'data', 'user', 'profile_header_renderer', 'user') ?? dig(each, 'data', 'group'))
        .find((each) => text(each, 'name') !== '');
      finish(storiesOf(documents));
      return;
    }
    if (found && !same) {
      const name = found.kind === 'group' ? 'GroupsCometGroupRootQuery' : 'ProfileCometHeaderQuery';
      graph(name, { id: found.id }, (answer) => {
        header = dig(answer[0], 'data', 'user', 'profile_header_renderer', 'user') ?? dig(answer[0], 'data', 'group');
        finish([]);
      });
      return;
    }
    finish([]);
  }

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || !root.contains(link) || event.defaultPrevented) return;
    const href = link.getAttribute('href') ?? '';
    event.preventDefault();
    const url = new URL(href, location.href);
    const soft =
      link.hasAttribute('data-soft') ||
      link.hasAttribute('data-post') ||
      config.owners.some((each) => url.pathname === `/${each.handle}`);
    if (!soft || href.startsWith('?') || url.host !== location.host) return;
    history.pushState(null, '', url.href);
    show(undefined);
  });
  addEventListener('popstate', () => {
    const dialog = document.querySelector('[role="dialog"]');
    if (dialog && list.isConnected) dialog.remove();
    else show(undefined);
  });
  addEventListener('scroll', () => {
    if (list.isConnected && innerHeight + scrollY > document.documentElement.scrollHeight - 900) ask(1);
  });

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = () => {
    document.documentElement.classList.toggle('__fb-dark-mode', dark.matches);
    document.documentElement.classList.toggle('__fb-light-mode', !dark.matches);
  };
  dark.addEventListener('change', theme);
  theme();
  show(islands());
}
