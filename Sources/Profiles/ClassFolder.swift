package import Classes
package import Scheduling
package import SystemPackage
import Text

/// A class on its coordinator's disk: the two spreadsheets, and what the program keeps beside them.
package struct ClassFolder: Hashable, Sendable {
  package static let documentName = "class.json"
  package static let keyName = "class.key"
  /// The final marks of a class that is over.
  package static let totalsName = "totals.csv"
  /// Folders of decks of its own; the first that exists is read.
  package static let deckFolders = ["decks", "Decks"]
  private static let limitBytes = 1 << 22

  package let path: FilePath

  package init(_ path: FilePath) {
    self.path = path
  }

  /// Whether a class stands here.
  package var exists: Bool { FolderReading.kind(of: documentPath) != nil }

  /// Whether the key of a class stands here whose record does not.
  package var hasLostRecord: Bool { !exists && FolderReading.kind(of: keyPath) != nil }

  package var documentPath: FilePath { path.appending(Self.documentName) }
  private var keyPath: FilePath { path.appending(Self.keyName) }

  /// Makes a class with a name and a key of its own; spreadsheets are left as they are.
  package func create(
    at now: Moment,
    random: () -> UInt64
  ) throws(ProfileError) -> ClassRecord {
    guard !exists else { throw .exists(path: documentPath.string) }
    // The secret of a class cannot be made again.
    guard !hasLostRecord else { throw .exists(path: keyPath.string) }
    try FolderMaker.make(path)
    var record = ClassRecord(id: ClassID(random: random), created: now)
    var key = ""
    for _ in 0..<4 {
      let digits = String(random(), radix: 16)
      key += String(repeating: "0", count: 16 - digits.count) + digits
    }
    try PrivateFile(keyPath).replace(with: Array(key.utf8))
    record.keyDigest = ClassKey(key)?.digest
    try write(record)
    return record
  }

  /// Reads what the program keeps.
  package func read() throws(ProfileError) -> ClassRecord {
    let bytes = try PrivateFile(documentPath).read(limitBytes: Self.limitBytes)
    let json: JSONValue
    do { json = try JSONValue(parsing: bytes) } catch {
      throw .notJSON(path: documentPath.string, error)
    }
    do { return try ClassRecord(json) } catch {
      switch error {
      case .newer(let version): throw .newer(path: documentPath.string, version: version)
      case .foreign: throw .foreign(path: documentPath.string)
      case .damaged: throw .damaged(path: documentPath.string, member: Self.documentName)
      }
    }
  }

  /// Replaces what the program keeps.
  package func write(_ record: ClassRecord) throws(ProfileError) {
    try PrivateFile(documentPath).replace(with: record.json.bytes(.pretty))
  }

  /// The secret that seals packs, 64 hexadecimal digits.
  package func key() throws(ProfileError) -> ClassKey {
    let bytes = try PrivateFile(keyPath).read(limitBytes: 1024)
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    guard let key = ClassKey(text) else {
      throw .damaged(path: keyPath.string, member: Self.keyName)
    }
    return key
  }
}
