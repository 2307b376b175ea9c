/// Small decks as text.
enum SampleDecks {
  /// Four typed cards in three languages.
  static let greetings = [
    "greetings.md": """
    ---
    id: greetings
    title: First words
    language: en
    licence: CC0-1.0
    tags: [korean]
    ---

    ## Good day {#day}
    Q: How do you say “good day” in Korean?
    A(hangul): 안녕하세요
    Hint: Are you at peace?
    Why: Literally a question after one's peace.

    ## Capital {#capital .places}
    Q: Which city is the capital of South Korea?
    A: Seoul | 서울
    Also: Hanyang
    Reject: Busan — That is the largest port.

    ## Treaty {#treaty}
    Q: On what day was the treaty signed?
    A(date): 1965-06-22

    ## Strait {#strait}
    Q: Which strait lies between the two countries?
    A: Korea Strait
    Hint: Named after the peninsula.

    """,
    "greetings.ja.md": """
    ---
    title: 初めての言葉
    ---

    ## こんにちは {#day}
    Q: 韓国語で「こんにちは」は？
    Why: 「安寧ですか」という意味です。

    """,
    "greetings.ko.md": """
    ---
    title: 첫 낱말
    ---

    ## 인사 {#day}
    Q: 한국어 인사말은?
    Why: 평안을 묻는 말이에요.

    """,
  ]

  /// A grave card, a contested one, and one for any company.
  static let delicate = """
    ---
    id: mixed
    title: Mixed
    language: en
    licence: CC0-1.0
    ---

    ## War {#war .serious}
    Q: Grave?
    A: yes

    ## Islets {#islets}
    Q: Contested?
    A: yes
    Contested: yes
    Why: Both names.

    ## Film {#film}
    Q: Harmless?
    A: yes

    """

  /// A deck that shows its new cards before it asks them.
  static let shown = [
    "letters.md": """
    ---
    id: letters
    title: Letters
    language: en
    licence: CC0-1.0
    introduce: show
    ---

    ## a {#a}
    Q: Type あ
    A(hiragana): あ
    Why: Like a in father.

    ## i {#i}
    Q: Type い
    A(hiragana): い

    ## u {#u}
    Q: Type う
    A(hiragana): う

    ## e {#e}
    Q: Type え
    A(hiragana): え

    """
  ]

  /// One card of every kind.
  static let kinds = [
    "kinds.md": """
    ---
    id: kinds
    title: Every kind of card
    language: en
    licence: CC0-1.0
    ---

    ## Drama {#drama}
    Q: Which drama was a hit in 2003?
    - [x] Winter Sonata
    - [ ] Autumn in My Heart
    - [ ] Summer Scent

    ## Colours {#colours}
    Q: Which are in both flags?
    - [x] red
    - [x] white
    - [ ] green

    ## First {#first}
    Q: Put these in order.
    1. Kono statement
    2. Joint declaration
    3. World Cup

    ## Works {#works}
    Q: Match the work with what it is.
    | Winter Sonata | drama |
    |---|---|
    | Parasite | film |
    | Shiri | film |

    ## Hosts {#hosts}
    C: The two countries held the {{1::2002}} {{2::World Cup::event}}.

    """
  ]

  /// A deck of `count` numbered cards, whose answers are their numbers.
  static func numbers(_ count: Int, id: String = "numbers") -> [String: String] {
    let cards = (1...count).map { "## \($0) {#n\($0)}\nQ: Type \($0).\nA(number): \($0)\n" }
    let head = "---\nid: \(id)\ntitle: Numbers\nlanguage: en\nlicence: CC0-1.0\n---\n\n"
    return ["\(id).md": head + cards.joined(separator: "\n")]
  }
}
