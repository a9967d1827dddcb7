/** The look of the page on screen and on paper. Serif for the argument, sans serif for data; ink, grey and the colours of `palette.ts`. */
export const styles = `
:root{--ink:#1d1d1b;--soft:#55554f;--line:#d8d6cd;--wash:#f5f3ec;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"Liberation Serif",serif}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:#fff;color:var(--ink);font:1.125rem/1.6 var(--serif);font-variant-numeric:lining-nums;overflow-wrap:break-word}
header,main{max-width:49rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:4.5rem}main{padding-bottom:5rem}
p{margin:0 0 1rem;max-width:40rem}
h1,h2,h3{line-height:1.2;font-weight:600;text-wrap:balance;margin:0}
h1{font-size:clamp(2rem,5.5vw,3rem);letter-spacing:-.015em;max-width:44rem}
h2{font-size:1.9rem;letter-spacing:-.01em;margin:4.5rem 0 1.25rem;padding-top:1rem;border-top:3px solid var(--ink)}
h3{font-size:1.4rem;line-height:1.3;max-width:40rem;margin:0 0 .5rem;text-wrap:pretty}
h4{font:600 .95rem/1.4 var(--sans);margin:1.75rem 0 .5rem}
h5{font:600 .9rem/1.4 var(--sans);margin:1.5rem 0 .25rem}
a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid #0072b2;outline-offset:3px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem}
.kicker{font:600 .85rem/1.4 var(--sans);color:var(--soft);margin-bottom:.75rem}
.byline{font-family:var(--sans);font-size:1rem;color:var(--soft);margin:1rem 0 2rem}
.lead{font-size:1.3rem;line-height:1.5}
.study-note{border-left:3px solid var(--line);padding-left:1rem}
nav{font:.95rem/1.5 var(--sans);display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:1.75rem 0 1rem}
.under{display:block;font:.8rem/1.4 var(--sans);color:var(--soft);font-weight:400}
.note,.source,.passage{font:.9rem/1.5 var(--sans);color:var(--soft)}
.source{font-size:.82rem;max-width:none;margin:.5rem 0 0}
.number,td,.tally{font-variant-numeric:tabular-nums lining-nums}
table{border-collapse:collapse;width:100%;font:.88rem/1.45 var(--sans);margin:.75rem 0 1.5rem}
caption{text-align:left;font-size:.85rem;line-height:1.45;color:var(--soft);padding-bottom:.6rem;caption-side:top}
th,td{text-align:left;vertical-align:top;padding:.55rem .9rem .55rem 0;font-weight:400;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{font-weight:600;border-bottom:1.5px solid var(--ink);vertical-align:bottom}
th.number,td.number{text-align:right;white-space:nowrap}
.verdict{font-family:var(--sans);font-weight:600;white-space:nowrap}
.mark{vertical-align:-.16em;margin-right:.45em;flex:none}
.mark text{font-family:var(--sans)}
.tally{list-style:none;margin:0 0 1.75rem;padding:0;font:1rem/1.7 var(--sans)}
.tally .meaning{color:var(--soft);font-size:.9rem}
.w{display:inline-block;width:16px;height:16px;border:1.4px solid #3f3f3b;border-radius:2px;font:700 11px/14px var(--sans);text-align:center;margin-right:.45em;vertical-align:-.1em}
.verdicts td,.verdicts th{padding-top:.8rem;padding-bottom:.8rem}
.verdicts tbody th{font-weight:600}
.verdicts .says{font:1rem/1.45 var(--serif);min-width:12rem}
.verdicts .verdict{white-space:normal}.nowrap{white-space:nowrap}.rivals td:last-child{width:36%}.ends{display:flex;justify-content:space-between;width:8.2rem}
.verdicts td.number{text-align:left}
.strip{width:8.2rem;height:auto;display:block}
.claim{margin:0 0 3.5rem;padding-top:1.75rem;border-top:1px solid var(--line)}
h2+.claim{border-top:0;padding-top:0}
.claim-id{font:600 1rem/1 var(--sans);color:var(--soft);margin-right:.35em}
.passage{margin-bottom:.9rem}
.finding{font-size:1.125rem}.finding .verdict{margin-right:.35em}
.aside{font-size:1rem;background:var(--wash);padding:.8rem 1rem}
.joint{font-size:1rem;margin:.25rem 0}
.test{margin:.25rem 0 1rem;padding-left:1.2rem;max-width:40rem;font-size:1rem}.test .test{margin:.25rem 0}
.test li{margin-bottom:.5rem}
.formal{display:block;font:.85rem/1.45 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums}
.arms{font:.88rem/1.5 var(--sans);margin:.5rem 0 1rem;display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}
.arms dt{font-weight:600}.arms dd{margin:0}
figure{margin:1rem 0 2rem}
.figure-title{font:600 .95rem/1.4 var(--sans);margin-bottom:.5rem}
.scroll{overflow-x:auto}
svg text{font-family:var(--sans);font-size:12.5px;fill:var(--ink);font-variant-numeric:tabular-nums}
.crop{overflow:hidden}svg.effect{display:block;width:100%;height:auto}svg .short{display:none}
svg .small,svg .unit{fill:var(--soft)}
svg .zone{fill:#dedbd0}
svg .grid{stroke:#e7e5dd;stroke-width:1;fill:none}svg .grid.zero{stroke:#8b8b84}
svg .axis{stroke:#8b8b84;fill:none}
svg .threshold{stroke:var(--ink);stroke-width:1.6;stroke-dasharray:5 3;fill:none}
svg .threshold-text,svg .share{font-weight:600}
svg .whole{stroke:#1d1d1b;stroke-width:1.3}svg .half{stroke:#1d1d1b;stroke-width:5}svg .median{stroke:#1d1d1b;stroke-width:2.2}
.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:1rem 1rem}
.panel-name{font:.82rem/1.35 var(--sans);margin:0 0 .2rem}
.panel svg:not(.patch){display:block;width:100%;height:auto}
.panel svg text{font-size:9.5px}
svg .past{fill:var(--wash)}svg .parting{stroke:var(--ink);stroke-dasharray:3 2;fill:none}svg .parting-text{font-weight:600}
.patch{margin-right:.4em;vertical-align:-.02em}
.packages thead th.number{white-space:normal;min-width:5.2rem}.packages .label{font-weight:400;font-size:.8rem;display:block;line-height:1.3}
.packages tbody th{min-width:11rem}
.turn{margin-right:.3em;font-size:.75em}.faint{color:var(--soft)}
.grade{white-space:nowrap;font-size:.82rem;padding:.1rem .4rem;border:1px solid transparent}
.grade b{margin-right:.15em}
.grade-b{border:1px dashed #855700;color:#6b4600;background:#fdf6e6}
.grade-c{border:1px solid #a1331f;color:#8a2f1d;background:#fdf1ee}
.correlation{width:5rem;height:.5rem;margin-left:.6rem;vertical-align:.05em}
.on-screen{color:#555;font-family:var(--sans);font-size:.9rem}
details{margin:1rem 0;font-family:var(--sans);font-size:.95rem}
summary{cursor:pointer;font-weight:600;font-size:.9rem;padding:.25rem 0}
details[open]>summary{margin-bottom:.5rem}
code,pre{font:.85em/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
pre{background:var(--wash);padding:1rem;overflow-x:auto;white-space:pre-wrap}
.hash{overflow-wrap:anywhere}
.range,.cited{display:block}.range{white-space:nowrap}
.equations th code,.parameters th code{overflow-wrap:anywhere}
.equations td:first-child{width:15%}.equations tbody th{width:32%}.parameters tbody th{width:32%}
@media screen and (max-width:42rem){
body{font-size:1.05rem}header{padding-top:2.5rem}.lead{font-size:1.15rem}
.verdicts,.verdicts tbody{display:block}.verdicts caption{display:block}.verdicts thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.verdicts tr{display:grid;grid-template-columns:3.2rem 1fr;border-bottom:1px solid var(--line);padding:.9rem 0}
.verdicts td,.verdicts th{border:0;padding:.15rem 0;grid-column:2}.verdicts th{grid-column:1}.verdicts .says{min-width:0}
.rivals,.contested{display:block}.rivals caption,.contested caption{display:block}.rivals thead,.contested thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.rivals :is(tbody,tr,th,td),.contested :is(tbody,tr,th,td){display:block;width:auto}:is(.rivals,.contested) :is(th,td){border:0;padding:.15rem 0}:is(.rivals,.contested) tr{border-bottom:1px solid var(--line);padding:.7rem 0}.contested tbody th{font-weight:600}
.rivals td:last-child{width:auto}.rivals td:nth-child(3)::before{content:"Default equations: "}.contested td:nth-child(2)::before{content:"On one side";color:var(--soft)}.contested td:nth-child(3)::before{content:"On the other";color:var(--soft)}.contested td p{margin:.2rem 0}
.verdicts td.number .under{display:inline;margin-left:.5em}
.data:not(.packages) td,.data:not(.packages) th{padding-right:.5rem}
svg.effect{width:calc(100% * 640 / 522);max-width:none;margin-left:calc(-100% * 118 / 522)}svg.effect text{font-size:17px}svg .short{display:inline}svg .long{display:none}
.panels{grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr))}.panel svg text{font-size:12px}.correlation{display:none}
.verdict{white-space:normal}.arms{grid-template-columns:1fr}.arms dd{margin-bottom:.4rem}
.trace,.shares{overflow-x:auto}
}
@page{size:A4;margin:20mm 18mm 20mm}
@page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#55554f}}
@media print{
html{font-size:11.5px}
body{-webkit-print-color-adjust:exact;print-color-adjust:exact}
header,main{max-width:none;padding:0}header{padding-top:8mm}
.skip,nav,.on-screen{display:none}
h2,h3,h4,h5,caption,summary,.figure-title,.joint{break-after:avoid}
.chapter{break-before:page}h2{margin-top:0}
#verdicts h2{margin-top:2.5rem}
.claim{break-inside:avoid}
.together,figure,.panel,tr,.aside,li,pre,.drivers,.shares{break-inside:avoid}
p{orphans:3;widows:3}
thead{display:table-header-group;break-after:avoid}tbody tr:first-child{break-before:avoid}
.scroll{overflow:visible}
svg.effect{max-width:140mm}
.panels{grid-template-columns:repeat(3,1fr)}
.packages tbody th{min-width:8rem}.packages thead th.number{min-width:0}
.packages{font-size:.8rem}.packages td,.packages th{padding-right:.5rem}
details:not([open]){display:none}
summary{list-style:none}summary::-webkit-details-marker{display:none}
a{text-decoration:none}
}
`;
