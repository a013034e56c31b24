/** The look of the page of findings; it can be printed. */
export const HTML_STYLE = `
body { font: 16px/1.5 'Times New Roman', Tinos, serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #111; background: #fff }
h1 { font-size: 1.4rem }
h2 { font-size: 1.15rem; margin-top: 2rem }
.nature { font-style: italic; margin: .2rem 0 }
.summary { margin: .2rem 0 1rem }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border-bottom: 1px solid #ddd; padding: .35rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th:first-child, .number { width: 3rem; color: #666; text-align: right }
th:last-child, .findings { width: 40% }
tr.error .text { border-left: 4px solid #b00020 }
tr.advice .text { border-left: 4px solid #b26a00 }
mark { background: #ffe08a }
.finding { margin-bottom: .5rem }
.finding.error b { color: #b00020 }
.finding.advice b { color: #8a5200 }
.contents { padding-left: 1.5rem }
.contents .error b { color: #b00020 }
.contents .advice b { color: #8a5200 }
.whole { border: 1px solid #ddd; padding: .5rem .75rem; margin-bottom: 1rem }
small { color: #555 }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
`;
