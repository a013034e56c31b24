/** The look of the page of differences: told apart without colours too, in print and by a screen reader. */
export const DIFF_HTML_STYLE = `
:root { --line: #cfcfcf; --muted: #555; --old: #fbe3e4; --new: #dff3e3; --move: #e4ecfb }
* { box-sizing: border-box }
body { font: 17px/1.5 'Times New Roman', Tinos, 'Liberation Serif', serif; margin: 0 auto; max-width: 84rem; padding: 1.5rem 1.25rem 4rem; color: #111; background: #fff }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .4rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; margin: 0 0 1rem }
dt { color: var(--muted) }
dd { margin: 0; overflow-wrap: anywhere }
.verdict { font-size: 1.15rem; font-weight: bold; margin: 0 0 .5rem }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 0 0 1rem }
.counts li { border: 1px solid var(--line); border-radius: .35rem; padding: .2rem .7rem }
.counts b { font-size: 1.15rem }
.counts .changed, .counts .moved-to { background: var(--move) }
.counts .added { background: var(--new) }
.counts .removed { background: var(--old) }
.controls { border-top: 1px solid var(--line); padding-top: .8rem; margin: 0; color: #222 }
.controls label { margin-right: 1.5rem }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
col.kind { width: 10.5rem }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; font-weight: normal }
thead th { font-weight: bold; border-bottom: 2px solid #777; padding-top: .2rem }
td + td { border-left: 1px solid var(--line) }
th.kind { font-size: .92rem; border-left: 4px solid transparent }
th.kind b { display: block }
tr.same b { font-weight: normal }
td { white-space: pre-wrap }
tr.same > *, tr.typing > td { color: var(--muted) }
tr.changed > .kind, tr.renumbered > .kind { border-left-color: #555 }
tr.added > .kind { border-left: 4px double #1b6b2f }
tr.removed > .kind { border-left: 4px dotted #9b1c26 }
tr.moved-from > .kind, tr.moved-to > .kind { border-left: 4px dashed #2b4a8b }
tr.added > .new { background: var(--new) }
tr.removed > .old { background: var(--old) }
tr.moved-from > .old, tr.moved-to > .new { background: var(--move) }
.none { color: var(--muted); font-style: italic }
.at { display: block; color: var(--muted); font-size: .82rem; line-height: 1.3 }
del { background: var(--old); text-decoration: line-through; text-decoration-thickness: 2px }
ins { background: var(--new); font-weight: bold; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px }
del::before { content: ' [bớt: ' } del::after { content: '] ' } ins::before { content: ' [thêm: ' } ins::after { content: '] ' }
del::before, del::after, ins::before, ins::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: pre }
tr:target > * { outline: 2px solid #2b4a8b; outline-offset: -2px }
a { color: #1a3f8b }
body:has(#only-changes:checked) tr.same, body:has(#only-changes:checked) section.same { display: none }
@media (max-width: 46rem) {
  table, tbody, tr, th, td { display: block } thead, colgroup { display: none }
  tr { border-bottom: 2px solid var(--line); padding: .3rem 0 } th, td { border: 0 !important }
  td.old:not(:empty)::before { content: 'Bản cũ: '; color: var(--muted) } td.new:not(:empty)::before { content: 'Bản mới: '; color: var(--muted) }
}
@media print {
  body { font-size: 11pt; max-width: none; padding: 0 } tr { break-inside: avoid } h2 { break-after: avoid } .controls { display: none }
  del, ins { print-color-adjust: exact }
}
`;
