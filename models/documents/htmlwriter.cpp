#include "htmlwriter.h"

#include "htmlpage.h"
#include "progressmeter.h"
#include "../files/savefailure.h"
#include "zippackage.h"

Status HtmlWriter::write(const Document &document, QIODevice &device, const Progress &progress) const
{
    ProgressMeter meter(document, progress);
    const QByteArray page = HtmlPage(document).write(meter);
    if (page.isEmpty())
        return SaveFailure::cancelled();
    return writeAll(device, page);
}

QString HtmlWriter::style()
{
    // Colours are the ones of the printed pages (pagestyles.h); text keeps at least 4.5:1 against what is behind it in both schemes.
    return QStringLiteral(R"(:root {
  color-scheme: light dark;
  --ink: #1a1a1a;
  --paper: #ffffff;
  --card: #f6f8fa;
  --accent: #1f3a5f;
  --muted: #56616c;
  --link: #1d4f91;
  --shade: #e9eef3;
  --line: #b8c2cc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eaed;
    --paper: #14181d;
    --card: #1c2229;
    --accent: #b3cff2;
    --muted: #aab4be;
    --link: #9cc4f5;
    --shade: #262e37;
    --line: #4a5561;
  }
}
* { box-sizing: border-box; }
body {
  max-width: 52rem;
  margin: 0 auto;
  padding: 1.5rem 1.25rem 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5 { margin: 0; color: var(--accent); line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; }
h2 { font-size: 1.45rem; }
h3 { font-size: 1.15rem; }
h4, h5 { font-size: 1.0625rem; }
p, ul, ol, dl { margin: .6rem 0; }
header { padding-bottom: 1rem; border-bottom: 3px solid var(--accent); }
header p, footer, .muted { color: var(--muted); }
header p { font-size: 1.125rem; }
.muted { font-size: .95rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); }
nav { margin-top: 1.25rem; padding: 1rem 1.25rem; background: var(--card); border-radius: .5rem; }
nav h2 { font-size: 1.0625rem; }
nav ul { margin-bottom: 0; padding-left: 1.2rem; }
main > section { margin-top: 2.25rem; }
section section { margin-top: 1.5rem; }
article { margin-top: 1rem; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
article > :last-child { margin-bottom: 0; }
dl > div { display: grid; grid-template-columns: minmax(6.5rem, 26%) 1fr; gap: 0 1rem; padding: .1rem 0; }
dt { color: var(--muted); }
dd { margin: 0; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.45; }
caption { padding-bottom: .4rem; color: var(--muted); font-weight: 600; text-align: left; }
th, td { padding: .4rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--shade); color: var(--accent); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.date { white-space: nowrap; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .9rem; }
@media (max-width: 34rem) {
  body { padding: 1rem .9rem 2rem; }
  h1 { font-size: 1.6rem; }
  article { padding: .8rem .9rem; }
}
@media print {
  :root {
    --ink: #000000;
    --paper: #ffffff;
    --card: #ffffff;
    --accent: #1f3a5f;
    --muted: #3d464f;
    --link: #000000;
    --shade: #ffffff;
    --line: #8fa0b2;
  }
  @page { margin: 20mm 18mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  nav, .skip { display: none; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  article { padding: .5rem 0; border-width: 1px 0 0; border-radius: 0; break-inside: avoid; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
)");
}
