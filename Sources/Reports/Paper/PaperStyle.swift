/// How tests on paper look; black on white, on a screen as in print.
enum PaperStyle {
  static let a4: StaticString = "@page{size:A4;margin:15mm 16mm}.page{max-width:178mm}"
  static let letter: StaticString = "@page{size:Letter;margin:15mm 16mm}.page{max-width:184mm}"

  static let text: StaticString = """
    *{box-sizing:border-box}
    html{background:#fff;color:#000}
    body{margin:0;font-size:11.5pt;line-height:1.6;font-family:"Noto Sans CJK KR","Apple SD Gothic Neo","Malgun Gothic",sans-serif}
    :lang(en) body{font-family:"Noto Sans","Helvetica Neue",Arial,"Noto Sans CJK JP","Hiragino Sans",sans-serif}
    :lang(ja) body{font-family:"Noto Sans CJK JP","Hiragino Sans","Yu Gothic",sans-serif}
    .page{margin:0 auto;width:100%;border-collapse:collapse}
    .page>thead>tr>th{font-weight:400;font-size:9pt;padding:0 0 3mm;text-align:left}
    .page>thead .run{display:flex;justify-content:space-between;gap:1em;border-bottom:1px solid #000;padding-bottom:1mm}
    .page>tbody>tr>td,.page>thead>tr>th{vertical-align:top}
    .page>tbody>tr>td{padding:0}
    .code{font-variant-numeric:tabular-nums;white-space:nowrap}
    h1{font-size:17pt;line-height:1.3;margin:1mm 0 3mm;overflow-wrap:anywhere}
    h2{font-size:13pt;margin:6mm 0 2mm;break-after:avoid}
    .who{display:grid;grid-template-columns:3fr 2fr;gap:2mm 8mm;margin:0 0 6mm;padding:0}
    .who div{display:flex;align-items:flex-end;gap:2mm;white-space:nowrap}
    .who span.fill{flex:1;border-bottom:1px solid #000;height:7mm}
    ol.questions{list-style:none;margin:0;padding:0}
    ol.questions>li{break-inside:avoid;page-break-inside:avoid;display:flex;gap:3mm;margin:0 0 5.5mm}
    .number{flex:none;min-width:7mm;text-align:right;font-weight:700}
    .question{flex:1;min-width:0;overflow-wrap:anywhere}
    .question p{margin:0;white-space:pre-line}
    .how,.gloss{font-size:9.5pt}
    ruby{ruby-align:center}
    rt{font-size:.52em;line-height:1}
    .blank{display:inline-block;min-width:38mm;height:1.1em;border-bottom:1px solid #000;vertical-align:baseline}
    .line{display:flex;align-items:flex-end;gap:2mm;margin-top:2.5mm}
    .line .fill{flex:1;border-bottom:1px solid #000;height:7.5mm}
    ul.options{list-style:none;margin:1.5mm 0 0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(70mm,1fr));gap:1mm 6mm}
    ul.options>li{display:flex;gap:2.5mm}
    .boxes{display:flex;flex-wrap:wrap;gap:1.5mm 2mm;align-items:center;margin-top:2mm}
    .letter{flex:none;width:6.2mm;height:6.2mm;line-height:5.8mm;border:1px solid #000;border-radius:50%;text-align:center;font-size:9.5pt}
    .box{flex:none;width:7mm;height:6.5mm;border:1px solid #000}
    .sides{display:flex;gap:8mm;margin-top:1.5mm}
    .sides ul{flex:1;grid-template-columns:1fr}
    .either{display:flex;gap:8mm;margin-top:1.5mm}
    .either span{border:1px solid #000;border-radius:4mm;padding:0 4mm}
    table.key{border-collapse:collapse;width:100%;margin:0 0 6mm}
    table.key th,table.key td{border-bottom:1px solid #888;padding:.8mm 2mm;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-line}
    table.key th{width:10mm;text-align:right}
    table.key tr{break-inside:avoid}
    section.version+section.version{break-before:page;page-break-before:always}
    @media screen{body{padding:8mm}}
    """
}
