import Anki
import Archives
import Decks
import Journal
import SystemPackage
import Text

extension FuzzTarget {
  /// Where private copies are made: in memory, so that a disk is spared.
  private static let folder: FilePath = "/dev/shm"

  static func readDatabase(_ bytes: [UInt8]) {
    guard var archive = try? ArchiveWriter(path: "fuzz"),
      (try? archive.add("collection.anki2", bytes, .stored)) != nil,
      let package = try? archive.bytes()
    else { return }
    readPackage(package)
  }

  static func readPackage(_ bytes: [UInt8]) {
    do {
      let package = try AnkiPackage(
        bytes: bytes,
        path: "fuzz",
        temporaryFolder: folder,
        random: .random(in: 0 ... .max)
      )
      let collection = try package.collection()
      let reduction = try PackageReduction(
        package.rows(),
        of: collection,
        media: package.media,
        PackageReduction.Choices(language: .english, media: .copied)
      )
      write(reduction.imported)
      let reviews = try ReviewJournal(
        package.rows(),
        collection.clock,
        identities: reduction.identities
      )
      _ = StandingJournal(collection, reduction, reviews, against: ProfileState()).file
      for medium in package.media.prefix(8) {
        _ = try package.content(of: medium, limitBytes: 1 << 20)
      }
    } catch {}
  }

  static func readZstandard(_ bytes: [UInt8]) {
    _ = try? Zstandard.bytes(bytes, limitBytes: 1 << 20)
  }

  static func readWire(_ bytes: [UInt8]) {
    for field in WireReader(bytes) {
      _ = (field.value.text, field.value.number, field.value.float, field.value.floats)
    }
  }

  static func readTemplate(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x1F, omittingEmptySubsequences: false)
    let sides = parts.prefix(2).map { String(decoding: $0, as: UTF8.self) }
    let template = AnkiTemplate(name: "", question: sides[0], answer: sides.last ?? "")
    let note = AnkiNote(
      id: 1,
      guid: "a",
      notetype: 1,
      tags: ["b"],
      fields: Array(parts.dropFirst(2))
    )
    _ = CardPlan(template, fields: ["A", "B", "C", "D"]).reduce(note)
  }

  static func readGaps(_ bytes: [UInt8]) {
    _ = ClozeText(String(decoding: bytes, as: UTF8.self)).parts
  }

  static func readArchive(_ bytes: [UInt8]) {
    guard let archive = try? ArchiveReader(bytes: bytes, path: "fuzz") else { return }
    for entry in archive.entries { _ = try? archive.read(entry, limitBytes: 1 << 22) }
  }
}
