/// How pages look: on a screen, in the dark, narrow, and on paper.
enum PageStyle {
  static let text: StaticString = """
    :root{color-scheme:light dark;--ink:#1c2024;--faint:#4a5560;--paper:#fff;--panel:#f4f6f8;--line:#c9d1d9;
    --measured:#1358a8;--expected:#a8480b;--suspect:#b3122f;--shade:#0005;--s0:#e4e8ec;--s1:#b9d3ee;--s2:#7fb0e0;--s3:#3f83c8;--s4:#1358a8}
    @media(prefers-color-scheme:dark){:root{--ink:#e6eaee;--faint:#aab4be;--paper:#14181c;--panel:#1e242a;--line:#3a444e;
    --measured:#79b8ff;--expected:#ffab70;--suspect:#ff8fa0;--shade:#fff6;--s0:#2a323a;--s1:#1d3f66;--s2:#2b62a0;--s3:#4a90d9;--s4:#9accff}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);line-height:1.55;
    font-family:system-ui,-apple-system,"Segoe UI","Hiragino Sans","Noto Sans CJK JP","Noto Sans CJK KR","Apple SD Gothic Neo",sans-serif}
    main,header,footer{max-width:80rem;margin:0 auto;padding:0 1.25rem}
    h1{font-size:1.75rem;margin:1.5rem 0 .25rem}
    h2{font-size:1.25rem;margin:2.25rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
    p{margin:.4rem 0;max-width:70rem}
    a{color:var(--measured)}
    nav ul,.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:.5rem 0}
    .note,figcaption{color:var(--faint);font-size:.92rem}
    .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1rem 0;padding:0}
    .figures div{background:var(--panel);border-radius:.5rem;padding:.6rem .8rem}
    .figures dt{color:var(--faint);font-size:.85rem}
    .figures dd{margin:0;font-size:1.4rem;font-weight:600;font-variant-numeric:tabular-nums}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:0 2.5rem;align-items:start}
    .pair>*{min-width:0}
    .scroll{overflow-x:auto;max-width:100%;margin:.75rem 0;
    background:linear-gradient(90deg,var(--paper) 40%,transparent) 0/3rem 100% no-repeat local,
    linear-gradient(270deg,var(--paper) 40%,transparent) 100%/3rem 100% no-repeat local,
    linear-gradient(90deg,var(--shade),transparent) 0/.75rem 100% no-repeat scroll,
    linear-gradient(270deg,var(--shade),transparent) 100%/.75rem 100% no-repeat scroll}
    .scroll:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid var(--expected);outline-offset:2px}
    table{border-collapse:collapse;font-size:.9rem;width:100%}
    .heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    th,td{border-bottom:1px solid var(--line);padding:.3rem .45rem;text-align:left;vertical-align:top}
    thead th{color:var(--faint);font-weight:600;vertical-align:bottom}
    tbody th{font-weight:600}
    tbody th,td.w{max-width:34rem;overflow-wrap:anywhere}tbody th{min-width:7rem}td.w{min-width:4rem}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    thead .n{white-space:normal}
    figure{margin:.75rem 0}figcaption{margin-bottom:.5rem}figcaption strong{color:var(--ink);display:block}
    svg{display:block;width:100%;max-width:36rem;height:auto}
    details{margin:.5rem 0}summary{cursor:pointer;color:var(--faint);font-size:.92rem}
    .label{font-size:11px;fill:var(--faint)}.name{fill:var(--ink)}
    .grid{stroke:var(--line);stroke-width:1}.axis{stroke:var(--faint);stroke-width:1}
    .curve{fill:none;stroke-width:2.5}
    polyline.measured{stroke:var(--measured)}polyline.expected{stroke:var(--expected);stroke-dasharray:6 4}
    rect.measured,circle.measured{fill:var(--measured)}circle.expected{fill:var(--expected)}
    circle.suspect{fill:var(--paper);stroke:var(--suspect);stroke-width:3}
    .shade0{fill:var(--s0)}.shade1{fill:var(--s1)}.shade2{fill:var(--s2)}.shade3{fill:var(--s3)}.shade4{fill:var(--s4)}
    .key{display:inline-block;width:1rem;height:.75rem;margin-right:.4rem;border-radius:2px;background:var(--measured)}
    .key.expected{background:repeating-linear-gradient(90deg,var(--expected) 0 5px,transparent 5px 8px)}
    .key.suspect{background:var(--paper);border:3px solid var(--suspect);border-radius:50%;width:.8rem;height:.8rem}
    .key.shade0{background:var(--s0)}.key.shade1{background:var(--s1)}.key.shade4{background:var(--s4)}
    dl.words dt{font-weight:600;margin-top:.5rem}dl.words dd{margin:0 0 0 1rem;max-width:58rem}
    footer{margin:2.5rem auto 2rem;color:var(--faint);font-size:.9rem}
    @media screen and (max-width:40rem){main,header,footer{padding:0 .9rem}h1{font-size:1.4rem}
    .scroll{background:none}table,tbody,tbody tr,tbody th,td{display:block;border:0;padding:0}
    thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.1rem 1.25rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
    tbody th,td.w{grid-column:1/-1;max-width:none;min-width:0}
    td.n{display:flex;justify-content:space-between;gap:.5rem;white-space:normal}
    td::before{content:attr(data-of);color:var(--faint)}td.w::before{margin-right:.6rem}}
    @media print{@page{size:A4 landscape;margin:12mm}
    :root{color-scheme:light;--ink:#000;--faint:#333;--paper:#fff;--panel:#fff;--line:#999;--measured:#1358a8;--expected:#a8480b;--suspect:#b3122f;
    --s0:#e4e8ec;--s1:#b9d3ee;--s2:#7fb0e0;--s3:#3f83c8;--s4:#1358a8}
    body{font-size:10pt}main,header,footer{max-width:none;padding:0}nav{display:none}
    .scroll{overflow:visible;background:none}details{display:none}table{font-size:8pt}th,td{padding:.12rem .3rem}
    tbody th,td.w{min-width:0;max-width:none}thead{display:table-header-group}tr,figure{break-inside:avoid}
    h2{break-after:avoid}svg{max-width:12.5cm;max-height:15cm}.pair{gap:0 1rem;grid-template-columns:1fr 1fr}.figures div{border:1px solid var(--line)}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}
