import Decks
import Journal
import Scheduling
import Text

/// Writes notes, cards and reviews into an empty collection.
struct CollectionWriter {
  private let request: AnkiExport.Request
  private let content: PackageContent
  private let database: Database
  private let model: FSRS6
  private let firstDay: Day
  private let notetypeIDs: [Int64]
  private let deckIDs: [Int64]
  private(set) var cards = 0
  private(set) var reviews = 0
  private(set) var buried = 0
  private var takenNotes: Set<Int64> = []
  private var takenCards: Set<Int64> = []
  private var takenReviews: Set<Int64> = []

  init(_ request: AnkiExport.Request, _ content: PackageContent) throws(SQLError) {
    self.request = request
    self.content = content
    database = try Database()
    let weights = request.state?.declarations.weights["fsrs6"]?.values ?? []
    model = FSRS6((try? FSRS6Weights(weights)) ?? .standard)
    let first = request.state?.days.first?.day ?? ExportedHistory.calendar.day(of: request.now)
    firstDay = first.advanced(byDays: -1)
    notetypeIDs = content.notetypes.map { type in
      Self.identity(of: "notetype:" + type.name + type.fields.joined(separator: "\u{1F}"))
    }
    deckIDs = request.decks.map { Self.identity(of: "deck:" + $0.id) }
  }

  /// A number as Anki's are, milliseconds of some day from 2017 to 2020, that follows from a name.
  private static func identity(of name: String) -> Int64 {
    1_500_000_000_001 + Int64(IdentityText.number(of: name) % 100_000_000_000)
  }

  private static func free(_ wanted: Int64, in taken: inout Set<Int64>) -> Int64 {
    var id = wanted
    while !taken.insert(id).inserted { id += 1 }
    return id
  }

  func file() throws(SQLError) -> [UInt8] { try database.file() }

  mutating func write() throws(SQLError) {
    for statement in PackageSchema.statements { try database.run(statement) }
    try database.run("BEGIN")
    try describe()
    let noteRow = try database.prepare("INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,?,0,'')")
    let cardRow = try database.prepare(
      "INSERT INTO cards VALUES (?,?,?,?,?,-1,?,?,?,?,?,?,?,?,0,0,?,?)"
    )
    let reviewRow = try database.prepare("INSERT INTO revlog VALUES (?,?,-1,?,?,?,?,?,?)")
    for (index, note) in content.notes.enumerated() {
      let id = Self.free(Self.identity(of: note.guid), in: &takenNotes)
      try noteRow.run(values(of: note, id))
      for card in note.cards {
        let cardID = Self.free(Self.identity(of: card.id.description), in: &takenCards)
        let history = history(of: card.id)
        let deck = deckIDs[content.deckOfNote[index]]
        try cardRow.run(values(of: card, cardID, note: id, deck: deck, history))
        cards += 1
        for line in history.lines { try reviewRow.run(values(of: line, cardID)) }
      }
    }
    try database.run("COMMIT")
  }

  private var nowSeconds: Int64 { request.now.milliseconds / 1000 }

  // MARK: The collection

  private func describe() throws(SQLError) {
    let settings = request.state?.settings
    let description = CollectionDescription(
      notetypes: content.notetypes,
      notetypeIDs: notetypeIDs,
      decks: zip(deckIDs, request.decks).map { ($0, name(of: $1)) },
      weights: model.weights.ordered,
      retention: settings?[.retention].double ?? 0.9,
      model: (settings?.model ?? .fsrs6).rawValue,
      rolloverHour: request.state?.calendar.rolloverHour ?? 4,
      offsetSeconds: request.now.offsetSeconds,
      modifiedSeconds: nowSeconds
    )
    let start = ExportedHistory.calendar.start(
      of: firstDay,
      offsetSeconds: request.now.offsetSeconds
    )
    let row = try database.prepare("INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,'{}')")
    try row.run([
      .whole(start.milliseconds / 1000), .whole(request.now.milliseconds),
      .whole(request.now.milliseconds), .text(description.configuration.text()),
      .text(description.models.text()), .text(description.deckTable.text()),
      .text(description.options.text()),
    ])
  }

  private func name(of deck: Deck) -> String {
    let title = deck.title(in: request.language).replacing("::", with: ": ")
    return "Koryu::" + (title.isEmpty ? deck.id : title)
  }

  // MARK: Rows

  private func values(of note: ExportedNote, _ id: Int64) -> [SQLValue] {
    let first = note.fields.first.map { PlainField.text(of: $0) } ?? ""
    let tags = note.tags.isEmpty ? "" : " " + note.tags.joined(separator: " ") + " "
    return [
      .whole(id), .text(note.guid), .whole(notetypeIDs[note.notetype]), .whole(nowSeconds),
      .text(tags), .text(note.fields.joined(separator: "\u{1F}")), .text(first),
      .whole(SHA1.prefix(of: first)),
    ]
  }

  private func history(of card: CardID) -> ExportedHistory {
    ExportedHistory(
      request.state?.history(of: card) ?? [],
      model: model,
      calendar: request.state?.calendar ?? StudyCalendar(),
      offsetSeconds: request.now.offsetSeconds
    )
  }

  private mutating func values(
    of line: ExportedHistory.Line,
    _ card: Int64
  ) -> [SQLValue] {
    reviews += 1
    return [
      .whole(Self.free(line.id, in: &takenReviews)), .whole(card), .whole(Int64(line.button)),
      .whole(Int64(line.interval)), .whole(Int64(line.lastInterval)), .whole(Int64(line.factor)),
      .whole(Int64(line.milliseconds)), .whole(Int64(line.kind.rawValue)),
    ]
  }

  private mutating func values(
    of card: (ordinal: Int, id: CardID),
    _ id: Int64,
    note: Int64,
    deck: Int64,
    _ history: ExportedHistory
  ) -> [SQLValue] {
    let state = request.state?.schedule(card.id) ?? .new
    let today = ExportedHistory.calendar.day(of: request.now)
    if request.state?.declarations.buried[card.id].map({ today < $0 }) == true { buried += 1 }
    let standing = standing(state, position: cards + 1)
    let isSuspended = request.state?.declarations.suspended.contains(card.id) == true
    let colour = request.state?.declarations.flags[card.id].map(Self.colour(ofFlag:)) ?? 0
    let queue = isSuspended ? -1 : standing.queue
    let due = isSuspended && standing.type == 1 ? Int64(cards + 1) : standing.due
    return [
      .whole(id), .whole(note), .whole(deck), .whole(Int64(card.ordinal)), .whole(nowSeconds),
      .whole(standing.type), .whole(queue), .whole(due),
      .whole(Int64(state.scheduledDays)), .whole(standing.type == 0 ? 0 : 2500),
      .whole(Int64(history.lines.count)), .whole(Int64(state.lapses)),
      .whole(standing.type == 1 || standing.type == 3 ? 1 : 0), .whole(colour),
      .text(data(history, position: cards + 1)),
    ]
  }

  /// The colour that a flag had in Anki, as an import noted it; red for any other.
  static func colour(ofFlag note: String) -> Int64 {
    guard note.hasPrefix("Anki "), let colour = Int64(note.dropFirst(5)), (1...7).contains(colour)
    else { return 1 }
    return colour
  }

  /// Type, queue and due date as Anki keeps them.
  private func standing(
    _ state: CardState,
    position: Int
  ) -> (type: Int64, queue: Int64, due: Int64) {
    switch (state.phase, state.due) {
    case (.review, .day(let day)): (2, 2, Int64(day.days(since: firstDay)))
    case (.relearning, .instant(let due)): (3, 1, due / 1000)
    case (_, .instant(let due)) where state.phase != .new: (1, 1, due / 1000)
    case (_, .day(let day)) where state.phase != .new: (2, 2, Int64(day.days(since: firstDay)))
    default: (0, 0, Int64(position))
    }
  }

  /// What Anki keeps of the memory.
  private func data(_ history: ExportedHistory, position: Int) -> String {
    guard let memory = history.memory, let last = history.last else {
      return "{\"pos\":\(position)}"
    }
    func rounded(_ value: Double, _ places: Double) -> JSONValue {
      .real((value * places).rounded() / places)
    }
    let data: JSONValue = [
      "pos": .integer(position), "s": rounded(memory.stability, 10_000),
      "d": rounded(memory.difficulty, 1000),
      "dr": .real(request.state?.settings[.retention].double ?? 0.9),
      "decay": rounded(model.weights.decay, 1000),
      "lrt": .integer(last.milliseconds / 1000),
    ]
    return data.text()
  }
}

/// A field as Anki sorts and compares it: without tags.
enum PlainField {
  static func text(of html: String) -> String {
    var bytes: [UInt8] = []
    var isTag = false
    for byte in html.utf8 {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      default: if !isTag { bytes.append(byte) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&#58;", with: ":")
      .replacing("&#123;", with: "{").replacing("&#125;", with: "}")
      .replacing("&amp;", with: "&")
  }
}
