extension LintCase {
  static let all: [LintCase] =
    identities + bodies + answers + beginnings + forms + lists + texts + facts + files

  private static let identities = [
    LintCase("no deck id", "1️⃣---\ntitle: t\nlicence: CC0-1.0\n---\n", ["deck-id"]),
    LintCase("a bad deck id", "---\nid: 1️⃣../x\ntitle: t\nlicence: CC0-1.0\n---\n", ["deck-id"]),
    LintCase(
      "the learners' own id",
      "---\nid: 1️⃣mine\ntitle: t\nlicence: CC0-1.0\n---\n",
      ["deck-id"]
    ),
    LintCase("no title", "1️⃣---\nid: d\nlicence: CC0-1.0\n---\n", ["deck-title"]),
    LintCase("no licence", "1️⃣---\nid: d\ntitle: t\n---\n", ["missing-licence"]),
    LintCase("no card id", "1️⃣## Heading\nQ: q\nA: a\n", ["missing-id"]),
    LintCase("an id of two words", "## {#1️⃣my id}\nQ: q\nA: a\n", ["invalid-id"]),
    LintCase("an id of words apart", "## {#1️⃣my .tag id}\nQ: q\nA: a\n", ["invalid-id"]),
    LintCase("two ids", "## {#1️⃣my #id .tag}\nQ: q\nA: a\n", ["invalid-id"]),
    LintCase("a bad card id", "## Heading {#1️⃣a/b}\nQ: q\nA: a\n", ["invalid-id"]),
    LintCase(
      "an id twice",
      "## {#가}\nQ: q\nA: a\n\n## 하나 {#1️⃣가}\nQ: r\nA: b\n",
      ["duplicate-id"]
    ),
    LintCase(
      "a name for nothing",
      "## {#a}\nQ: q\nA: a\nAfter: 1️⃣nowhere\n",
      ["unknown-after"]
    ),
    LintCase("a card after itself", "## {#a}\nQ: q\nA: a\nAfter: 1️⃣a\n", ["unknown-after"]),
  ]

  private static let bodies = [
    LintCase("no body", "## {#1️⃣a}\nQ: q\n", ["missing-body"]),
    LintCase("no question", "## {#1️⃣a}\nA: a\n", ["missing-question"]),
    LintCase("an empty answer", "## {#a}\nQ: q\n1️⃣A:\n", ["empty-answer"]),
    LintCase("an empty alternative", "## {#a}\nQ: q\nA: b | 1️⃣| c\n", ["empty-answer"]),
    LintCase("two bodies", "## {#a}\nQ: q\nA: b\n1️⃣C: {{1::c}}\n", ["two-bodies"]),
    LintCase(
      "a question twice",
      "## {#a}\nQ: q\nA: b | c\n\n## {#d}\nQ: 1️⃣q\nA: c\n",
      ["repeated-prompt"]
    ),
    LintCase(
      "answers that exclude each other",
      "## {#a}\nQ: q\nA: b\n\n## {#d}\nQ: 1️⃣q\nA: c\n",
      ["exclusive-answers"]
    ),
    LintCase(
      "an answer in the question",
      "## {#a}\nQ: 1️⃣Where is Seoul station?\nA: seoul\n",
      ["given-away"]
    ),
    LintCase("an answer in a word", "## {#a}\nQ: Who are Seoulites?\nA: Seoul\n", []),
    LintCase("an answer offered", "## {#a}\nQ: Is it Seoul or Tokyo?\nA: Seoul\n", []),
    LintCase("an open gap", "## {#a}\nC: 가나 {{1::b}} 1️⃣{{2::c\n", ["open-gap"]),
    LintCase("a gap within an open one", "## {#a}\nC: 가 1️⃣{{1::b {{2::c}}\n", ["open-gap"]),
    LintCase("braces in a gap", "## {#a}\nC: 가 {{1::\\{\\{b}}\n", []),
    LintCase("an unnumbered gap", "## {#a}\nC: 가나 1️⃣{{b}}\n", ["unnumbered-gap"]),
    LintCase("an empty gap", "## {#a}\nC: x 1️⃣{{1::}}\n", ["empty-answer"]),
    LintCase("no gap", "## {#a}\nC: 1️⃣nothing asked\n", ["missing-gap"]),
    LintCase(
      "an unreachable alternative",
      "## {#a}\nQ: q\nA: b | c\nAccept: 1️⃣C\n",
      ["unreachable-alternative"]
    ),
    LintCase(
      "a rejected right answer",
      "## {#a}\nQ: q\nA: b\nReject: 1️⃣b — no\n",
      ["unreachable-alternative"]
    ),
    LintCase("kanji in kana", "## {#a}\nQ: q\nA(hiragana): 1️⃣時間\n", ["wrong-script"]),
    LintCase("kanji after a reading", "## {#a}\nQ: q\nA(reading): じかん | 時間\n", []),
    LintCase("an impossible date", "## {#a}\nQ: q\nA(date): 1️⃣1965-02-29\n", ["impossible-date"]),
    LintCase(
      "a range backwards",
      "## {#a}\nQ: q\nA(date): 1950 | 1️⃣1953/1950\n",
      ["impossible-date"]
    ),
    LintCase("ranges within a year", "## {#a}\nQ: q\nA(date): 1953/1953-05 | 1953-05/1953\n", []),
    LintCase("possible dates", "## {#a}\nQ: q\nA(date): 1964-02-29 | 1998/2002 | 1965-06\n", []),
  ]

  /// Answers that are none of their kind.
  private static let answers = [
    LintCase("neither yes nor no", "## {#a}\nQ: q\nA(boolean): 1️⃣maybe\n", ["unreadable-boolean"]),
    LintCase("yes", "## {#a}\nQ: q\nA(boolean): はい\n", []),
    LintCase("no number", "## {#a}\nQ: q\nA(number): 3 | 1️⃣many\n", ["unreadable-number"]),
    LintCase("a range", "## {#a}\nQ: q\nA(number): 1️⃣10-12\n", ["unreadable-number"]),
    LintCase("numbers", "## {#a}\nQ: q\nA(number): 8 billion ± 500 million | 1億 | 49.5 %\n", []),
    LintCase("about", "## {#a}\nQ: q\nA(number): 1️⃣about 12 hours\n", ["loose-number"]),
    LintCase("around", "## {#a}\nQ: q\nA(number): 1️⃣around 12\n", ["loose-number"]),
    LintCase("程度", "## {#a}\nQ: q\nA(number): 1️⃣12時間程度\n", ["loose-number"]),
    LintCase("a comma of a fraction", "## {#a}\nQ: q\nA(number): 1️⃣1,5\n", ["ambiguous-comma"]),
    LintCase(
      "a comma of thousands",
      "## {#a}\nQ: q\nA(number): 3 | 1️⃣1,500人\n",
      ["ambiguous-comma"]
    ),
    LintCase(
      "commas that leave no doubt",
      "## {#a}\nQ: q\nA(number): 1,234,567 | 1,500.5 | 1.5\n",
      []
    ),
    LintCase("about, and how far", "## {#a}\nQ: q\nA(number): about 12 hours ± 1\n", []),
    LintCase("Latin for hangul", "## {#a}\nQ: q\nA(hangul): 1️⃣kamsa\n", ["wrong-script"]),
    LintCase("Latin besides hangul", "## {#a}\nQ: q\nA(hangul): 감사 | kamsa\n", []),
    LintCase("Latin for kana", "## {#a}\nQ: q\nA(reading): 1️⃣kamo\n", ["wrong-script"]),
    LintCase("Latin among kana", "## {#a}\nQ: q\nA(katakana): Wi-Fi ルーター\n", []),
    LintCase("hangul for Latin", "## {#a}\nQ: q\nA(romanization): 1️⃣서울\n", ["wrong-script"]),
    LintCase("Latin in a gap", "## {#a}\nC(hangul): 1️⃣x {{1::kamsa}}\n", ["wrong-script"]),
    LintCase("a season", "## {#a}\nQ: q\nA(date): 1️⃣autumn 1976\n", ["impossible-date"]),
    LintCase("day first", "## {#a}\nQ: q\nA(date): 1976 | 1️⃣11.10.1976\n", ["impossible-date"]),
  ]

  /// What beginners write.
  private static let beginnings = [
    LintCase("a gap in an answer", "## {#a}\nQ: q\nA: 1️⃣{{1::b}}\n", ["stray-gap"]),
    LintCase("a gap in a question", "## {#a}\nQ: q 1️⃣{{1::b}}\nA: c\n", ["stray-gap"]),
    LintCase("a column without a table", "## {#a}\nQ: q\nA: 1️⃣{b}\n", ["stray-gap"]),
    LintCase("braces meant so", "## {#a}\nQ: q\nA: \\{b}\n", []),
    LintCase("a slash", "## {#a}\nQ: q\nA: 1️⃣Seoul / Busan\n", ["list-separator"]),
    LintCase("a semicolon", "## {#a}\nQ: q\nA: 1️⃣c; d\n", ["list-separator"]),
    LintCase("a semicolon that is meant", "## {#a}\nQ: q\nA: b | c; d\n", []),
    LintCase("a band", "## {#a}\nQ: q\nA: AC/DC\n", []),
    LintCase("subjects without commas", "## {#a}\nQ: q\nA: b\nTags: c, 1️⃣d e\n", ["list-separator"]),
    LintCase("no space after a colon", "## {#a}\nQ: q\nA: b\n1️⃣Why:c\n", ["unknown-field"]),
    LintCase(
      "no space after ##",
      "## {#a}\nQ: q\nA: b\n\n1️⃣##x {#b}\nQ: r\nA: c\n",
      ["misplaced-id"]
    ),
    LintCase(
      "a card one level down",
      "## {#a}\nQ: q\nA: b\n\n1️⃣### x {#b}\nQ: r\nA: c\n",
      ["misplaced-id", "repeated-field", "two-bodies"]
    ),
    LintCase(
      "options with marks amiss",
      "## {#a}\nQ: q\n- [x] b\n1️⃣-[ ] c\n2️⃣- [] d\n3️⃣- e\n- [ ] f\n",
      ["broken-option", "broken-option", "broken-option"]
    ),
    LintCase("a box without a dash", "## {#a}\nQ: q\n1️⃣[x] b\nA: c\n", ["broken-option"]),
    LintCase("a hyphen for a dash", "## {#a}\nQ: q\nA: b\nReject: c 1️⃣- no\n", ["reject-dash"]),
    LintCase("a hyphen in an answer", "## {#a}\nQ: q\nA: b\nReject: c-d - e — no\n", []),
    LintCase(
      "an earlier id that is alive",
      "## {#a}\nQ: q\nA: b\n\n## {#c}\nQ: r\nA: d\nFormerly: 1️⃣a\n",
      ["taken-formerly"]
    ),
    LintCase(
      "an earlier id of two",
      "## {#a}\nQ: q\nA: b\nFormerly: x\n\n## {#c}\nQ: r\nA: d\nFormerly: 1️⃣x\n",
      ["taken-formerly"]
    ),
    LintCase("no earlier id", "## {#a}\nQ: q\nA: b\nFormerly: 1️⃣x y\n", ["taken-formerly"]),
    LintCase(
      "a merge conflict at the top",
      "---\nid: d\n1️⃣<<<<<<< ours\ntitle: t\n2️⃣=======\n3️⃣>>>>>>> theirs\nlicence: MIT\n---\n",
      ["conflict-marker", "conflict-marker", "conflict-marker"]
    ),
    LintCase("a known licence", "---\nid: d\ntitle: t\nlicence: CC-BY-NC-SA-4.0\n---\n", []),
    LintCase("one of our own", "---\nid: d\ntitle: t\nlicence: LicenseRef-town\n---\n", []),
    LintCase("two licences", "---\nid: d\ntitle: t\nlicence: MIT OR CC-BY-4.0\n---\n", []),
    LintCase("a cut licence", "---\nid: d\ntitle: t\nlicence: 1️⃣CC0\n---\n", ["unknown-licence"]),
    LintCase("no licence", "---\nid: d\ntitle: t\nlicence: 1️⃣free\n---\n", ["unknown-licence"]),
    LintCase("tags in commas", "---\nid: d\ntitle: t\nlicence: MIT\ntags: a, b\n---\n", []),
    LintCase(
      "tags in spaces",
      "---\nid: d\ntitle: t\nlicence: MIT\ntags: 1️⃣a b\n---\n",
      ["list-separator"]
    ),
  ]

  private static let lists = [
    LintCase("no right option", "## {#1️⃣a}\nQ: q\n- [ ] b\n- [ ] c\n", ["one-sided-choice"]),
    LintCase("no wrong option", "## {#1️⃣a}\nQ: q\n- [x] b\n", ["one-sided-choice"]),
    LintCase(
      "a telling length",
      "## {#a}\nQ: q\n- [ ] b\n- [x] 1️⃣a very long and elaborate right answer\n- [ ] d\n",
      ["telling-length"]
    ),
    LintCase("one item", "## {#1️⃣a}\nQ: q\n1. b\n", ["short-list"]),
    LintCase("two left sides", "## {#1️⃣a}\nQ: q\n| b | c |\n|---|---|\n| b | d |\n", ["short-list"]),
    LintCase(
      "an option right and wrong",
      "## {#1️⃣a}\nQ: q\n- [x] b\n- [ ] c\n- [ ] b\n",
      ["short-list"]
    ),
    LintCase(
      "options after an answer",
      "## {#a}\nQ: q\nA: b\n1️⃣- [x] b\n- [ ] c\nHint: d\n",
      ["two-bodies"]
    ),
    LintCase("a list after an answer", "## {#a}\nQ: q\nA: b\n1️⃣1. c\n2. d\n", ["two-bodies"]),
    LintCase(
      "a table after a gap",
      "## {#a}\nC: 가 {{1::b}}\n1️⃣| c | d |\n|---|---|\n| e | f |\n",
      ["two-bodies"]
    ),
    LintCase(
      "answers that run on",
      "## {#a}\nQ: q\nA: b\n| c\n\n## {#d}\nC: 가 {{1::b}}\n1965. It was\n  1. so\n",
      []
    ),
    LintCase(
      "three cells",
      "## {#a}\nQ: q\n| b | c |\n1️⃣| b | d | e |\n| f | g |\n",
      ["table-cells"]
    ),
  ]

  private static let texts = [
    LintCase("an unknown field", "## {#a}\nQ: q\nA: b\n1️⃣Hnit: c\n", ["unknown-field"]),
    LintCase(
      "an unknown key",
      "---\nid: d\ntitle: t\n2️⃣license: l\n---\n",
      ["unknown-key"]
    ),
    LintCase("a field twice", "## {#a}\nQ: q\nA: b\nHint: c\n1️⃣Hint: d\n", ["repeated-field"]),
    LintCase("an unknown kind", "## {#a}\nQ: q\nA(1️⃣dat): 1965\n", ["unknown-value"]),
    LintCase("an unknown value", "## {#a}\nQ: q\nA: b\nIn: 1️⃣fr\n", ["unknown-value"]),
    LintCase("a full-width colon", "## {#a}\nQ1️⃣： q\nA: b\n", ["full-width"]),
    LintCase("a full-width digit", "## {#a}\nQ: q\nA: 가나1️⃣１９６５\n", ["full-width"]),
    LintCase("a full-width bar", "## {#a}\nQ: q\nA: b1️⃣｜c\n", ["full-width"]),
    LintCase("jamo in parts", "## {#a}\nQ: q1️⃣\u{1112}\u{1161}\nA: b\n", ["mixed-normalization"]),
    LintCase("an escape sequence", "## {#a}\nQ: q1️⃣\u{1B}[31m\nA: b\n", ["control-character"]),
    LintCase("a hidden mark", "## {#a}\nQ: 가1️⃣\u{202E}q\nA: b\n", ["control-character"]),
    LintCase(
      "a merge conflict",
      "## {#a}\nQ: q\n1️⃣<<<<<<< ours\nA: b\n2️⃣=======\nA: c\n4️⃣>>>>>>> theirs\n",
      ["conflict-marker", "conflict-marker", "two-bodies", "conflict-marker"]
    ),
    LintCase("open code", "## {#a}\nQ: q\nA: b\n\n1️⃣```\ncode\n", ["unclosed-fence"]),
    LintCase("a field before the first card", "1️⃣Q: q\n", ["outside-card"]),
    LintCase("no front matter", "---x\n", ["front-matter"]),
    LintCase(
      "a broken line",
      "---\nid: d\ntitle: t\nlicence: CC0-1.0\n1️⃣nonsense\n---\n",
      ["front-matter"]
    ),
  ]

  private static let facts = [
    LintCase("an unknown source", "## {#a}\nQ: q\nA: b\nSource: fact, 1️⃣fcat\n", ["unknown-source"]),
    LintCase("an address", "## {#a}\nQ: q\nA: b\nSource: https://example.org/a\n", []),
    LintCase(
      "a contested card",
      "## {#a}\nQ: q\nA: b\nContested: 1️⃣yes\n",
      ["contested-without-why"]
    ),
    LintCase(
      "dates that contradict",
      "## {#a}\nQ: q\nA(date): 1965\nSource: fact\n\n## {#b}\nQ: r\nA(date): 1️⃣1966-01\nSource: fact\n",
      ["contradicting-dates"]
    ),
    LintCase("an unsafe picture", "## {#a}\nQ: q\nA: b\nSee: 1️⃣../x.png\n", ["unsafe-name"]),
    LintCase("an unsafe sound", "## {#a}\nQ: q\nA: b\nSay: 1️⃣../x.mp3\n", ["unsafe-name"]),
    LintCase("a sound from the root", "## {#a}\nQ: q\nA: b\nSay: 1️⃣/x.ogg\n", ["unsafe-name"]),
    LintCase(
      "an address as a sound",
      "## {#a}\nQ: q\nA: b\nSay: 1️⃣https://example.org/x.mp3\n",
      ["unsafe-name"]
    ),
    LintCase("a sound", "## {#a}\nQ: q\nA: b\nSay: audio/x y.MP3\n", []),
    LintCase("words to be said", "## {#a}\nQ: q\nA: b\nSay: Good morning. ../\n", []),
    LintCase(
      "a sound that nothing plays",
      "## {#a}\nQ: q\nA: b\nSay: 1️⃣audio/x.flac\n",
      ["unplayable-sound"]
    ),
  ]

  private static let files = [
    LintCase(
      "a missing translation",
      "## {#1️⃣a}\nQ: q\nA: b\n",
      ["missing-translation"],
      others: ["deck.ko.md": "---\ntitle: t\n---\n"]
    ),
    LintCase(
      "an unknown column",
      """
      ---
      id: d
      title: t
      licence: CC0-1.0
      table: t.tsv
      key: a
      ---

      ## {#x}
      Q: {a} {1️⃣c}
      A: {b}
      """,
      ["unknown-column"],
      others: ["t.tsv": "a\tb\n1\t2\n"]
    ),
    LintCase(
      "a missing table",
      "---\nid: d\ntitle: t\nlicence: CC0-1.0\ntable: 1️⃣t.tsv\nkey: a\n---\n",
      ["missing-file"]
    ),
    LintCase(
      "templates with one question, and no table",
      """
      ---
      id: d
      title: t
      licence: CC0-1.0
      table: 1️⃣t.tsv
      key: a
      ---

      ## {#x}
      Q: {a}
      A: {b}

      ## {#y}
      Q: {a}
      A: {c}

      """,
      ["missing-file"]
    ),
  ]
}
