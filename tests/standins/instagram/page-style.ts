/** Modest look of the stand-in: the site's proportions, none of its assets. */
export const pageStyle = `
:root { color-scheme: light; --ink: #0f1419; --soft: #6b7280; --paper: #fff; --line: #dbdfe4; --hover: #f2f3f5; --accent: #4150f7; }
:root.__fb-dark-mode { color-scheme: dark; --ink: #f3f5f7; --soft: #a2aab4; --paper: #0c1014; --line: #262b31; --hover: #1b2026; --accent: #85a1ff; }
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 14px/1.4 system-ui, sans-serif; }
a { color: inherit; text-decoration: none; }
svg { width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 2; }
nav { position: fixed; inset: 0 auto 0 0; width: 244px; padding: 24px 12px; border-right: 1px solid var(--line); display: flex; flex-direction: column; gap: 4px; background: var(--paper); z-index: 2; }
nav .brand { font: italic 600 24px/1.2 Georgia, serif; padding: 8px 12px 24px; }
nav a { display: flex; gap: 16px; align-items: center; padding: 12px; border-radius: 8px; font-size: 16px; }
nav a:hover { background: var(--hover); }
nav .end { margin-top: auto; }
main { margin-left: 244px; padding: 30px 20px 80px; min-height: 100vh; }
main > * { max-width: 935px; margin-inline: auto; }
header { display: flex; gap: 60px; padding: 10px 40px 34px; }
header .about { display: grid; gap: 10px; align-content: start; }
header .title { display: flex; gap: 12px; align-items: center; }
header h2 { font-size: 20px; font-weight: 400; }
header svg { width: 18px; height: 18px; color: var(--accent); }
button, .second { border: 0; border-radius: 8px; background: var(--hover); color: inherit; font: 600 14px/1 system-ui; padding: 9px 16px; }
.name { font-weight: 600; }
.counts { display: flex; gap: 32px; font-size: 16px; color: var(--soft); }
.counts span span { color: var(--ink); font-weight: 600; }
.bio { display: grid; }
.avatar { border-radius: 50%; object-fit: cover; display: block; }
.avatar.large { width: 150px; height: 150px; }
.avatar.small { width: 32px; height: 32px; }
[role="tablist"] { display: flex; justify-content: center; gap: 60px; border-top: 1px solid var(--line); font-size: 12px; letter-spacing: 1px; text-transform: uppercase; }
[role="tablist"] a { padding: 16px 0; color: var(--soft); border-top: 1px solid transparent; margin-top: -1px; }
[role="tablist"] a[aria-selected="true"] { color: var(--ink); border-color: var(--ink); }
.grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4px; }
.tile { position: relative; display: block; aspect-ratio: 3 / 4; overflow: hidden; background: var(--hover); }
.tile.tall { aspect-ratio: 9 / 16; }
.tile img { width: 100%; height: 100%; object-fit: cover; display: block; }
.tile svg { position: absolute; top: 10px; right: 10px; width: 20px; height: 20px; color: #fff; }
.tile .plays { position: absolute; left: 12px; bottom: 10px; color: #fff; font-weight: 600; }
.tile ul { position: absolute; inset: 0; display: flex; gap: 28px; align-items: center; justify-content: center; list-style: none; padding: 0; color: #fff; font-weight: 600; background: rgb(0 0 0 / 45%); }
.feed { display: grid; gap: 28px; max-width: 470px; }
article { border-bottom: 1px solid var(--line); padding-bottom: 18px; display: grid; gap: 10px; }
.top { display: flex; gap: 10px; align-items: center; padding: 8px 0; font-weight: 600; }
.soft { color: var(--soft); font-weight: 400; display: block; }
.wide { width: 100%; aspect-ratio: 4 / 5; object-fit: cover; border-radius: 4px; }
.bar { display: flex; gap: 10px; align-items: center; padding: 6px 0; }
.bar .end { margin-left: auto; }
.post { display: grid; grid-template-columns: minmax(0, 3fr) minmax(300px, 2fr); border: 1px solid var(--line); background: var(--paper); }
.picture img { width: 100%; height: 100%; min-height: 420px; object-fit: cover; display: block; }
.side { padding: 4px 16px 12px; display: flex; flex-direction: column; gap: 6px; }
.side hr, main > hr { border: 0; border-top: 1px solid var(--line); width: 100%; }
.comments { display: grid; gap: 16px; align-content: start; flex: 1; overflow: auto; max-height: 440px; padding: 12px 0; }
.comment { display: flex; gap: 12px; }
.comment time, .date, .label { color: var(--soft); font-size: 12px; }
.comment .words, .comment .text { display: block; }
.tools { display: flex; gap: 14px; color: var(--soft); font-size: 12px; }
.composer > [role="link"] { float: left; padding: 10px 10px 0 0; }
.composer form { display: flex; gap: 10px; align-items: center; border-top: 1px solid var(--line); padding-top: 10px; }
textarea { flex: 1; border: 0; outline: 0; resize: none; background: transparent; color: inherit; font: inherit; height: 24px; }
.send { color: var(--accent); font-weight: 600; }
.label { padding: 24px 0 16px; font-size: 14px; }
[role="dialog"] { position: fixed; inset: 0; background: rgb(0 0 0 / 60%); display: grid; place-items: center; z-index: 5; }
[role="dialog"] .post { width: min(1100px, 82vw); }
[role="dialog"] .close { position: absolute; top: 16px; right: 20px; color: #fff; }
.list { width: 400px; background: var(--paper); border-radius: 12px; padding: 12px 0; }
.list h1 { font-size: 16px; text-align: center; padding-bottom: 10px; text-transform: capitalize; }
.people { height: 340px; overflow: auto; }
.row { display: flex; gap: 12px; padding: 8px 16px; align-items: center; }
.wall { padding: 28px; text-align: center; color: var(--soft); }
.missing { text-align: center; padding: 80px 0; }
@media (max-width: 1263px) { nav { width: 73px; } nav span, nav .brand { display: none; } main { margin-left: 73px; } }
`;
