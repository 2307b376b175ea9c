package import Decks
package import Text

/// Something to be said aloud.
package struct Utterance: Hashable, Sendable {
  /// What is said.
  package var text: String
  /// The same without kanji, where that is known, for voices that cannot read them.
  package var reading: String
  /// The language it is said in.
  package var language: Language
  /// A recording, which is preferred to every voice.
  package var recording: Recording?

  package init(text: String, reading: String, language: Language, recording: Recording? = nil) {
    self.text = Self.sayable(text)
    self.reading = Self.sayable(reading)
    self.language = language
    self.recording = recording
  }

  /// Nobody listens to more; and it fits into a pipe, so that handing it on never waits.
  package static let longestText = 300

  /// One line without controls, of some length.
  private static func sayable(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(longestText).map { scalar in
      scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? " " : scalar
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// A sound file below the folder of a deck.
package struct Recording: Hashable, Sendable {
  /// The folder of the deck.
  package let folder: String
  /// The path below that folder.
  package let name: String
  /// How it is stored, by the end of its name.
  package let format: Format

  /// What players can play.
  package typealias Format = SoundFormat

  /// The recording that `name` is; nil where it is no sound file, or may lie outside the folder.
  package init?(_ name: String, below folder: String) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard name.utf8.count <= 255, let file = parts.last, let dot = file.lastIndex(of: "."),
      dot != file.startIndex,
      let format = Format(rawValue: file[file.index(after: dot)...].lowercased()),
      parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }),
      !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
    else { return nil }
    self.folder = folder
    self.name = name
    self.format = format
  }

  /// Its place, with links followed; nil where there is none, or where a link leads out.
  func path(resolving: (String) -> String?) -> String? {
    guard let root = resolving(folder), let path = resolving(folder + "/" + name),
      path.hasPrefix(root == "/" ? root : root + "/")
    else { return nil }
    return path
  }
}
