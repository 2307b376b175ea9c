import Foundation
import Journal
import Profiles
import Scheduling
import SystemPackage

/// A folder that is gone when its test is.
final class TemporaryFolder: Sendable {
  let path: FilePath

  init() throws {
    path = FilePath(NSTemporaryDirectory()).appending("koryu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      atPath: path.string,
      withIntermediateDirectories: true
    )
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.string)
  }

  var profiles: ProfileFolder { ProfileFolder(path.appending("Profiles")) }
  var state: FilePath { path.appending("state") }

  /// A new profile.
  func profile(_ name: String = "Hana") throws -> ProfileLocation {
    try profiles.create(displayName: name, at: Samples.now)
  }

  func open(
    _ location: ProfileLocation,
    machine: String = "state",
    seam: any FileSeam = LiveFiles()
  ) throws -> ProfileStore {
    try ProfileStore(
      location,
      stateFolder: path.appending(machine),
      random: { UInt64.random(in: 0...UInt64.max) },
      seam: seam
    )
  }
}

/// Short words for making events and files.
enum Samples {
  static let now = Moment(milliseconds: 1_795_000_000_000, offsetSeconds: 32_400)

  static func card(_ number: Int) -> CardID {
    guard let card = CardID("kana/card-\(number)") else { fatalError("not a card") }
    return card
  }

  static func review(_ number: Int, _ grade: Grade = .good) -> Event.Kind {
    let card = card(number)
    let due = Due.day(StudyCalendar().day(of: now).advanced(byDays: 3))
    return .review(ReviewEvent(card: card, grade: grade, milliseconds: 900, due: due))
  }

  static func line(_ counter: Int, _ number: Int, device: String = "aaaaaa") -> [UInt8] {
    let id = EventID(device: device, counter: counter)
    let at = now.advanced(byMilliseconds: Int64(counter) * 1000)
    return Event(id: id, at: at, kind: review(number)).line + [UInt8(ascii: "\n")]
  }

  static func write(_ bytes: [UInt8], to path: FilePath) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path.string))
  }

  static func read(_ path: FilePath) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path.string)))
  }

  /// Every file below a folder, with its content.
  static func tree(_ folder: FilePath) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.string) {
      let path = folder.appending(name)
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: path.string, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try read(path) }
    }
    return files
  }
}
