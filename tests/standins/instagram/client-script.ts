/**
 * The page's own program: draws from JSON, asks for more by XMLHttpRequest only (as the site does, 2026-02), walks with
 * `history.pushState`. It builds with createElement and textContent, because Trusted Types are required and none exist.
 *
 * Kept as text: it runs in the page and shares nothing with the tests.
 */
export const clientScript = String.raw`
'use strict';
(function () {
  var config = JSON.parse(document.getElementById('stand-in').textContent);
  var root = document.documentElement;
  var scheme = window.matchMedia('(prefers-color-scheme: dark)');
  function theme() {
    root.classList.toggle('__fb-dark-mode', scheme.matches);
    root.classList.toggle('__fb-light-mode', !scheme.matches);
  }
  theme();
  scheme.addEventListener('change', theme);

  function el(tag, attributes, children) {
    var node = document.createElement(tag);
    for (var name in attributes || {}) node.setAttribute(name, attributes[name]);
    (children || []).forEach(function (child) {
      if (child !== null && child !== undefined) node.append(child);
    });
    return node;
  }
  function icon(label, path) {
    var svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('aria-label', label);
    svg.setAttribute('role', 'img');
    svg.setAttribute('viewBox', '0 0 24 24');
    var title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = label;
    var line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    svg.append(title, line);
    return svg;
  }
  var PATHS = {
    Home: 'M3 11 12 3l9 8v10h-6v-6H9v6H3z', Search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l6 6',
    Explore: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM15 9l-2 4-4 2 2-4z', Reels: 'M3 4h18v16H3zM3 9h18M10 12l5 3-5 3z',
    Messages: 'M3 5h18v12H9l-6 4z', Notifications: 'M12 21 4 13a5 5 0 0 1 8-6 5 5 0 0 1 8 6z', Create: 'M4 4h16v16H4zM12 8v8M8 12h8',
    Profile: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21a8 8 0 0 1 16 0', More: 'M4 7h16M4 12h16M4 17h16',
    Like: 'M12 21 4 13a5 5 0 0 1 8-6 5 5 0 0 1 8 6z', Comment: 'M20 20l-2-5a8 8 0 1 0-3 3z', Share: 'M3 4l18 4-11 7-1 6z', Save: 'M6 3h12v18l-6-5-6 5z',
    Clip: 'M4 4h16v16H4zM10 9l5 3-5 3z', Carousel: 'M4 4h12v12H4zM8 20h12V8', Pin: 'M9 3h6v7l3 3H6l3-3zM12 13v8', Emoji: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c2 3 6 3 8 0', Close: 'M5 5l14 14M19 5 5 19', Verified: 'M5 12l4 4 10-10',
  };
  function hueOf(text) {
    var hue = 0;
    for (var i = 0; i < text.length; i += 1) hue = (hue * 31 + text.charCodeAt(i)) % 360;
    return hue;
  }
  function picture(seed) {
    var hue = hueOf(seed);
    return 'data:image/svg+xml,' + encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" viewBox="0 0 60 60"><rect width="60" height="60" fill="hsl(' + hue + ' 30% 66%)"/>' +
      '<path d="M0 44 Q' + (15 + (hue % 30)) + ' ' + (24 + (hue % 14)) + ' 60 42 V60 H0Z" fill="hsl(' + ((hue + 320) % 360) + ' 24% 44%)"/>' +
      '<ellipse cx="' + (20 + (hue % 20)) + '" cy="36" rx="' + (9 + (hue % 7)) + '" ry="' + (8 + (hue % 5)) + '" fill="hsl(' + ((hue + 45) % 360) + ' 36% 80%)"/></svg>');
  }
  function grouped(value) { return String(value).replace(/\B(?=(\d{3})+$)/g, ','); }
  function short(value) {
    if (value < 10000) return grouped(value);
    return value < 1000000 ? String(Math.round(value / 100) / 10).replace(/\.0$/, '') + 'K' : String(Math.round(value / 1e5) / 10) + 'M';
  }

  function ask(method, url, form, done) {
    var request = new XMLHttpRequest();
    request.open(method, url);
    if (form) {
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.setRequestHeader('X-FB-Friendly-Name', form.fb_api_req_friendly_name);
    }
    request.addEventListener('load', function () {
      var answer = null;
      try { answer = JSON.parse(request.responseText.replace(/^for \(;;\);/, '')); } catch (error) { answer = null; }
      if (answer && done) done(answer);
    });
    request.send(form ? new URLSearchParams(form).toString() : null);
  }
  function query(name, variables, done, path) {
    ask('POST', path || '/graphql/query', { fb_api_req_friendly_name: name, variables: JSON.stringify(variables), doc_id: '0' }, done);
  }
  function embedded(key) {
    var scripts = document.querySelectorAll('script[data-sjs]');
    var results = [];
    function seek(value) {
      if (!value || typeof value !== 'object') return;
      if (!Array.isArray(value) && Object.hasOwn(value, key)) results.push(value[key]);
      else Object.values(value).forEach(seek);
    }
    scripts.forEach(function (script) { seek(JSON.parse(script.textContent)); });
    return results;
  }

  /** One view of a post for every form in which the stand-in sends it. */
  function view(node) {
    var body = node.caption || node.body || {};
    var user = node.user || node.author || {};
    var kind = node.kind || ({ 1: 'IMAGE', 2: 'REEL', 8: 'ALBUM' })[node.media_type];
    return {
      code: node.code || node.short_id, kind: kind, text: body.text || body.value || '',
      likes: node.like_and_view_counts_disabled ? null : node.like_count !== undefined ? node.like_count : node.tally && node.tally.hearts,
      comments: node.comment_count !== undefined ? node.comment_count : node.tally && node.tally.replies,
      plays: node.play_count, user: user.username || user.handle, takenAt: node.taken_at || node.published_ts,
      pinned: (node.timeline_pinned_user_ids || []).length > 0 || (node.clips_tab_pinned_user_ids || []).length > 0,
    };
  }
  function pathOf(post, owner) { return (owner === '' ? '' : '/' + (owner || post.user)) + (post.kind === 'REEL' ? '/reel/' : '/p/') + post.code + '/'; }

  var state = { path: '', user: '', cursor: null, more: false, load: null, background: false };
  var main = el('main', { role: 'main' });

  function avatar(user, size) { return el('img', { class: 'avatar ' + size, alt: user + "'s profile picture", src: picture(user) }); }
  function ago(seconds) {
    var hours = Math.max(1, Math.round((config.now - seconds) / 3600));
    if (hours < 24) return hours + 'h';
    return hours < 168 ? Math.floor(hours / 24) + 'd' : Math.floor(hours / 168) + 'w';
  }
  function time(seconds) {
    var date = new Date(seconds * 1000);
    return el('time', { datetime: date.toISOString(), title: date.toDateString() }, [ago(seconds)]);
  }

  function tile(post, owner, reels) {
    var link = el('a', { href: pathOf(post, owner), role: 'link', tabindex: '0', class: reels ? 'tile tall' : 'tile' },
      [el('img', { alt: post.text || 'Photo by ' + owner + ' on a day. May be an image of an object.', src: picture(post.code) })]);
    if (reels) link.append(el('span', { class: 'plays' }, [el('span', {}, [short(post.plays)])]));
    else if (post.pinned) link.append(icon('Pinned post icon', PATHS.Pin));
    else if (post.kind === 'REEL') link.append(icon('Clip', PATHS.Clip));
    else if (post.kind === 'ALBUM') link.append(icon('Carousel', PATHS.Carousel));
    link.addEventListener('pointerenter', function () {
      if (reels || link.querySelector('ul')) return;
      var numbers = [post.likes, post.comments].filter(function (value) { return value !== null && value !== undefined; });
      link.append(el('ul', {}, numbers.map(function (value) {
        return el('li', {}, [el('span', { dir: 'auto' }, [el('span', {}, [short(value)])]), el('span')]);
      })));
    });
    link.addEventListener('pointerleave', function () { var list = link.querySelector('ul'); if (list) list.remove(); });
    return link;
  }

  function header(user) {
    var name = user.username;
    var counts = [el('span', { dir: 'auto', class: 'count' }, [el('span', {}, [el('span', {}, [grouped(user.media_count !== undefined ? user.media_count : user.posts)])]), ' posts'])];
    [['followers', user.follower_count], ['following', user.following_count]].forEach(function (pair) {
      var number = el('span', pair[0] === 'followers' ? { title: grouped(pair[1]) } : {}, [el('span', {}, [short(pair[1])])]);
      counts.push(el('a', { href: '/' + name + '/' + pair[0] + '/', role: 'link', tabindex: '0', class: 'count' }, [el('span', { dir: 'auto' }, [number, ' ' + pair[0]])]));
    });
    var bio = el('div', { class: 'bio' });
    (user.biography || '').split('\n').forEach(function (line) { bio.append(el('span', { dir: 'auto' }, [line])); });
    return el('header', {}, [
      el('section', {}, [el('a', { href: '/' + name + '/' }, [avatar(name, 'large')])]),
      el('section', { class: 'about' }, [
        el('div', { class: 'title' }, [el('a', { href: '#', role: 'link' }, [el('h2', { dir: 'auto' }, [el('span', {}, [name])])]),
          user.is_verified ? icon('Verified', PATHS.Verified) : null,
          el('button', { type: 'button' }, [config.guest ? 'Follow' : 'Following']), el('div', { role: 'button', tabindex: '0', class: 'second' }, ['Message'])]),
        el('span', { dir: 'auto', class: 'name' }, [user.full_name]), el('div', { class: 'counts' }, counts), bio]),
    ]);
  }
  function tabs(name, current) {
    return el('div', { role: 'tablist' }, [['', 'Posts'], ['reels/', 'Reels'], ['tagged/', 'Tagged']].map(function (tab) {
      return el('a', { role: 'link', tabindex: '0', href: '/' + name + '/' + tab[0], 'aria-selected': String(tab[0] === current) }, [tab[1]]);
    }));
  }

  function grid(name, reels) {
    var panel = el('div', { role: 'tabpanel', class: 'grid' });
    return { panel: panel, add: function (nodes) { nodes.forEach(function (node) { panel.append(tile(view(node), name, reels)); }); } };
  }

  function profile(name, tab) {
    state.user = name;
    if (config.guest) return guestProfile(name);
    query('PolarisProfilePageContentQuery', { username: name }, function (answer) {
      if (state.user !== name) return;
      var user = answer.data.user;
      if (!user) { main.replaceChildren(el('h2', { class: 'missing' }, ["Profile isn't available"])); return; }
      document.title = user.full_name + ' (@' + name + ') • Instagram photos and videos';
      var cells = grid(name, tab === 'reels/');
      main.replaceChildren(header(user), tabs(name, tab), cells.panel);
      state.load = function () { page(name, tab, cells); };
      state.cursor = '';
      page(name, tab, cells);
      if (!state.background) background();
    });
  }
  function page(name, tab, cells) {
    if (state.cursor === null || state.busy) return;
    state.busy = true;
    var reels = tab === 'reels/';
    var first = state.cursor === '';
    var label = reels ? 'PolarisProfileReelsTabContentQuery' : first ? 'PolarisProfilePostsQuery' : 'PolarisProfilePostsTabContentQuery_connection';
    query(label, { username: name, after: state.cursor || null, first: 12 }, function (answer) {
      state.busy = false;
      if (state.user !== name || !cells.panel.isConnected) return;
      var data = answer.data;
      var list = reels ? data.fetch__XDTUserDict.clips_connection : data.xdt_api__v1__feed__user_timeline_graphql_connection;
      cells.add(list.edges.map(function (edge) { return reels ? edge.node.media : edge.node; }));
      state.cursor = list.page_info.has_next_page ? list.page_info.end_cursor : null;
    });
  }
  /** The site fetches the feed and explore ahead of need while a profile is open. */
  function background() {
    state.background = true;
    setTimeout(function () {
      query('PolarisFeedTimelineRootV2Query', { after: null });
      ask('GET', '/api/v1/discover/web/explore_grid/?is_prefetch=true', null);
    }, 300);
  }
  function guestProfile(name) {
    var users = embedded('xig_user_by_username');
    var user = users.find(function (one) { return one.username === name; });
    var timeline = users.find(function (one) { return one.polaris_ordered_timeline_connection; });
    if (!user || !timeline) { main.replaceChildren(el('h2', { class: 'missing' }, ['Log in to continue'])); return; }
    document.title = user.full_name + ' (@' + name + ') • Instagram photos and videos';
    user.media_count = config.posts;
    var cells = grid(name, false);
    cells.add(timeline.polaris_ordered_timeline_connection.edges.map(function (edge) { return edge.node; }));
    main.replaceChildren(header(user), tabs(name, ''), cells.panel, el('div', { class: 'wall' }, ['Log in to see more photos and videos.']));
    state.load = null;
  }

  function bar(post) {
    function number(value) { return value === null || value === undefined || value === 0 ? null : el('span', { role: 'button', tabindex: '0' }, [short(value)]); }
    return el('section', { class: 'bar' }, [
      el('span', {}, [el('div', { role: 'button', tabindex: '0' }, [el('span', {}, [icon('Like', PATHS.Like)])])]), number(post.likes),
      el('span', {}, [el('div', { role: 'button', tabindex: '0' }, [icon('Comment', PATHS.Comment)])]), number(post.comments),
      el('div', { role: 'button', tabindex: '0' }, [icon('Share', PATHS.Share)]),
      el('div', { role: 'button', tabindex: '0', class: 'end' }, [icon('Save', PATHS.Save)])]);
  }
  function person(name) {
    return el('span', { dir: 'auto' }, [el('span', {}, [el('span', {}, [el('a', { href: '/' + name + '/', role: 'link', tabindex: '0' }, [el('span', { dir: 'auto' }, [name])])])])]);
  }
  function words(text) {
    var span = el('span', { class: 'text' });
    text.split('\n').forEach(function (line, index) { if (index) span.append(el('br')); span.append(line); });
    return span;
  }
  function comment(node, code) {
    var line = el('div', { class: 'comment' }, [
      el('span', {}, [el('a', { href: '/' + node.user.username + '/' }, [avatar(node.user.username, 'small')])]),
      el('div', {}, [
        el('div', {}, [person(node.user.username), ' ', el('span', { dir: 'auto' }, [el('a', { href: '/p/' + code + '/c/' + node.pk + '/' }, [time(node.created_at)])])]),
        el('span', { dir: 'auto', class: 'words' }, [node.text]),
        el('div', { class: 'tools' }, [
          node.comment_like_count ? el('div', { role: 'button', tabindex: '0' }, [el('span', { dir: 'auto' }, [el('span', {}, [grouped(node.comment_like_count) + (node.comment_like_count === 1 ? ' like' : ' likes')])])]) : null,
          replyControl(node.user.username),
          node.child_comment_count ? el('div', { role: 'button', tabindex: '0' }, [el('span', { dir: 'auto' }, ['View all ' + node.child_comment_count + ' replies'])]) : null]),
      ])]);
    return line;
  }
  function replyControl(user) {
    var control = el('div', { role: 'button', tabindex: '0', class: 'reply' }, [el('span', { dir: 'auto' }, [el('span', {}, ['Reply'])])]);
    control.addEventListener('click', function () {
      var box = control.closest('.post').querySelector('textarea');
      box.value = '@' + user + ' ';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.focus();
    });
    return control;
  }
  /** Publishing asks the site; nothing of ours may ever make it do so. */
  function publish(box) {
    if (box.value.trim()) query('PolarisPostCommentInputRevampedMutation', { text: box.value }, null, '/api/graphql');
  }
  function composer() {
    var box = el('textarea', { 'aria-label': 'Add a comment…', placeholder: 'Add a comment…', autocomplete: 'off', autocorrect: 'off', rows: '1' });
    var form = el('form', { method: 'POST' }, [el('div', { role: 'button', tabindex: '0' }, [icon('Emoji', PATHS.Emoji)]), box]);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    box.addEventListener('input', function () {
      var post = form.querySelector('.send');
      if (box.value && !post) {
        post = el('div', { role: 'button', tabindex: '0', class: 'send' }, ['Post']);
        post.addEventListener('click', function () { publish(box); });
        form.append(post);
      } else if (!box.value && post) post.remove();
    });
    box.addEventListener('keydown', function (event) {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      publish(box);
    });
    // The picture of an account that has none says nothing (2025-11); this one has one.
    var own = el('span', { role: 'link', tabindex: '-1' }, [avatar(config.viewer, 'small')]);
    return el('section', { class: 'composer' }, [own, form]);
  }
  function postBlock(post, list) {
    var comments = el('div', { class: 'comments' }, [
      el('div', { class: 'comment' }, [el('span', {}, [avatar(post.user, 'small')]), el('div', {}, [person(post.user), ' ', el('span', {}, [time(post.takenAt)]), words(post.text)])])]);
    list.forEach(function (node) { comments.append(comment(node, post.code)); });
    return el('div', { class: 'post' }, [
      el('div', { class: 'picture' }, [el('img', { alt: post.text, src: picture(post.code) })]),
      el('div', { class: 'side' }, [
        el('div', { class: 'top' }, [avatar(post.user, 'small'), person(post.user), el('span', {}, [' • ']), el('div', { role: 'button', tabindex: '0' }, ['Follow'])]), el('hr'),
        comments, bar(post),
        el('div', { dir: 'auto', class: 'date' }, [el('a', { href: pathOf(post), role: 'link', tabindex: '0' }, [el('span', { dir: 'auto' }, [time(post.takenAt)])])]),
        config.guest ? null : composer()])]);
  }
  function nodesOf(answer) {
    var list = answer && answer.xdt_api__v1__media__media_id__comments__connection;
    return list ? list.edges.map(function (edge) { return edge.node; }) : [];
  }
  function postPage() {
    var info = embedded('xdt_api__v1__media__shortcode__web_info')[0];
    if (!info) { main.replaceChildren(el('div', { class: 'missing' }, [icon('error', PATHS.Close), el('span', { dir: 'auto' }, ["Post isn't available"])])); return; }
    var post = view(info.items[0]);
    var comments = nodesOf({ xdt_api__v1__media__media_id__comments__connection: embedded('xdt_api__v1__media__media_id__comments__connection')[0] });
    var related = embedded('xdt_api__v1__profile_timeline')[0];
    var cells = grid(post.user, false);
    cells.add(related ? related.items : []);
    main.replaceChildren(postBlock(post, comments), el('hr'), el('div', { dir: 'auto', class: 'label' }, ['More posts from ', el('a', { href: '/' + post.user + '/' }, [post.user])]), cells.panel);
    state.load = null;
  }
  function dialog(code) {
    query('PolarisPostRootQuery', { shortcode: code }, function (answer) {
      var info = answer.data.xdt_api__v1__media__shortcode__web_info;
      var post = view(info.items[0]);
      var box = el('div', { role: 'dialog', 'aria-modal': 'true' }, [el('div', { role: 'button', tabindex: '0', class: 'close', 'aria-label': 'Close' }, [icon('Close', PATHS.Close)]), postBlock(post, [])]);
      box.querySelector('.close').addEventListener('click', function () { history.back(); });
      closeDialog();
      document.body.append(box);
      query('PolarisPostCommentsContainerQuery', { media_id: info.items[0].pk }, function (more) {
        var place = box.querySelector('.comments');
        nodesOf(more.data).forEach(function (node) { place.append(comment(node, code)); });
      }, '/api/graphql');
    });
  }
  function closeDialog() { document.querySelectorAll('div[role="dialog"]').forEach(function (box) { box.remove(); }); }

  function people(name, list) {
    var rows = el('div', { class: 'people' });
    var box = el('div', { role: 'dialog', 'aria-modal': 'true' }, [el('div', { class: 'list' }, [el('h1', {}, [list]), rows])]);
    box.addEventListener('click', function (event) { if (event.target === box) history.back(); });
    closeDialog();
    document.body.append(box);
    var next = '';
    function load() {
      if (next === null) return;
      var from = next; next = null;
      ask('GET', '/api/v1/friendships/' + config.ids[name] + '/' + list + '/?count=12' + (from ? '&max_id=' + from : '') + '&search_surface=follow_list_page', null, function (answer) {
        answer.users.forEach(function (user) {
          var row = el('div', { class: 'row' }, [avatar(user.username, 'small'), el('div', {}, [person(user.username), el('span', { dir: 'auto', class: 'soft' }, [user.full_name])])]);
          row.addEventListener('pointerenter', function () { card(user); }, { once: true });
          rows.append(row);
        });
        next = answer.next_max_id || null;
      });
    }
    /** The site asks for a card when the pointer rests on a name. */
    function card(user) { query('PolarisUserHoverCardContentV2Query', { userID: user.pk, username: user.username }); }
    rows.addEventListener('scroll', function () { if (rows.scrollTop + rows.clientHeight > rows.scrollHeight - 80) load(); });
    load();
  }

  function card(post, label) {
    return el('article', {}, [
      el('div', { class: 'top' }, [avatar(post.user, 'small'), person(post.user), el('span', {}, [' • ', el('a', { href: pathOf(post), role: 'link' }, [time(post.takenAt)])]), label ? el('span', { class: 'soft' }, [label]) : null]),
      el('img', { class: 'wide', alt: post.text, src: picture(post.code) }), bar(post),
      el('div', {}, [person(post.user), ' ', words(post.text)])]);
  }
  function feed() {
    state.user = '';
    document.title = 'Instagram';
    var column = el('div', { class: 'feed' });
    main.replaceChildren(column);
    function add(list) {
      list.edges.forEach(function (edge) {
        var node = edge.node;
        var ad = node.ad && node.ad.items[0];
        var media = node.media || ad || (node.explore_story && node.explore_story.media);
        if (media) column.append(card(view(media), ad ? node.ad.label : media.explore ? media.explore.title : ''));
      });
      state.cursor = list.page_info.has_next_page ? list.page_info.end_cursor : null;
    }
    var root = 'xdt_api__v1__feed__timeline__connection';
    var first = embedded(root)[0];
    function more() {
      if (state.cursor === null || state.busy) return;
      state.busy = true;
      query('PolarisFeedTimelineRootV2Query', { after: state.cursor }, function (answer) { state.busy = false; if (column.isConnected) add(answer.data[root]); });
    }
    state.cursor = '';
    state.load = more;
    if (first && state.path === '') add(first);
    else more();
  }

  /** Grids of posts that are nobody's: explore, a hashtag, a keyword search. Their tiles name no author (2026-02). */
  function found(parts) {
    state.user = '';
    state.load = null;
    document.title = 'Instagram';
    var cells = grid('', false);
    main.replaceChildren(cells.panel);
    function medias(sections) {
      return sections.flatMap(function (section) {
        var content = section.layout_content;
        var clips = content.one_by_two_item ? content.one_by_two_item.clips.items : [];
        return (content.medias || []).concat(content.fill_items || [], clips).map(function (item) { return item.media; });
      });
    }
    if (parts[1] === 'tags') {
      ask('GET', '/api/v1/tags/web_info/?tag_name=' + parts[2], null, function (answer) { cells.add(medias(answer.data.top.sections)); });
      return;
    }
    if (parts[1] !== 'search') {
      ask('GET', '/api/v1/discover/web/explore_grid/?is_prefetch=false', null, function (answer) { cells.add(medias(answer.sectional_items)); });
      return;
    }
    var words = new URLSearchParams(location.search).get('q');
    var label = 'PolarisKeywordSearchExplorePageRelayQuery';
    function more() {
      if (state.cursor === null || state.busy) return;
      state.busy = true;
      query(label, { query: words, after: state.cursor || null }, function (answer) {
        state.busy = false;
        if (!cells.panel.isConnected) return;
        var list = answer.data.xdt_fbsearch__top_serp_graphql;
        cells.add(list.edges.flatMap(function (edge) { return edge.node.items || []; }));
        state.cursor = list.page_info.has_next_page ? list.page_info.end_cursor : null;
        label = 'PolarisKeywordSearchExplorePageRelayPaginationQuery';
      });
    }
    state.cursor = '';
    state.load = more;
    more();
  }

  function go(soft) {
    var parts = location.pathname.split('/').filter(Boolean);
    var kind = parts[parts.length - 2];
    var isPost = parts.length < 4 && (kind === 'p' || kind === 'reel');
    if (soft && isPost && state.path !== '') { dialog(parts[parts.length - 1]); return; }
    closeDialog();
    if (soft && parts.length === 2 && (parts[1] === 'followers' || parts[1] === 'following') && parts[0] === state.user) { people(parts[0], parts[1]); return; }
    var base = parts.slice(0, 2).join('/');
    if (soft && base === state.path && !isPost) return;
    if (soft) window.scrollTo(0, 0);
    state.busy = false;
    if (parts.length === 0) feed();
    else if (isPost) postPage();
    else if (parts[0] === 'explore') found(parts);
    else profile(parts[0], parts[1] === 'reels' ? 'reels/' : '');
    state.path = base || '/';
  }

  var links = [['Home', '/'], ['Search', '#'], ['Explore', '/explore/'], ['Reels', '/reels/'], ['Messages', '/direct/inbox/'], ['Notifications', '#'], ['Create', '#'], ['Profile', '/' + config.viewer + '/']];
  var bar1 = el('nav', { 'aria-label': 'Main' }, [el('div', { class: 'brand' }, ['Instagram'])]);
  if (!config.guest) {
    links.forEach(function (link) { bar1.append(el('a', { href: link[1], role: 'link', tabindex: '0' }, [icon(link[0], PATHS[link[0]]), el('span', {}, [link[0]])])); });
    bar1.append(el('a', { href: '#', role: 'link', class: 'end' }, [icon('More', PATHS.More), el('span', {}, ['More'])]));
  } else bar1.append(el('a', { href: '#', role: 'link' }, [el('span', {}, ['Log in'])]));
  document.getElementById('mount_0').append(bar1, main);

  document.addEventListener('click', function (event) {
    var link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    var href = link.getAttribute('href');
    if (href === '#') { event.preventDefault(); return; }
    if (href.charAt(0) !== '/') return;
    event.preventDefault();
    if (config.guest || /^\/(reels|direct)\//.test(href)) return;
    history.pushState({}, '', href);
    go(true);
  });
  window.addEventListener('popstate', function () { go(true); });
  window.addEventListener('scroll', function () {
    if (state.load && window.innerHeight + window.scrollY > root.scrollHeight - 700) state.load();
  });
  go(false);
})();
`;
