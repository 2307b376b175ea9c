import Classes
import Decks
import Journal
import Scheduling
import Study
import Text

extension FuzzTarget {
  // MARK: Sheets

  static func readClassroom(_ bytes: [UInt8]) {
    guard let kind = bytes.first,
      case .success(let sheet) = SheetReader.read(path: "fuzz.csv", bytes: Array(bytes.dropFirst()))
    else { return }
    switch kind % 3 {
    case 0: check(roster: RosterReader(sheet), plan: nil)
    case 1: check(roster: nil, plan: PlanReader(sheet, today: Day(20_000)))
    default:
      _ = MarkTable.rows(sheet.rows.map(\.cells), under: ["ID number", "Full name", "Points"])
    }
  }

  private static func check(roster: RosterReader?, plan: PlanReader?) {
    let check = ClassCheck(
      roster: roster,
      rosterPath: "roster.csv",
      plan: plan,
      planPath: "plan.csv",
      deckIDs: ["hangul"],
      tags: ["food"],
      cards: { _ in 40 },
      suggest: { _, known in known.first }
    )
    for finding in check.findings { _ = finding.message.text(in: .korean) }
    guard let roster = roster?.roster, let key = classKey else { return }
    for names in [NameDisplay.shown, .hidden] {
      let seats = SeatList(Succession(roster), names: names, key: key)
      if let name = roster.participants.first?.name { _ = seats.seats(named: name) }
    }
  }

  private static let classKey = ClassKey(String(repeating: "0f", count: 32))

  // MARK: Manifests

  static func readManifest(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let text = Array(parts[0])
    guard let json = try? JSONValue(parsing: text) else { return }
    if let pack = try? PackManifest(bytes: text) {
      _ = (pack.bytes, pack.seats.seats(named: "a"), pack.digest)
      _ = PackSeal.isContinued(pack.seal, number: pack.number, from: pack.seal, number: 1)
    }
    if let record = try? ClassRecord(json) { _ = record.json.bytes(.pretty) }
    if let (sheet, _, _) = try? PaperSheet.read(text) {
      for version in sheet.versions { _ = sheet.presentations(of: version) }
    }
    if let manifest = try? HandInManifest(json) {
      readHandIn(manifest, parts.count > 1 ? Array(parts[1]) : [])
    }
  }

  /// Every journal of the hand-in is the same one, whose digest is put right.
  private static func readHandIn(_ given: HandInManifest, _ journal: [UInt8]) {
    var manifest = given
    for index in manifest.journals.indices {
      manifest.journals[index].digest = SHA256.hexadecimal(of: journal)
    }
    _ = try? HandIn(manifest: manifest) { _ throws(HandInError) in journal }
    let events = journal.split(separator: 0x0A).prefix(64).compactMap {
      try? Event(line: Array($0))
    }
    let handIns = [events, events.dropLast()].map { events in
      HandIn(
        manifest: manifest,
        journals: manifest.journals.map { HandIn.Journal(device: $0.device, events: events) }
      )
    }
    let letters = zip(["a.koryu", "b.koryu"], handIns).map {
      ClassInbox.Letter(path: $0, file: $0, handIn: $1)
    }
    let roster = Roster(participants: [Participant(name: given.name)])
    _ = ClassInbox(letters, id: given.classID, succession: Succession(roster), key: nil)
  }
}
