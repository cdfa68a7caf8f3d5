/** The style of the page; colours hold a contrast of 4.5 : 1 on both grounds. */
export const htmlStyle = `
:root { color-scheme: light dark; --ground: #fff; --card: #f6f7f9; --line: #d8dce2; --text: #1c1f24;
  --faint: #5b6470; --error: #b3261e; --warning: #8a5a00; --good: #1d6b3a; }
@media (prefers-color-scheme: dark) { :root { --ground: #15181c; --card: #1e2228; --line: #343a43;
  --text: #e6e9ee; --faint: #a3adba; --error: #ff8a80; --warning: #f2c14e; --good: #7ed29b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); line-height: 1.6;
  font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
code { font: .85em ui-monospace, Consolas, monospace; color: var(--faint); font-weight: 400; }
.headline { font-weight: 600; margin: 0 0 1rem; }
.subtitle { color: var(--faint); margin: 0 0 .75rem; }
.rules td { padding: .15rem .75rem .15rem 0; vertical-align: top; }
.count { text-align: right; font-variant-numeric: tabular-nums; }
.level { font-weight: 600; white-space: nowrap; }
.level.error { color: var(--error); }
.level.warning { color: var(--warning); }
article { background: var(--card); border: 1px solid var(--line); border-left-width: 4px;
  border-radius: 4px; padding: .75rem 1rem; margin: .75rem 0; }
article.error { border-left-color: var(--error); }
article.warning { border-left-color: var(--warning); }
article article { background: none; margin: .5rem 0 0; }
ul { margin: .5rem 0 0; padding: 0; list-style: none; }
li + li { border-top: 1px solid var(--line); margin-top: .5rem; padding-top: .5rem; }
.task { overflow-wrap: anywhere; }
.place { color: var(--faint); white-space: nowrap; margin-left: .5rem; }
blockquote { margin: .25rem 0; padding: 0 0 0 .75rem; border-left: 2px solid var(--line);
  overflow-wrap: anywhere; }
.instead { margin: .25rem 0 0; color: var(--good); }
.instead::before { content: "→ "; }
.failures li { color: var(--error); }
@media print { article { break-inside: avoid; } }
`;
