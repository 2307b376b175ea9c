import Answers

/// The name of a profile's folder: letters and digits of any script in NFC, `-` and `_`, at most 64
/// bytes.
package struct ProfileID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// Takes `text` as it is, or refuses it.
  package init(_ text: String) throws(ProfileError) {
    guard Self.isValid(text) else { throw .invalidID(text) }
    description = text
  }

  private static func isValid(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 64 else { return false }
    // Comparing as strings would call composed and decomposed text equal.
    guard Normalizer.composed(text).unicodeScalars.elementsEqual(text.unicodeScalars) else {
      return false
    }
    return text.unicodeScalars.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" || scalar == "_" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Makes a name from what a person is called, different from all in `taken`.
  ///
  /// What a folder may not be named becomes a hyphen: “O'Neil” `o-neil`, “山田 花子” `山田-花子`. Names
  /// that differ only in case are the same on many disks, so letters are lowered.
  package init(displayName: String, taken: Set<String> = []) {
    var base = ""
    for scalar in Normalizer.composed(displayName.lowercased()).unicodeScalars {
      let next = Self.isAllowed(scalar) ? String(scalar) : base.hasSuffix("-") ? "" : "-"
      if base.utf8.count + next.utf8.count > 56 { break }
      base += next
    }
    while base.hasPrefix("-") { base.removeFirst() }
    while base.hasSuffix("-") { base.removeLast() }
    if base.isEmpty { base = "learner" }
    if Self.namesOfDevices.contains(base) { base += "-1" }
    var name = base
    var number = 2
    while taken.contains(name) {
      name = "\(base)-\(number)"
      number += 1
    }
    description = name
  }

  /// What no folder may be called on Windows, where a stick may be read.
  private static let namesOfDevices = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
  )

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
