/// The rows of a collection: notes, cards, reviews.
package struct AnkiRows {
  private let database: Database
  private let path: String

  /// More notes, cards or reviews than these are not read.
  private static let mostNotes = 1_000_000
  private static let mostCards = 4_000_000
  private static let mostReviews = 40_000_000

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  private func each(
    _ sql: String,
    _ what: String,
    limit: Int,
    _ body: (Statement) throws(AnkiError) -> Void
  ) throws(AnkiError) {
    let statement: Statement
    do { statement = try database.prepare(sql) } catch { throw .database(path: path, error) }
    var count = 0
    while try advance(statement) {
      count += 1
      guard count <= limit else { throw .tooMany(path: path, what: what, limit: limit) }
      try body(statement)
    }
  }

  private func advance(_ statement: Statement) throws(AnkiError) -> Bool {
    do { return try statement.step() } catch { throw .database(path: path, error) }
  }

  /// Hands on each note, by rising id.
  package func notes(_ body: (AnkiNote) throws(AnkiError) -> Void) throws(AnkiError) {
    try each(
      "SELECT id, guid, mid, tags, flds FROM notes ORDER BY id",
      "notes",
      limit: Self.mostNotes
    ) { (row) throws(AnkiError) in
      let tags = row.text(3).split { $0 == " " || $0 == "\u{3000}" }
      let fields = row.bytes(4).split(separator: 0x1F, omittingEmptySubsequences: false)
      try body(
        AnkiNote(
          id: row.whole(0),
          guid: row.text(1),
          notetype: row.whole(2),
          tags: tags.map(String.init),
          fields: fields
        )
      )
    }
  }

  /// Hands on the number and the note type of each note, by rising number.
  func notetypes(_ body: (Int64, Int64) -> Void) throws(AnkiError) {
    try each("SELECT id, mid FROM notes ORDER BY id", "notes", limit: Self.mostNotes) { row in
      body(row.whole(0), row.whole(1))
    }
  }

  /// The place that a card had while it was new: `{"pos":3}` in what newer versions keep of it.
  private static func position(in data: some Collection<UInt8>) -> Int32? {
    let bytes = Array(data.prefix(1 << 10))
    guard let name = bytes.firstRange(of: Array("\"pos\":".utf8)) else { return nil }
    let digits = bytes[name.upperBound...].drop { $0 == 0x20 }.prefix { (0x30...0x39).contains($0) }
    return Int32(String(decoding: digits, as: UTF8.self))
  }

  /// All cards, by note and number.
  package func cards() throws(AnkiError) -> [AnkiCard] {
    var cards: [AnkiCard] = []
    try each(
      "SELECT id, nid, did, ord, type, queue, due, odue, odid, flags, data FROM cards",
      "cards",
      limit: Self.mostCards
    ) { row in
      let isBorrowed = row.whole(8) != 0
      let isByDays = row.whole(4) == 2
      let due = row.whole(isBorrowed ? 7 : 6)
      cards.append(
        AnkiCard(
          id: row.whole(0),
          note: row.whole(1),
          deck: row.whole(isBorrowed ? 8 : 2),
          ordinal: Int32(clamping: row.whole(3)),
          flag: UInt8(truncatingIfNeeded: row.whole(9) & 7),
          isSuspended: row.whole(5) == -1,
          dueDay: isByDays ? Int32(clamping: due) : nil,
          position: row.whole(4) == 0 ? Int32(clamping: due) : Self.position(in: row.bytes(10))
        )
      )
    }
    cards.sort { ($0.note, $0.ordinal, $0.id) < ($1.note, $1.ordinal, $1.id) }
    return cards
  }

  /// When each card was last made new again: a line by hand, without a button or an ease.
  func resets() throws(AnkiError) -> [Int64: Int64] {
    var resets: [Int64: Int64] = [:]
    try each(
      "SELECT cid, max(id) FROM revlog WHERE type = 4 AND ease = 0 AND factor = 0 GROUP BY cid",
      "revlog",
      limit: Self.mostCards
    ) { row in resets[row.whole(0)] = row.whole(1) }
    return resets
  }

  /// Hands on each line of the review log, by rising time.
  package func reviews(_ body: (AnkiReview) throws(AnkiError) -> Void) throws(AnkiError) {
    try each(
      "SELECT id, cid, ease, ivl, factor, time, type FROM revlog ORDER BY id",
      "revlog",
      limit: Self.mostReviews
    ) { (row) throws(AnkiError) in
      try body(
        AnkiReview(
          id: row.whole(0),
          card: row.whole(1),
          button: Int(clamping: row.whole(2)),
          interval: Int(Int32(clamping: row.whole(3))),
          factor: Int(Int32(clamping: row.whole(4))),
          milliseconds: Int(Int32(clamping: row.whole(5))),
          kind: AnkiReview.Kind(rawValue: Int(clamping: row.whole(6))) ?? .manual
        )
      )
    }
  }
}
