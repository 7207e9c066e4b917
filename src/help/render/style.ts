/** The pages' style sheet. It stands in every page, so that a page needs nothing but itself. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --ink: #242424; --quiet: #5c5c5c; --line: #e0e0e0; --soft: #f5f5f5; --brand: #0e703a;
  --r0: #0f5bb5; --r1: #a4262c; --r2: #7b3fa0; --r3: #8a5300;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #292929; --ink: #f5f5f5; --quiet: #b8b8b8; --line: #454545; --soft: #333; --brand: #6cc495;
    --r0: #8ab8ff; --r1: #ff9ea0; --r2: #d2a6f0; --r3: #f0b04a;
  }
}
* { box-sizing: border-box; }
html { font: 15px/1.6 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif; }
body { margin: 0; background: var(--page); color: var(--ink); font-variant-numeric: tabular-nums; }
body > header { border-bottom: 1px solid var(--line); }
header div, main, footer { max-width: 820px; margin: 0 auto; padding: 0 24px; }
header div { display: flex; gap: 8px; align-items: center; min-height: 44px; font-size: 13px; }
header .end { margin-left: auto; }
main { padding-bottom: 32px; }
a { color: var(--brand); text-decoration: none; }
a:hover, li a, p a, dd a { text-decoration: underline; text-underline-offset: 3px; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
h1 { font-size: 28px; line-height: 36px; font-weight: 600; margin: 32px 0 4px; letter-spacing: -.01em; }
h2 { font-size: 16px; line-height: 24px; font-weight: 600; margin: 0 0 8px; }
h3 { font-size: 14px; line-height: 20px; font-weight: 600; margin: 12px 0 4px; }
p { margin: 0 0 10px; }
ul { margin: 0 0 8px; padding-left: 20px; }
li { margin-bottom: 4px; }
section { border-top: 1px solid var(--line); margin-top: 24px; padding-top: 20px; }
.lead { font-size: 17px; line-height: 26px; color: var(--quiet); margin-bottom: 16px; }
.quiet { color: var(--quiet); }
code { font-family: "Cascadia Mono", Consolas, "SF Mono", Menlo, "Noto Sans Mono", monospace; font-size: .92em; overflow-wrap: anywhere; }
.syntax { display: block; background: var(--soft); border-left: 3px solid var(--brand); padding: 10px 14px; margin: 0 0 16px; }
.syntax span { color: var(--quiet); }
math { font-family: "Cambria Math", "STIX Two Math", "Latin Modern Math", "Noto Sans Math", math; font-size: 1.08em; }
.display { overflow-x: auto; margin: 0 0 12px; padding: 4px 0 4px 16px; border-left: 3px solid var(--line); }
math[display="block"] { width: max-content; margin: 4px 0; font-size: 1.2em; }
.sheet { margin: 12px 0; }
.sheet .bar { border: 1px solid var(--line); border-bottom: 0; margin: 0; padding: 6px 10px; font-size: 14px; }
.sheet .cell { display: inline-block; min-width: 36px; color: var(--quiet); border-right: 1px solid var(--line); margin-right: 6px; }
.scroll { overflow-x: auto; border: 1px solid var(--line); }
.sheet table { border-collapse: collapse; font-size: 13px; line-height: 20px; min-width: 100%; }
.sheet caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.sheet th { background: var(--soft); color: var(--quiet); font-weight: 400; text-align: center; min-width: 28px; padding: 2px 6px; }
.sheet td, .sheet th { border: 1px solid var(--line); white-space: nowrap; }
.sheet td { padding: 2px 8px; min-width: 44px; height: 25px; }
.sheet .wide { font-size: 12px; }
.sheet .wide td, .sheet .wide th { padding: 2px 5px; min-width: 24px; }
.sheet thead td { background: var(--soft); min-width: 28px; }
.sheet tr > :first-child { border-left: 0; width: 28px; }
.sheet tr > :last-child { border-right: 0; }
.sheet thead tr > * { border-top: 0; }
.sheet tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; }
.sheet td.long { white-space: normal; min-width: 280px; }
mtd { text-align: left; }
.spill { font-weight: 600; }
.spill.top { border-top: 2px solid var(--brand); }
.spill.bottom, .sheet tbody tr:last-child > .spill.bottom { border-bottom: 2px solid var(--brand); }
.spill.left { border-left: 2px solid var(--brand); }
.spill.right, .sheet tr > .spill.right:last-child { border-right: 2px solid var(--brand); }
.formula .r0 { color: var(--r0); } .formula .r1 { color: var(--r1); } .formula .r2 { color: var(--r2); } .formula .r3 { color: var(--r3); }
td.r0 { background: color-mix(in srgb, var(--r0) 9%, transparent); }
td.r1 { background: color-mix(in srgb, var(--r1) 9%, transparent); }
td.r2 { background: color-mix(in srgb, var(--r2) 9%, transparent); }
td.r3 { background: color-mix(in srgb, var(--r3) 9%, transparent); }
dl { margin: 0; }
dl + p { margin-top: 10px; }
dl div { display: grid; grid-template-columns: 190px 1fr; gap: 0 20px; padding: 8px 0; border-bottom: 1px solid var(--line); }
dl div:last-child { border-bottom: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
.shape { display: block; color: var(--quiet); font-size: 13px; line-height: 20px; font-weight: 400; }
dd ul { margin: 4px 0 0; list-style: none; padding: 0; }
.refusals li { margin-bottom: 12px; }
.refusals { list-style: none; padding: 0; }
.fault { font-weight: 600; }
.answer { display: block; padding-left: 14px; border-left: 3px solid var(--line); margin-top: 4px; }
.answer span { display: block; }
.related a { margin-right: 16px; }
.index dl div { grid-template-columns: 160px 1fr; padding: 6px 0; }
footer { color: var(--quiet); font-size: 13px; padding-top: 16px; padding-bottom: 40px; }
@media (max-width: 600px) {
  header div, main, footer { padding-left: 16px; padding-right: 16px; }
  h1 { margin-top: 24px; }
  dl div, .index dl div { grid-template-columns: 1fr; }
  .display { padding-left: 10px; }
  math[display="block"] { font-size: 1.08em; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #f2f2f2; --brand: #0e703a; }
  html { font-size: 10.5pt; }
  header .end { display: none; }
  .sheet, .display, dl div, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  section { margin-top: 14pt; padding-top: 10pt; }
  .scroll, .display { overflow: visible; }
  .sheet table { font-size: 9pt; width: 100%; }
  .sheet table:has(.long) td { white-space: normal; }
  .sheet td.long { min-width: 120px; }
  .sheet .wide { font-size: 8pt; }
  .sheet .wide td, .sheet .wide th { padding: 1px 3px; min-width: 0; }
}
`;
