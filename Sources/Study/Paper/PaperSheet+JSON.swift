import Decks
import Text

extension PaperSheet {
  /// The version of the format.
  package static let format = 1
  package static let kind = "koryu-paper-sheet"
  /// A file's bytes at most.
  package static let largestFile = 8 << 20

  /// The file that is kept beside the print, by which answers are judged later.
  package var bytes: [UInt8] {
    var json = content
    json["code"] = .string(code)
    return json.bytes(.pretty)
  }

  /// Six letters and digits that stand on every page, told by everything that was printed.
  package var code: String { Self.code(of: content) }

  private var content: JSONValue {
    [
      "v": .integer(Self.format), "kind": .string(Self.kind), "title": .string(title),
      "language": .string(language.rawValue), "seed": .integer(seed),
      "questions": .array(questions.map(\.paperJSON)),
      "versions": .array(versions.map(\.json)),
    ]
  }

  /// Crockford's letters: none is taken for another, in any handwriting.
  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private static func code(of content: JSONValue) -> String {
    let digest = SHA256.hexadecimal(of: content.bytes()).prefix(12)
    let value = UInt64(digest, radix: 16) ?? 0
    return String((0..<6).map { letters[Int(value >> (UInt64($0) * 5) & 31)] })
  }

  /// Whether a file says what it said when it was written.
  package enum Seal: Hashable, Sendable {
    case intact
    /// Somebody has edited it since.
    case edited
  }

  /// Reads what a file holds.
  package static func read(
    _ bytes: [UInt8]
  ) throws(PaperSheetError) -> (sheet: PaperSheet, code: String, seal: Seal) {
    guard bytes.count <= largestFile else { throw .tooLarge }
    guard let json = try? JSONValue(parsing: bytes), json["kind"]?.string == kind,
      let format = json["v"]?.int
    else { throw .foreign }
    guard format <= self.format else { throw .newer(version: format) }
    guard let sheet = PaperSheet(json), let code = json["code"]?.string,
      code.count == 6, code.allSatisfy({ letters.contains($0) })
    else { throw .damaged }
    return (sheet, code, sheet.code == code ? .intact : .edited)
  }

  private init?(_ json: JSONValue) {
    guard let title = json["title"]?.string, title.utf8.count <= 1_000,
      let language = json["language"]?.string.flatMap(Language.init(rawValue:)),
      let seed = json["seed"]?.int, let entries = json["questions"]?.array,
      (1...Self.mostQuestions).contains(entries.count),
      let names = json["versions"]?.array, (1...Self.mostVersions).contains(names.count)
    else { return nil }
    let questions = entries.compactMap { PaperQuestion.question($0, language) }
    guard questions.count == entries.count, Set(questions.map(\.id)).count == questions.count else {
      return nil
    }
    self.init(title: title, language: language, seed: seed, questions: questions, versions: [])
    for entry in names {
      guard let version = Version(entry, of: questions), self.version(version.name) == nil else {
        return nil
      }
      versions.append(version)
    }
  }
}

/// Why a file is not read as a sheet.
package enum PaperSheetError: Error, Hashable, Sendable {
  case foreign
  case newer(version: Int)
  case damaged
  case tooLarge
}
