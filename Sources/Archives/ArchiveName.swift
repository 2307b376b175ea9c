/// What the names in an archive are for.
package enum ArchiveNameUse: Hashable, Sendable {
  /// Something may be unpacked under them: one that cannot be followed refuses the archive.
  case paths
  /// They are only shown: what cannot be followed is rewritten, and costs nothing else.
  case labels
}

/// What makes a name in an archive one that is not followed.
package enum ArchiveNameFault: Hashable, Sendable {
  case empty, tooLong, absolute, climbing, backslash, controlCharacter
}

extension ArchiveNameFault {
  /// The longest name, in bytes: what file systems take.
  private static let limitBytes = 1024

  /// What is wrong with `name`; nil where it stays in the folder that it is unpacked into.
  package static func of(_ name: String) -> ArchiveNameFault? {
    if name.isEmpty { return .empty }
    if name.utf8.count > limitBytes { return .tooLong }
    if name.unicodeScalars.contains(where: \.isControl) { return .controlCharacter }
    if name.contains("\\") { return .backslash }
    if name.hasPrefix("/") || name.hasDrive { return .absolute }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let named = parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
    return named.contains { $0.isEmpty || $0 == "." || $0 == ".." } ? .climbing : nil
  }
}

extension ArchiveNameFault {
  /// A name that has no fault and still tells people which entry is meant.
  static func mended(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Character in
      scalar == "\\" ? "/" : scalar.isControl ? "_" : Character(scalar)
    }
    let parts = String(scalars).split(separator: "/").filter { $0 != "." && $0 != ".." }
    let short = parts.map { String($0.prefix(Self.longestMendedPart)) }.suffix(2)
    let mended = short.joined(separator: "/")
    // A drive of Windows, or nothing at all.
    return of(mended) == nil ? mended : "_" + mended.replacing(":", with: "_")
  }

  /// Two such parts stay under the limit, whatever script they are in.
  private static let longestMendedPart = 100
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

extension String {
  /// Whether it begins as paths of Windows do: `C:`.
  fileprivate var hasDrive: Bool {
    guard let first = utf8.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else {
      return false
    }
    return utf8.dropFirst().first == UInt8(ascii: ":")
  }
}
