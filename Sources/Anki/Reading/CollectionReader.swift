import Text

/// Reads what a collection says of itself, in the old form (JSON in one row) or the new (tables).
struct CollectionReader {
  private let database: Database
  private let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  func collection() throws(AnkiError) -> AnkiCollection {
    let tables: Set<String>
    do { tables = try database.tables() } catch { throw .database(path: path, error) }
    for name in ["col", "notes", "cards", "revlog"] where !tables.contains(name) {
      throw .missingTable(path: path, name: name)
    }
    if tables.contains("notetypes") {
      for name in ["fields", "templates", "decks", "deck_config", "config"]
      where !tables.contains(name) {
        throw .missingTable(path: path, name: name)
      }
      return try reading { () throws(SQLError) in try modern() }
    }
    return try legacy()
  }

  private func reading<T>(_ body: () throws(SQLError) -> T) throws(AnkiError) -> T {
    do { return try body() } catch { throw .database(path: path, error) }
  }

  // MARK: JSON in one row

  private func legacy() throws(AnkiError) -> AnkiCollection {
    let row = try reading { () throws(SQLError) in
      let row = try database.prepare("SELECT crt, mod, conf, models, decks, dconf FROM col LIMIT 1")
      return try row.step() ? row : nil
    }
    guard let row else { throw .unreadable(path: path, what: "col") }
    func json(_ column: Int32, _ name: String) throws(AnkiError) -> JSONValue {
      guard let value = try? JSONValue(parsing: row.bytes(column)), value.members != nil else {
        throw .unreadable(path: path, what: "col." + name)
      }
      return value
    }
    let configuration = try json(2, "conf")
    return AnkiCollection(
      clock: clock(created: row.whole(0)) { configuration[$0] },
      modified: row.whole(1),
      notetypes: byID(try json(3, "models"), notetype),
      decks: byID(try json(4, "decks")) { deck in
        AnkiDeck(name: deck["name"]?.string ?? "", optionsID: Int64(deck["conf"]?.int ?? 1))
      },
      options: byID(try json(5, "dconf"), options),
      model: configuration["koryuModel"]?.string
    )
  }

  private func byID<T>(_ json: JSONValue, _ read: (JSONValue) -> T) -> [Int64: T] {
    var values: [Int64: T] = [:]
    for member in json.members ?? [] {
      if let id = Int64(member.name) { values[id] = read(member.value) }
    }
    return values
  }

  private func notetype(_ json: JSONValue) -> AnkiNotetype {
    AnkiNotetype(
      name: json["name"]?.string ?? "",
      isCloze: json["type"]?.int == 1,
      fields: (json["flds"]?.array ?? []).map { $0["name"]?.string ?? "" },
      templates: (json["tmpls"]?.array ?? []).map { template in
        AnkiTemplate(
          name: template["name"]?.string ?? "",
          question: template["qfmt"]?.string ?? "",
          answer: template["afmt"]?.string ?? ""
        )
      }
    )
  }

  private func options(_ json: JSONValue) -> AnkiOptions {
    let weights = ["fsrsParams6", "fsrsParams5", "fsrsWeights"].lazy
      .compactMap { json[$0]?.array?.compactMap(\.double) }
      .first { !$0.isEmpty }
    return AnkiOptions(
      name: json["name"]?.string ?? "",
      weights: weights ?? [],
      retention: json["desiredRetention"]?.double
    )
  }

  // MARK: Tables

  private func modern() throws(SQLError) -> AnkiCollection {
    let row = try database.prepare("SELECT crt, mod FROM col LIMIT 1")
    _ = try row.step()
    var configuration: [String: JSONValue] = [:]
    let settings = try database.prepare("SELECT KEY, val FROM config")
    while try settings.step() {
      configuration[settings.text(0)] = try? JSONValue(parsing: settings.bytes(1))
    }
    return AnkiCollection(
      clock: clock(created: row.whole(0)) { configuration[$0] },
      modified: row.whole(1),
      notetypes: try modernNotetypes(),
      decks: try modernDecks(),
      options: try modernOptions(),
      model: configuration["koryuModel"]?.string
    )
  }

  /// The kind is field 1 of a note type's message; the sides are 1 and 2 of a template's.
  private func modernNotetypes() throws(SQLError) -> [Int64: AnkiNotetype] {
    var notetypes: [Int64: AnkiNotetype] = [:]
    let rows = try database.prepare("SELECT id, name, config FROM notetypes")
    while try rows.step() {
      let kind = WireReader(rows.bytes(2)).first { $0.number == 1 }?.value.number
      notetypes[rows.whole(0)] = AnkiNotetype(
        name: rows.text(1),
        isCloze: kind == 1,
        fields: [],
        templates: []
      )
    }
    let fields = try database.prepare("SELECT ntid, name FROM fields ORDER BY ntid, ord")
    while try fields.step() { notetypes[fields.whole(0)]?.fields.append(fields.text(1)) }
    let templates = try database.prepare(
      "SELECT ntid, name, config FROM templates ORDER BY ntid, ord"
    )
    while try templates.step() {
      var template = AnkiTemplate(name: templates.text(1), question: "", answer: "")
      for field in WireReader(templates.bytes(2)) {
        if field.number == 1 { template.question = field.value.text ?? "" }
        if field.number == 2 { template.answer = field.value.text ?? "" }
      }
      notetypes[templates.whole(0)]?.templates.append(template)
    }
    return notetypes
  }

  /// Names part at U+001F; field 1 of an ordinary deck's kind names its options.
  private func modernDecks() throws(SQLError) -> [Int64: AnkiDeck] {
    var decks: [Int64: AnkiDeck] = [:]
    let rows = try database.prepare("SELECT id, name, kind FROM decks")
    while try rows.step() {
      let name = rows.text(1).split(separator: "\u{1F}").joined(separator: "::")
      var optionsID: Int64 = 1
      for field in WireReader(rows.bytes(2)) where field.number == 1 {
        guard case .bytes(let normal) = field.value else { continue }
        optionsID = WireReader(normal).first { $0.number == 1 }?.value.number ?? 1
      }
      decks[rows.whole(0)] = AnkiDeck(name: name, optionsID: optionsID)
    }
    return decks
  }

  /// Weights are fields 6 (FSRS-6), 5 and 3 of the options' message, desired retention is 37.
  private func modernOptions() throws(SQLError) -> [Int64: AnkiOptions] {
    var options: [Int64: AnkiOptions] = [:]
    let rows = try database.prepare("SELECT id, name, config FROM deck_config")
    while try rows.step() {
      var weights: [Int: [Double]] = [:]
      var retention: Double?
      for field in WireReader(rows.bytes(2)) {
        switch field.number {
        case 3, 5, 6: weights[field.number] = field.value.floats
        case 37: retention = field.value.float
        default: break
        }
      }
      let newest = [6, 5, 3].compactMap { weights[$0] }.first { !$0.isEmpty }
      options[rows.whole(0)] = AnkiOptions(
        name: rows.text(1),
        weights: newest ?? [],
        retention: retention
      )
    }
    return options
  }

  // MARK: Clock

  /// Offsets are kept in minutes west of UTC; an old collection, which has none, was made at the
  /// rollover of its first day.
  private func clock(created: Int64, _ setting: (String) -> JSONValue?) -> AnkiClock {
    let rollover = setting("rollover")?.int.flatMap { (0...23).contains($0) ? $0 : nil } ?? 4
    let west = (setting("localOffset") ?? setting("creationOffset"))?.int
    let east: Int
    if let west, (-900...900).contains(west) {
      east = -west * 60
    } else {
      let second = ((created % 86_400) + 86_400) % 86_400
      let ahead = (rollover * 3600 - Int(second) + 86_400) % 86_400
      east = ahead > 14 * 3600 ? ahead - 86_400 : ahead
    }
    return AnkiClock(created: created, rolloverHour: rollover, offsetSeconds: Int32(east))
  }
}
