extension LintCase {
  private static let front = "---\nid: d\ntitle: t\nlicence: CC0-1.0\n"

  /// Slips of form: what looks right and is read otherwise.
  static let forms = [
    LintCase("a comment in the front matter", front + "1️⃣# why\n---\n", ["front-matter"]),
    LintCase("an empty line in the front matter", front + "\n---\n", []),
    LintCase(
      "front matter that a card ends",
      "1️⃣" + front + "\n## {#a}\nQ: q\nA: b\n",
      ["front-matter"]
    ),
    LintCase("half a list", front + "tags: 1️⃣[a, b\n---\n", ["front-matter"]),
    LintCase("a wide space", "## {#a}\nQ:1️⃣\u{3000}q\nA: b\n", ["full-width"]),
    LintCase("a space that does not break", "## {#a}\nQ: q\nA:1️⃣\u{A0}b\n", ["full-width"]),
    LintCase("an id before the end", "## one 1️⃣{#a} more\nQ: q\nA: b\n", ["misplaced-id"]),
    LintCase("an id with spaces", "## one 1️⃣{ #a }\nQ: q\nA: b\n", ["misplaced-id"]),
    LintCase("ids in two places", "## one 1️⃣{#a} {#b}\nQ: q\nA: b\n", ["misplaced-id"]),
    LintCase("a list for an answer", "## {#a}\nQ: q\nA:\n1️⃣- b\n- c\n", ["listed-answer"]),
    LintCase(
      "numbers that belie the order",
      "## {#a}\nQ: q\n1. b\n3. c\n1️⃣2. d\n",
      ["order-numbers"]
    ),
    LintCase("one number for all", "## {#a}\nQ: q\n1. b\n1. c\n1. d\n", []),
    LintCase(
      "a paragraph that nobody sees",
      "## {#a}\nQ: q\nA: b\nWhy: c\n\n1️⃣d\n",
      ["loose-paragraph"]
    ),
    LintCase("prose behind an answer", "## {#a}\nQ: q\nA: b\n\nd\n", []),
    LintCase(
      "a former gap",
      "## {#a}\nC: {{1::b}}\n\n## {#c}\nQ: q\nA: d\nFormerly: 1️⃣a/1\n",
      ["taken-formerly"]
    ),
    LintCase(
      "cards that wait for each other",
      "## {#a}\nQ: q\nA: b\nAfter: 1️⃣b\n\n## {#b}\nQ: r\nA: c\nAfter: 2️⃣deck/a\n",
      ["circular-after", "circular-after"]
    ),
    LintCase(
      "a card that waits for such",
      "## {#a}\nQ: q\nA: b\n\n## {#b}\nQ: r\nA: c\nAfter: a\n\n## {#c}\nQ: s\nA: d\nAfter: b\n",
      []
    ),
    LintCase(
      "what is set aside in a comment",
      "## {#a}\n<!--\nQ: old\nA: old\n\n-->\nQ: q\nA: b\n",
      []
    ),
    LintCase("a comment behind an answer", "## {#a}\nQ: q\nA: b\n<!-- c -->\n", []),
    LintCase("a comment in an answer", "## {#a}\nQ: q\nA: b 1️⃣<!-- c -->\n", ["shown-comment"]),
    LintCase("an open comment", "## {#a}\nQ: q\nA: b\n\n1️⃣<!-- c\n\nQ: r\n", ["unclosed-comment"]),
    LintCase("a bold answer", "## {#a}\nQ: q\nA: b | 1️⃣**c**\n", ["marked-answer"]),
    LintCase("a star in an answer", "## {#a}\nQ: q\nA: b* | *c\n", []),
    LintCase(
      "a full-width tick",
      "## {#1️⃣a}\nQ: q\n- [2️⃣ｘ] b\n- [ ] c\n- [ ] d\n",
      ["one-sided-choice", "full-width"]
    ),
    LintCase(
      "full-width numbers",
      "## {#1️⃣a}\nQ: q\n2️⃣１．b\n",
      ["missing-body", "full-width"]
    ),
    LintCase("full-width parentheses", "## {#a}\nQ: q\nA1️⃣（date）: 1965\n", ["full-width"]),
    LintCase(
      "a full-width id",
      "1️⃣## 一 {2️⃣＃a}\nQ: q\nA: b\n",
      ["missing-id", "full-width"]
    ),
    LintCase("full-width braces", "## {#a}\nC: 1️⃣｛｛1::b｝｝ {{1::c}}\n", ["full-width"]),
    LintCase("subjects divided by 、", "## {#a}\nQ: q\nA: b\nTags: 1️⃣歴史、文化\n", ["list-separator"]),
    LintCase("an answer in an address", "## {#a}\nQ: See https://seoul.kr/a?\nA: seoul\n", []),
  ]
}
