/** A modest look of our own that reads as a social network, light and dark. */
export const pageStyle = `
:root{--bg:#f0f2f5;--card:#fff;--ink:#1c1e21;--quiet:#65676b;--line:#dadde1;--accent:#0866ff;--box:#f0f2f5}
html.__fb-dark-mode{--bg:#18191a;--card:#242526;--ink:#e4e6eb;--quiet:#b0b3b8;--line:#3a3b3c;--accent:#4599ff;--box:#3a3b3c;color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.35 "Segoe UI",system-ui,sans-serif}
a{color:inherit;text-decoration:none}
h1{font-size:28px;margin:0}h2{font-size:16px;margin:0 0 8px}h3{font-size:15px;margin:0}
.banner{position:fixed;inset:0 0 auto;height:56px;background:var(--card);border-bottom:1px solid var(--line);display:flex;gap:12px;align-items:center;padding:0 16px;z-index:3}
.logo{width:40px;height:40px;border-radius:50%;background:var(--accent);color:#fff;font:700 28px/40px sans-serif;text-align:center}
.banner input{border:0;border-radius:20px;padding:10px 16px;background:var(--box);color:inherit;width:240px}
.left,.rightcol{position:fixed;top:56px;bottom:0;width:220px;padding:16px;overflow:auto}
.left{left:0;display:flex;flex-direction:column;gap:12px}.rightcol{right:0}
.contact{padding:7px 0}
[role=main]{max-width:680px;margin:72px auto 40px;padding:0 12px}
.profile,.unit,.card{background:var(--card);border-radius:10px;box-shadow:0 1px 2px rgba(0,0,0,.15);margin-bottom:16px;overflow:hidden}
.cover{width:100%;height:210px;object-fit:cover;display:block}
.title{display:flex;gap:16px;align-items:center;padding:16px}.face{width:84px;height:84px;border-radius:50%}
.tabs{display:flex;gap:24px;padding:0 16px;border-top:1px solid var(--line)}.tabs a{padding:14px 4px;font-weight:600;color:var(--quiet)}
.card{padding:8px 16px}
.unit{padding:12px 0 4px}
.head{display:flex;gap:10px;padding:0 16px;align-items:center}.head>div:nth-child(2){flex:1}
.round{width:40px;height:40px;border-radius:50%;background:var(--accent);display:block}
.quiet{color:var(--quiet);font-size:13px}.inline{display:inline}.away{display:none}
.message{padding:8px 16px 10px;white-space:pre-line}
.original{margin:0 16px 12px;padding:10px 12px;border:1px solid var(--line);border-radius:8px;color:var(--quiet)}
.letter{display:block;font:600 18px/40px sans-serif;color:#fff;text-align:center}
.picture{width:100%;display:block;max-height:300px;object-fit:cover}.album{display:grid;grid-template-columns:1fr 1fr 1fr;gap:2px}
[aria-label="Video player"]{position:relative}.play{position:absolute;inset:0;margin:auto;width:56px;height:56px;border-radius:50%;background:rgba(0,0,0,.55);color:#fff;font-size:24px;line-height:56px;text-align:center;pointer-events:none}
.summary{display:flex;justify-content:space-between;padding:10px 16px;color:var(--quiet);font-size:14px}
.summary>div{display:flex;gap:10px}.total{display:flex;gap:5px}.total [aria-hidden]{display:none}
.actions{display:flex;margin:0 16px;border-top:1px solid var(--line)}.actions>div{flex:1;padding:9px;text-align:center;font-weight:600;color:var(--quiet);cursor:pointer}
.comments{padding:0 16px}.comment{background:var(--box);border-radius:16px;padding:8px 12px;margin:8px 0}.name{font-weight:600;font-size:13px}
.composer{display:flex;gap:8px;padding:8px 0}.composer .round{width:32px;height:32px}
.box{flex:1;background:var(--box);border-radius:18px;padding:8px 12px;min-height:36px}.box p{margin:0}
.dialog{position:fixed;inset:64px 0 12px;margin:auto;width:min(700px,94vw);background:var(--card);border-radius:10px;box-shadow:0 8px 30px rgba(0,0,0,.4);overflow:auto;z-index:4}
.dialoghead{display:flex;justify-content:space-between;padding:14px 16px;border-bottom:1px solid var(--line);font-weight:700;position:sticky;top:0;background:var(--card)}
.close,.menu{cursor:pointer}
.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:6px}.tile{position:relative;display:block}.tile img{width:100%;display:block;border-radius:8px}.tile span{position:absolute;left:8px;bottom:8px;color:#fff;font-weight:600;text-shadow:0 1px 3px #000}
.login{background:var(--card);border-radius:10px;padding:24px;margin-top:16px}
@media(max-width:1100px){.rightcol{display:none}}@media(max-width:900px){.left{display:none}}
`;
