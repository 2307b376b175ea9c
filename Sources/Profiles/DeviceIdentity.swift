import Journal
import SystemPackage
import Text

/// The name under which this machine writes a profile's journal: six random characters.
///
/// It lives outside of all profiles, so that a copied profile does not copy it. A profile at another
/// place gets another name, so that a copy or a restored backup on the same machine never writes
/// under the name of its original. A machine that holds the file of another one (a cloned disk)
/// takes new names, and so does a profile whose journal is shorter than it was, because a backup was
/// put in its place: otherwise two different events would bear one name.
struct DeviceIdentity {
  private static let limitBytes = 1 << 20

  /// The device's name.
  let name: String
  private let path: FilePath
  private let profile: String

  /// Reads the name of the profile at `location` from `folder`, or makes one there.
  ///
  /// `counter` tells the highest number in the journal of a device.
  init(
    in folder: FilePath,
    for location: ProfileLocation,
    counter: (_ device: String) -> Int,
    random: () -> UInt64,
    files: any FileSeam
  ) throws(ProfileError) {
    path = folder.appending("device.json")
    profile = location.folder.string
    let machine = Self.machine()
    var json = Self.read(path) ?? [:]
    if json["machine"]?.string != machine {
      json = ["v": 1, "machine": .string(machine), "profiles": [:]]
    }
    let known = json["profiles"]?[profile]
    if let name = known?["device"]?.string, Self.isName(name),
      known?["last"]?.int ?? 0 <= counter(name)
    {
      self.name = name
      return
    }
    name = Self.newName(random)
    try FolderMaker.make(folder)
    try Self.write(&json, name, last: 0, for: profile, to: path, files)
  }

  /// Keeps the number of this machine's last event.
  func remember(_ counter: Int, files: any FileSeam) throws(ProfileError) {
    var json = Self.read(path) ?? ["v": 1, "machine": .string(Self.machine())]
    try Self.write(&json, name, last: counter, for: profile, to: path, files)
  }

  private static func write(
    _ json: inout JSONValue,
    _ name: String,
    last: Int,
    for profile: String,
    to path: FilePath,
    _ files: any FileSeam
  ) throws(ProfileError) {
    var profiles = json["profiles"] ?? [:]
    profiles[profile] = ["device": .string(name), "last": .integer(last)]
    json["profiles"] = profiles
    try AtomicFile(path: path, files: files).replace(with: json.bytes(.pretty))
  }

  private static func read(_ path: FilePath) -> JSONValue? {
    guard let bytes = try? BoundedFile(path: path, limitBytes: limitBytes).read() else {
      return nil
    }
    return try? JSONValue(parsing: bytes)
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.count == 6 && EventID.isValidDevice(name) && !name.utf8.contains(UInt8(ascii: "-"))
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
