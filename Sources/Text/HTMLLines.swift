/// Gathers the lines that HTML makes.
struct HTMLLines {
  private var bytes: [UInt8] = []
  /// How many bytes of a sequence of UTF-8 are still to come.
  private var sequence: [UInt8] = []
  private var hasPendingSpace = false
  /// Whether a paragraph ends, so that the next text begins an empty line later.
  private var pendingBreaks = 0
  /// The lists that are open: nil for bullets, else the number of the next item.
  private var lists: [Int?] = []
  private var preformattedDepth = 0
  /// Whether text of `<rt>` is being read.
  private var isReading = false
  private var isFirstCell = true

  private static let deepestList = 16

  /// The text, without white space at its ends.
  var finished: [UInt8] {
    var slice = bytes[...]
    while let last = slice.last, last == 0x20 || last == 0x0A { slice.removeLast() }
    while let first = slice.first, first == 0x20 || first == 0x0A { slice.removeFirst() }
    return Array(slice)
  }

  // MARK: Text

  /// Adds a byte of text.
  mutating func append(_ byte: UInt8) {
    if !sequence.isEmpty || byte >= 0xC0 { return appendPart(byte) }
    switch byte {
    case 0x0A where preformattedDepth > 0: bytes.append(0x0A)
    case 0x09...0x0D, 0x20: appendSpace()
    case 0..<0x20, 0x7F: break
    default:
      prepare()
      bytes.append(byte)
    }
  }

  /// Adds a character.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return append(UInt8(truncatingIfNeeded: scalar.value)) }
    guard !Self.isHidden(scalar) else { return }
    if scalar.value == 0xA0 { return appendSpace() }
    appendVisible(Array(String(scalar).utf8))
  }

  /// Adds a byte of a longer sequence; hidden characters are left out when they are whole.
  private mutating func appendPart(_ byte: UInt8) {
    let isContinued = byte & 0xC0 == 0x80
    if !sequence.isEmpty, !isContinued { flushSequence() }
    if sequence.isEmpty, byte < 0xC0 { return append(byte) }
    sequence.append(byte)
    if sequence.count == Self.length(sequence[0]) { flushSequence() }
  }

  private static func length(_ lead: UInt8) -> Int {
    lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  }

  private mutating func flushSequence() {
    defer { sequence.removeAll(keepingCapacity: true) }
    guard [0xC2, 0xE2, 0xEF].contains(sequence[0]) else { return appendVisible(sequence) }
    let text = String(decoding: sequence, as: UTF8.self)
    for scalar in text.unicodeScalars {
      if Self.isHidden(scalar) { continue }
      if scalar.value == 0xA0 {
        appendSpace()
      } else {
        appendVisible(Array(String(scalar).utf8))
      }
    }
  }

  private mutating func appendSpace() {
    if preformattedDepth > 0 { bytes.append(0x20) } else { hasPendingSpace = true }
  }

  private mutating func appendVisible(_ text: [UInt8]) {
    prepare()
    bytes += text
  }

  /// Writes the breaks or the space that what follows is parted by.
  private mutating func prepare() {
    if pendingBreaks > 0, !bytes.isEmpty {
      bytes.append(contentsOf: repeatElement(0x0A, count: min(2, pendingBreaks)))
    } else if hasPendingSpace, !bytes.isEmpty, bytes.last != 0x0A {
      bytes.append(0x20)
    }
    pendingBreaks = 0
    hasPendingSpace = false
  }

  /// Characters that nobody sees, by the lint rule for decks: controls, marks of direction, joiners
  /// of nothing.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  // MARK: Elements

  /// Takes the effect of a tag on the lines.
  mutating func take(_ tag: HTMLTag) {
    switch (tag.name, tag.kind) {
    case ("br", _): breakLine()
    case ("ul", .opening): open(list: nil)
    case ("ol", .opening): open(list: 1)
    case ("ul", .closing), ("ol", .closing):
      _ = lists.popLast()
      startLine()
    case ("li", .opening): beginItem()
    case ("tr", .opening):
      startLine()
      isFirstCell = true
    case ("td", .opening), ("th", .opening): beginCell()
    case ("rt", .opening), ("rt", .closing), ("ruby", _): takeRuby(tag)
    case ("pre", .opening):
      startLine()
      preformattedDepth = 1
    case ("pre", .closing):
      preformattedDepth = 0
      startLine()
    case ("p", _): startLine(after: 2)
    case ("div", _), ("tr", _), ("li", _), ("table", _), ("h1", _), ("h2", _), ("h3", _), ("h4", _),
      ("h5", _), ("h6", _), ("hr", _), ("blockquote", _), ("section", _), ("article", _),
      ("header", _), ("footer", _), ("dl", _), ("dt", _), ("dd", _), ("center", _), ("details", _),
      ("summary", _), ("figure", _), ("figcaption", _), ("main", _), ("form", _):
      startLine()
    default: break
    }
  }

  private mutating func breakLine() {
    flushOpenSequence()
    hasPendingSpace = false
    pendingBreaks = min(2, pendingBreaks + 1)
  }

  /// What follows begins a line of its own.
  private mutating func startLine(after breaks: Int = 1) {
    flushOpenSequence()
    hasPendingSpace = false
    pendingBreaks = max(pendingBreaks, breaks)
  }

  private mutating func flushOpenSequence() {
    if !sequence.isEmpty { flushSequence() }
  }

  private mutating func open(list first: Int?) {
    startLine()
    if lists.count < Self.deepestList { lists.append(first) }
  }

  private mutating func beginItem() {
    startLine()
    let indent = String(repeating: "  ", count: max(0, lists.count - 1))
    let mark: String
    if let number = lists.last.flatMap({ $0 }) {
      mark = "\(number). "
      lists[lists.count - 1] = number + 1
    } else {
      mark = "• "
    }
    appendVisible(Array((indent + mark).utf8))
  }

  private mutating func beginCell() {
    flushOpenSequence()
    if !isFirstCell { appendVisible(Array(" | ".utf8)) }
    isFirstCell = false
    hasPendingSpace = false
  }

  // MARK: Ruby

  private mutating func takeRuby(_ tag: HTMLTag) {
    flushOpenSequence()
    switch (tag.name, tag.kind) {
    case ("ruby", .opening):
      // A reading belongs to the run of kanji before it, which a space cuts off.
      if let last = bytes.last, last >= 0x80, pendingBreaks == 0 { hasPendingSpace = true }
    case ("rt", .opening):
      guard !isReading else { return }
      hasPendingSpace = false
      isReading = true
      appendVisible([UInt8(ascii: "[")])
    default:
      guard isReading else { return }
      hasPendingSpace = false
      isReading = false
      appendVisible([UInt8(ascii: "]")])
    }
  }
}
