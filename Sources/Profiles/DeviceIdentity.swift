import Journal
package import SystemPackage
import Text

/// The name under which this machine writes journals: six random characters, kept outside of all
/// profiles, so that a copied profile does not copy it.
package struct DeviceIdentity: Hashable, Sendable {
  private static let limitBytes = 1 << 20

  /// The device's name.
  package let name: String
  private let json: JSONValue
  private let path: FilePath

  /// Reads the name from `folder`, or makes one there.
  ///
  /// A machine that holds the file of another one (a cloned disk, a copied home) takes a new name;
  /// so does one whose own journal is shorter than it was, because a backup was put in its place:
  /// otherwise two different events would bear one name. `renew` asks for a new one at once.
  package init(
    in folder: FilePath,
    random: () -> UInt64,
    files: any FileSeam = LiveFiles(),
    renewal: Renewal = .whenNeeded
  ) throws(ProfileError) {
    let path = folder.appending("device.json")
    let machine = Self.machine()
    self.path = path
    if renewal == .whenNeeded, let known = Self.read(path),
      known.json["machine"]?.string == machine
    {
      (name, json) = known
      return
    }
    name = Self.newName(random)
    json = ["v": 1, "device": .string(name), "machine": .string(machine)]
    try FolderMaker.make(folder)
    try AtomicFile(path: path, files: files).replace(with: json.bytes(.pretty))
  }

  /// The highest number that this machine is known to have used in a profile.
  func lastCounter(in profile: ProfileID) -> Int {
    json["last"]?[profile.description]?.int ?? 0
  }

  /// Keeps the number of this machine's last event in a profile.
  func remember(
    _ counter: Int,
    in profile: ProfileID,
    files: any FileSeam
  ) throws(ProfileError) {
    var json = Self.read(path)?.json ?? json
    var last = json["last"] ?? [:]
    last[profile.description] = .integer(max(counter, last[profile.description]?.int ?? 0))
    json["last"] = last
    try AtomicFile(path: path, files: files).replace(with: json.bytes(.pretty))
  }

  /// When a device takes a new name.
  package enum Renewal: Hashable, Sendable {
    case whenNeeded
    case now
  }

  private static func read(_ path: FilePath) -> (name: String, json: JSONValue)? {
    guard let bytes = try? BoundedFile(path: path, limitBytes: limitBytes).read(),
      let json = try? JSONValue(parsing: bytes), let name = json["device"]?.string,
      name.utf8.count == 6, EventID.isValidDevice(name), !name.utf8.contains(UInt8(ascii: "-"))
    else { return nil }
    return (name, json)
  }

  /// A digest of what the system calls this machine; empty where it has no such name.
  private static func machine() -> String {
    let path = FilePath("/etc/machine-id")
    guard let bytes = try? BoundedFile(path: path, limitBytes: 256).read() else { return "" }
    return String(SHA256.hexadecimal(of: bytes).prefix(16))
  }

  /// Letters and digits that cannot be mistaken for each other.
  private static func newName(_ random: () -> UInt64) -> String {
    let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
    var bits = random()
    return String(
      (0..<6).map { _ in
        defer { bits /= UInt64(alphabet.count) }
        return alphabet[Int(bits % UInt64(alphabet.count))]
      }
    )
  }
}

/// Makes folders that only their owner may enter.
enum FolderMaker {
  /// Makes `folder` and what is missing above it.
  static func make(_ folder: FilePath) throws(ProfileError) {
    var missing: [FilePath] = []
    var path = folder
    while !path.isEmpty, try kind(of: path) == .absent {
      missing.append(path)
      path = path.removingLastComponent()
    }
    for path in missing.reversed() { try makeOne(path) }
  }

  private static func makeOne(_ path: FilePath) throws(ProfileError) {
    do { try Posix.makeFolder(path) } catch {
      // Another session may have been quicker.
      if error == .fileExists { return }
      throw .system(.create, path: path.string, error)
    }
  }

  static func kind(of path: FilePath) throws(ProfileError) -> Posix.FileKind {
    do { return try Posix.kind(of: path) } catch {
      throw .system(.open, path: path.string, error)
    }
  }
}
