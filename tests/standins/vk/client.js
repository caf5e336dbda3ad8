/**
 * The page's own client: builds every view from answers, navigates without reloading, scrolls without end.
 * Runs under a policy that forbids HTML from strings, as VK's pages do, so everything is made node by node.
 */
(() => {
  const flags = window.standInFlags;
  const isRussian = document.documentElement.lang === 'ru';
  const months = isRussian
    ? ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']
    : ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  /** Answers that came with the HTML; the client uses them once, as VK's does. */
  let prefetched = window.cur.apiPrefetchCache;
  window.cur.apiPrefetchCache = [];
  /** Number of the current view; answers of an older one are not shown. */
  let view = 0;

  function el(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {}))
      if (value !== undefined) node.setAttribute(name, value);
    node.append(...children.filter((child) => child !== undefined && child !== null));
    return node;
  }

  const spa = () => document.getElementById('spa_layout_content');
  const legacyRoot = () => document.getElementById('spa_legacy_content');

  // --- Transport: fetch for single methods, XHR for batches, feed and legacy ajax ---

  async function call(method, params) {
    const body = new URLSearchParams({ ...params, access_token: 'made-up' });
    const answer = await fetch(`https://api.vk.ru/method/${method}?v=5.288&client_id=6287487`, {
      method: 'POST',
      body,
    });
    return (await answer.json()).response;
  }

  function xhr(url, body, type) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.setRequestHeader('content-type', type);
      request.onload = () => resolve(request.responseText);
      request.onerror = () => reject(new Error('offline'));
      request.send(body);
    });
  }

  async function batch(requests) {
    const body = JSON.stringify({
      requests: requests.map(([method, params], id) => ({ id: String(id), method, params })),
    });
    const text = await xhr(
      'https://web.api.vk.ru/method/batch.call?v=5.288&client_id=6287487',
      body,
      'application/json',
    );
    return JSON.parse(text).responses.map((entry) => entry.body.response);
  }

  const FORM = 'application/x-www-form-urlencoded';

  /** A prefetched answer for this method, or undefined; each serves once. */
  function take(method, key, value) {
    const index = prefetched.findIndex(
      (entry) => entry.method === method && String(entry.request[key]) === String(value),
    );
    return index < 0 ? undefined : prefetched.splice(index, 1)[0].response;
  }

  // --- Words and numbers as VK prints them ---

  function compact(count) {
    if (!count) return '';
    if (count < 1000) return String(count);
    const [size, unit] = count < 1e6 ? [1000, 'K'] : [1e6, 'M'];
    const text = (Math.floor(count / (size / 10)) / 10).toString();
    return (isRussian ? text.replace('.', ',') : text) + unit;
  }

  function ago(seconds) {
    const minutes = Math.max(1, Math.round((Date.now() / 1000 - seconds) / 60));
    const units = isRussian
      ? ['мин назад', 'ч назад', 'д назад', 'нед назад']
      : ['min ago', 'h ago', 'd ago', 'wk ago'];
    if (minutes < 60) return `${minutes} ${units[0]}`;
    if (minutes < 1440) return `${Math.round(minutes / 60)} ${units[1]}`;
    if (minutes < 1440 * 7) return `${Math.round(minutes / 1440)} ${units[2]}`;
    if (minutes < 1440 * 28) return `${Math.round(minutes / 10080)} ${units[3]}`;
    const date = new Date(seconds * 1000);
    const year = date.getFullYear() === new Date().getFullYear() ? '' : ` ${date.getFullYear()}`;
    return `${date.getDate()} ${months[date.getMonth()]}${year}`;
  }

  // --- Posts of the current client ---

  function authorOf(item, answer) {
    const id = item.from_id;
    const group = id < 0 ? answer.groups.find((one) => one.id === -id) : undefined;
    const user = id > 0 ? answer.profiles.find((one) => one.id === id) : undefined;
    if (group) return { name: group.name, href: `/${group.screen_name}`, picture: group.photo_100 };
    if (user) return { name: `${user.first_name} ${user.last_name}`, href: `/${user.domain}`, picture: user.photo_100 };
    return { name: 'VK', href: '/feed', picture: '' };
  }

  function attachmentsOf(item) {
    const photos = item.attachments.filter(({ type }) => type === 'photo').map(({ photo }) => photo.sizes[0].url);
    const testid = photos.length > 1 ? 'media-grid-item' : 'primary-attachment-photo';
    const nodes = photos.map((src) =>
      el('div', { class: 'media', 'data-testid': testid }, el('img', { src, alt: '' })),
    );
    const poll = item.attachments.find(({ type }) => type === 'poll');
    if (poll) nodes.push(el('div', { class: 'poll' }, `${isRussian ? 'Опрос' : 'Poll'} · ${poll.poll.votes}`));
    const video = item.attachments.find(({ type }) => type === 'video');
    if (video)
      nodes.push(el('div', { class: 'video', 'data-video': `${video.video.owner_id}_${video.video.id}` }, '▶ 0:48'));
    return el('div', { class: 'media-row' }, ...nodes);
  }

  function action(name, sign, count, label) {
    const button = el('div', {
      class: 'action',
      role: 'button',
      tabindex: '0',
      'data-testid': `post_footer_action_${name}`,
    });
    if (label) button.setAttribute('aria-label', label);
    button.append(el('i', { class: `icon icon-${sign}`, 'aria-hidden': 'true' }), compact(count));
    return button;
  }

  /** A comment box; an answer begins with the name of the person answered. Enter sends, as on the site. */
  function composer(mention) {
    const label = isRussian ? 'Написать комментарий…' : 'Write a comment…';
    const box = el('div', {
      class: 'composer-input',
      contenteditable: 'true',
      role: 'textbox',
      'data-testid': 'content-editable-input',
      'aria-label': label,
    });
    const send = el(
      'button',
      { type: 'button', 'data-testid': 'send-comment', disabled: '' },
      isRussian ? 'Отправить' : 'Send',
    );
    const publish = () => {
      if (!send.disabled) call('wall.createComment', { message: box.innerText });
    };
    box.addEventListener('input', () => {
      send.disabled = box.textContent.trim() === '';
    });
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
    });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      publish();
    });
    send.addEventListener('click', publish);
    if (mention) {
      box.textContent = `${mention},\u00a0`;
      send.disabled = false;
    }
    return el('div', { class: 'composer' }, box, send);
  }

  function original(item) {
    const copied = item.copy_history?.[0];
    if (!copied) return undefined;
    const id = `${copied.owner_id}_${copied.id}`;
    const text = el('div', { 'data-testid': 'showmoretext-in' }, copied.text);
    return el('div', { class: 'copy', 'data-testid': 'post', 'data-post-id': id, 'data-post-nesting-lvl': '1' }, text);
  }

  function postNode(raw, answer, delivered) {
    const owner = raw.owner_id ?? raw.source_id;
    const id = `${owner}_${raw.post_id ?? raw.id}`;
    const author = authorOf(raw, answer);
    const isAd = raw.marked_as_ads === 1;
    const subtitle = el(
      'div',
      { class: 'subtitle', 'data-testid': 'post-header-subtitle' },
      el('a', { 'data-testid': 'post_date_block_preview', href: `/wall${id}` }, ago(raw.date)),
    );
    if (isAd) subtitle.append(el('span', { 'aria-label': 'Реклама от автора', role: 'img' }, ' · ad'));
    const header = el(
      'div',
      { class: 'post-header', 'data-testid': 'post-header' },
      el('img', { 'data-testid': 'post-header-avatar', src: author.picture, alt: '' }),
      el('div', {}, el('a', { 'data-testid': 'post-header-title', href: author.href }, author.name), subtitle),
      el('button', { type: 'button', 'data-testid': 'post_context_menu_toggle', 'aria-label': 'Действия' }, '…'),
    );
    const like = isRussian ? 'Отправить реакцию «Лайк»' : undefined;
    const footer = el(
      'div',
      { class: 'footer' },
      action('like', 'like', raw.likes.count, like),
      action('comment', 'comment', raw.comments.count),
      action('share', 'share', raw.reposts.count),
    );
    const text = el(
      'div',
      { 'data-testid': 'showmoretext' },
      el('div', { 'data-testid': 'showmoretext-in' }, raw.text),
    );
    const content = el('div', { 'data-testid': 'post-content-container' }, text, attachmentsOf(raw), original(raw));
    const node = el('div', {
      class: 'card post',
      'data-testid': 'post',
      'data-post-id': id,
      'data-post-nesting-lvl': '0',
    });
    if (delivered) node.setAttribute('data-ad', 'a1b2c3');
    node.append(header, content, footer);
    footer.children[1].addEventListener('click', () => {
      const open = node.querySelector('.composer');
      if (open) open.remove();
      else node.append(composer());
    });
    return el('article', {}, node);
  }

  function feedItems() {
    return el('div', { role: 'feed', 'data-testid': 'feed-items' });
  }

  /** Asks for more when the end of the list comes into view, until `more` has nothing left. */
  function endless(list, more) {
    const mine = view;
    const end = el('div', { class: 'sentinel' });
    list.after(end);
    let busy = false;
    const observer = new IntersectionObserver(
      async (entries) => {
        if (busy || mine !== view || !entries.some((entry) => entry.isIntersecting)) return;
        busy = true;
        const isLast = await more();
        busy = false;
        if (!isLast && mine === view) return;
        observer.disconnect();
        end.remove();
      },
      { rootMargin: '300px' },
    );
    observer.observe(end);
  }

  // --- Community ---

  function headerOf(group) {
    const kind = isRussian ? ' подписчиков' : ' followers';
    const name = el('h1', { 'data-testid': 'group-name' }, el('span', {}, group.name));
    if (group.verified)
      name.append(
        el('span', { class: 'verified', role: 'img', 'aria-label': isRussian ? 'Верифицировано' : 'Verified' }, '✓'),
      );
    const members = el('span', { class: 'subtitle' }, el('b', {}, compact(group.members_count)), kind);
    const subscribe = el(
      'button',
      { class: 'primary', type: 'button', 'data-testid': 'group-subscribe-button' },
      isRussian ? 'Подписаться' : 'Follow',
    );
    const avatar = el(
      'div',
      { id: `community_avatar_${group.id}`, class: 'avatar' },
      el('img', { src: group.photo_200, alt: '' }),
    );
    return el(
      'section',
      { id: 'group', class: 'card group', 'data-testid': 'group-header' },
      el(
        'div',
        { class: 'cover', 'data-testid': 'communityheader_cover' },
        el('img', { src: group.photo_200, alt: '' }),
      ),
      el('div', { class: 'group-line' }, avatar, el('div', { class: 'group-words' }, name, members), subscribe),
    );
  }

  function infoOf(group) {
    const description = el('div', { 'data-testid': 'group-info-description' }, group.description);
    return el(
      'aside',
      { class: 'card info' },
      el('h2', {}, isRussian ? 'Информация' : 'Information'),
      description,
      el('div', { class: 'subtitle' }, group.activity),
    );
  }

  // --- Members box: rows of the current client, forty at a time while it is scrolled ---

  function membersButton(flag) {
    const label = isRussian ? 'Участники' : 'Members';
    const button = el('button', { type: 'button', class: 'primary', 'data-testid': 'members-open' }, label);
    button.addEventListener('click', () => openMembers(flag, label));
    return button;
  }

  function memberRow(user) {
    const gone = user.deactivated ? ` · ${user.deactivated}` : '';
    const name = el('a', { href: `/${user.domain}` }, `${user.first_name} ${user.last_name}`);
    const avatar = el('span', { class: 'vkuiAvatar__host' }, el('img', { src: user.photo_100, alt: '' }));
    const words = el('div', { class: 'vkuiHorizontalCell__content' }, name, el('span', { class: 'subtitle' }, gone));
    return el('div', { class: 'member', 'data-testid': 'grid-item' }, avatar, words);
  }

  function openMembers(flag, label) {
    const scroller = el('div', { class: 'members-scroll', 'data-testid': 'members-scroll', tabindex: '0' });
    const close = el('button', { type: 'button', 'data-testid': 'members-close' }, '×');
    const head = el('div', { class: 'modal-head', 'data-testid': 'modalheader' }, label, close);
    const box = el(
      'div',
      { class: 'MembersListModal__modalContainer--a1b2', role: 'dialog', 'aria-label': label },
      head,
      scroller,
    );
    close.addEventListener('click', () => box.remove());
    let busy = false;
    let last = false;
    const more = async () => {
      if (busy || last) return;
      busy = true;
      const fields = 'domain,first_name,photo_100,photo_200';
      const offset = String(scroller.children.length);
      const answer = await call('groups.getMembers', { group_id: String(flag.id), offset, count: '40', fields });
      scroller.append(...answer.items.map(memberRow));
      last = answer.items.length < 40;
      busy = false;
    };
    scroller.addEventListener('scroll', () => {
      if (scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 80) more();
    });
    document.body.append(box);
    more();
  }

  function tabsOf() {
    const tab = (name, label, isOn) =>
      el(
        'div',
        {
          role: 'tab',
          tabindex: '0',
          'aria-selected': String(isOn),
          'data-tab': name,
          'data-testid': `group_tab_${name}`,
        },
        label,
      );
    return el(
      'div',
      { class: 'card tabs', role: 'tablist' },
      tab('wall', isRussian ? 'Записи' : 'Posts', true),
      tab('photos', isRussian ? 'Фото' : 'Photos', false),
    );
  }

  const WALLS = {
    async 'wall.get'(flag, list) {
      const mine = view;
      let offset = 0;
      const more = async () => {
        const answer = await call('wall.get', { owner_id: String(-flag.id), offset: String(offset), extended: '1' });
        if (mine !== view) return true;
        offset += answer.items.length;
        list.append(...answer.items.map((item) => postNode(item, answer)));
        return answer.next_from === undefined;
      };
      if (!(await more()) && mine === view) endless(list, more);
    },
    async 'main-tab'(flag, list) {
      const mine = view;
      const answer = await call('owners.getMainTab', { owner_id: String(-flag.id), count: '30' });
      if (mine !== view) return;
      const rest = answer.items.filter((item) => item.post_id !== answer.fixed.post_id);
      list.append(...[answer.fixed, ...rest].map((item) => postNode(item, answer)));
    },
    async legacy(flag) {
      const root = document.getElementById('page_wall_posts') ?? el('div', { id: 'page_wall_posts' });
      legacyRoot().append(root);
      const mine = view;
      const more = async () => {
        const offset = root.children.length;
        const body = new URLSearchParams({
          act: 'get_wall',
          owner_id: String(-flag.id),
          offset: String(offset),
          type: 'own',
          al: '1',
        });
        const answer = JSON.parse(await xhr('/al_wall.php?act=get_wall', body.toString(), FORM));
        if (mine !== view) return true;
        const [html, rest] = answer.payload[1];
        for (const value of execValues(html)) root.append(legacyNode(value));
        // The task that mounts the posts runs after they are in the page, and takes the blobs away.
        setTimeout(() => mount(root), 0);
        return rest.offset >= rest.count;
      };
      if (root.children.length > 0) setTimeout(() => mount(root), 0);
      else await more();
      if (mine === view) endless(root, more);
    },
    async skeleton(_flag, list) {
      for (let n = 0; n < 3; n++) {
        list.append(el('div', { class: 'card skeleton', 'data-testid': 'loading-skeleton', 'aria-busy': 'true' }));
      }
    },
    async renamed(flag, list) {
      const mine = view;
      const answer = await call('wall.get', { owner_id: String(-flag.id), offset: '0' });
      if (mine !== view) return;
      for (const item of answer.items) {
        const counters = `${item.counters.hearts} · ${item.counters.talks} · ${item.counters.passes}`;
        list.append(
          el(
            'section',
            { class: 'card entry', 'data-entry': item.uid },
            el('p', {}, item.body.plain),
            el('small', {}, counters),
          ),
        );
      }
    },
  };

  async function showCommunity(flag) {
    const mine = view;
    const asked = take('groups.getById', 'group_ids', flag.id);
    const [answer] = asked
      ? [asked]
      : await batch([
          ['groups.getById', { group_ids: flag.id }],
          ['groups.getMembers', { group_id: flag.id }],
        ]);
    if (mine !== view) return;
    const [group] = answer.groups;
    document.title = `${group.name} | VK`;
    const list = feedItems();
    const column = el('div', { class: 'column' }, tabsOf(), list);
    spa().append(headerOf(group), el('div', { class: 'two' }, column, infoOf(group)));
    if (flag.memberBox) document.querySelector('.group-words').append(membersButton(flag));
    await WALLS[flag.wall](flag, list);
  }

  // --- Legacy posts ---

  function unescapeValue(text) {
    const names = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' };
    return text.replace(/&(quot|#39|lt|gt|amp);/g, (_whole, name) => names[name]);
  }

  function execValues(html) {
    return Array.from(html.matchAll(/class="PostContentContainer" data-exec="([^"]*)"/g), (match) =>
      unescapeValue(match[1]),
    );
  }

  function legacyNode(value) {
    const { item, profiles, groups } = JSON.parse(value)['PostContentContainer/init'];
    const id = `${item.owner_id}_${item.id}`;
    const author = authorOf(item, { profiles, groups });
    const link = el(
      'a',
      { class: 'author', href: author.href, 'data-from-id': item.from_id, 'data-post-id': id },
      author.name,
    );
    const date = el('span', { class: 'rel_date', time: item.date }, ago(item.date));
    const header = el(
      'div',
      { class: 'PostHeader PostHeader--legacy' },
      el(
        'div',
        { class: 'PostHeaderInfo' },
        el('h5', { class: 'post_author' }, link),
        el('div', { class: 'post_date' }, el('a', { class: 'post_link', href: `/wall${id}` }, date)),
      ),
    );
    const button = (name, sign, count) =>
      el(
        'div',
        {
          class: `PostBottomAction ${name}`,
          role: 'button',
          tabindex: '0',
          'data-like-button-type': name,
          'data-count': count,
        },
        `${sign} ${count}`,
      );
    const reactions = el(
      'div',
      {
        class: 'PostBottomAction PostButtonReactions',
        role: 'button',
        tabindex: '0',
        'data-reaction-counts': `[${item.likes.count}]`,
        'data-reaction-target-object': `wall${id}`,
      },
      `♡ ${item.likes.count}`,
    );
    const share = button('share', '↗', item.reposts.count);
    share.classList.add('_share');
    const buttons = el('div', { class: 'like_btns' }, reactions, button('comment', '✎', item.comments.count), share);
    const fake = el(
      'div',
      { class: 'reply_fakebox_wrap', id: `reply_fakebox${id}` },
      el('div', { class: 'reply_fakebox', role: 'button', tabindex: '0' }, 'Написать комментарий...'),
    );
    const content = el('div', { class: 'PostContentContainer', 'data-exec': value });
    const inner = el(
      'div',
      { class: '_post_content' },
      header,
      content,
      el('div', { class: 'like_wrap' }, el('div', { class: 'like_cont' }, buttons)),
      el('div', { class: 'replies' }, fake),
    );
    return el(
      'div',
      {
        id: `post${id}`,
        class: '_post post page_block',
        'data-post-id': id,
        'data-post-author-id': item.from_id,
        'data-testid': 'post',
      },
      inner,
    );
  }

  /** Takes every blob out of the markup and shows what it held, as VK's task queue does. */
  function mount(root) {
    for (const node of root.querySelectorAll('[data-exec]')) {
      const task = JSON.parse(node.getAttribute('data-exec'));
      node.removeAttribute('data-exec');
      const item = task['PostContentContainer/init']?.item;
      if (item) node.append(el('div', { class: 'wall_post_text' }, item.text), attachmentsOf(item));
    }
    for (const date of root.querySelectorAll('.rel_date[time]'))
      date.textContent = ago(Number(date.getAttribute('time')));
  }

  document.addEventListener('click', (event) => {
    const fake = event.target.closest?.('.reply_fakebox_wrap');
    if (!fake) return;
    const field = el('div', {
      class: 'reply_field composer-input',
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': 'Написать комментарий...',
    });
    const form = el(
      'div',
      { class: 'reply_form composer' },
      el('div', { class: 'reply_field_wrap' }, field),
      el('button', { class: 'reply_send_button', type: 'button' }, 'Отправить'),
    );
    fake.replaceWith(form);
    field.focus();
  });

  // --- One post with comments; the feed ---

  function commentNode(comment, answer, where) {
    const author = authorOf(comment, answer);
    const text = comment.text.replace(/\[[a-z]+\d+\|([^\]]+)\]/g, '$1');
    const reply = el(
      'button',
      { type: 'button', class: 'subtitle', 'data-testid': 'comment-reply' },
      isRussian ? 'Ответить' : 'Reply',
    );
    reply.addEventListener('click', () => {
      if (node.querySelector('.composer')) return;
      node.append(composer(author.name.split(' ')[0]));
      const box = node.querySelector('[contenteditable]');
      box.focus();
      getSelection().selectAllChildren(box);
      getSelection().collapseToEnd();
    });
    const node = el(
      'div',
      {
        class: 'comment',
        id: `wall_comment_${comment.owner_id}_${comment.id}`,
        'data-testid': `wall_comments_comment_${where}`,
      },
      el('a', { 'data-testid': 'comment-owner', href: author.href }, author.name),
      el('div', { 'data-testid': 'comment-text' }, text),
      el('span', { class: 'subtitle', 'data-testid': 'wall_comment_date' }, ago(comment.date)),
      el('button', { type: 'button', class: 'subtitle', 'data-testid': 'comment-like' }, compact(comment.likes.count)),
      reply,
    );
    return node;
  }

  async function showPost(owner, id) {
    const mine = view;
    const ready = take('wall.getById', 'posts', `${owner}_${id}`);
    const comments = take('wall.getComments', 'post_id', id);
    const [answer, thread] = ready
      ? [ready, comments]
      : await batch([
          ['wall.getById', { posts: `${owner}_${id}` }],
          ['wall.getComments', { owner_id: owner, post_id: id }],
        ]);
    if (mine !== view) return;
    document.title = 'Запись на стене | VK';
    const root = el('div', { 'data-testid': 'wall_comments_layout_root', class: 'comments' });
    for (const comment of thread.items) {
      root.append(commentNode(comment, thread, 'root'));
      for (const reply of comment.thread.items) root.append(commentNode(reply, thread, 'in_thread'));
    }
    const post = postNode(answer.items[0], answer);
    post.firstChild.append(root, composer());
    spa().append(post);
  }

  // --- Somebody's own page ---

  async function showPerson(id) {
    const mine = view;
    const user = (take('users.get', 'user_ids', id) ?? (await batch([['users.get', { user_ids: id }]]))[0])[0];
    if (mine !== view) return;
    const name = `${user.first_name} ${user.last_name}`;
    document.title = `${name} | VK`;
    const followers = user.followers_count === undefined ? '' : `${user.followers_count} · `;
    const about = el('span', { class: 'subtitle' }, `${followers}${user.status}`);
    const header = el('div', { class: 'ProfileHeader__in' }, el('h1', { id: 'owner_page_name' }, name), about);
    const list = feedItems();
    const page = el(
      'section',
      { id: 'profile_redesigned', class: 'column' },
      el('div', { class: 'card' }, header),
      list,
    );
    spa().append(page);
    const wall = user.is_closed ? undefined : await call('wall.get', { owner_id: String(id), offset: '0' });
    if (mine !== view) return;
    if (wall) list.append(...wall.items.map((item) => postNode(item, wall)));
    else list.append(el('div', { class: 'card profile_closed_wall_dummy' }, 'Это закрытый профиль'));
    page.setAttribute('data-wall', 'there');
  }

  async function showFeed() {
    const mine = view;
    const asked = new URLSearchParams(location.search);
    const body = new URLSearchParams({ count: '20', q: asked.get('q') ?? '' }).toString();
    const method = asked.get('section') === 'search' ? 'newsfeed.search' : 'newsfeed.getFeed';
    const text = await xhr(`https://web.api.vk.ru/method/${method}?v=5.288&client_id=6287487`, body, FORM);
    if (mine !== view) return;
    const answer = JSON.parse(text).response;
    document.title = 'Лента | VK';
    const list = feedItems();
    for (const item of answer.items) {
      if (item.type === 'post') list.append(postNode(item, answer));
      if (item.type === 'ads') list.append(postNode(item.ads[0].post, answer, true));
    }
    const ask = isRussian ? 'Что у вас нового?' : 'What is new?';
    spa().append(
      el('button', { class: 'card publish', type: 'button', 'data-testid': 'feed_publish_block' }, ask),
      el('div', { 'data-testid': 'feed_wall' }, list),
    );
  }

  // --- Navigation without reloading ---

  function route(isFirst) {
    view += 1;
    spa().replaceChildren();
    document.querySelector('[class^="MembersListModal"]')?.remove();
    if (!isFirst) legacyRoot().replaceChildren();
    scrollTo(0, 0);
    const path = location.pathname.slice(1);
    const [, owner, id] = /^wall(-\d+)_(\d+)$/.exec(path) ?? [];
    const flag = flags.find(
      (one) => one.screenName === path || (/^(club|public|event)/.test(path) && path.endsWith(String(one.id))),
    );
    window.cur = { apiPrefetchCache: [], module: owner ? 'wall' : flag ? 'groups' : 'feed' };
    const person = /^id(\d+)$/.exec(path)?.[1];
    if (owner) showPost(owner, id);
    else if (person) showPerson(person);
    else if (flag) showCommunity(flag);
    else showFeed();
    if (!isFirst) prefetched = [];
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="/"]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    route(false);
  });
  addEventListener('popstate', () => route(false));
  route(true);
})();
