import Decks

/// What becomes of the sounds and pictures that cards name.
package enum MediaUse: Hashable, Sendable {
  /// They are left, and counted.
  case left
  /// They are copied beside the decks.
  case copied
}

/// Gives cards the media that will stand beside their deck.
struct MediaGuide {
  private let use: MediaUse
  private let known: Set<String>
  /// What is to be copied: for each path below the folder of the decks what the package calls it.
  private(set) var wanted: [String: String] = [:]

  init(_ use: MediaUse, _ media: [AnkiMedium]) {
    self.use = use
    known = Set(media.map(\.name))
  }

  /// The folder of a deck's media, below the deck's own.
  static func folder(of deck: String) -> String { "media/\(deck)" }

  /// The path of a sound that a voice may play; nil where there is none.
  mutating func sound(_ names: [String], deck: String, _ losses: inout Losses) -> String? {
    path(names, deck: deck, .soundLeft, &losses) { name in
      Self.sounds.contains { name.lowercased().hasSuffix($0) }
    }
  }

  /// The path of a picture; nil where there is none.
  mutating func picture(_ names: [String], deck: String, _ losses: inout Losses) -> String? {
    path(names, deck: deck, .pictureLeft, &losses) { _ in true }
  }

  private mutating func path(
    _ names: [String],
    deck: String,
    _ loss: Loss,
    _ losses: inout Losses,
    isPlayable: (String) -> Bool
  ) -> String? {
    let (far, names) = Self.parted(names)
    if let first = far.first { losses.note(.mediumElsewhere, at: first, times: far.count) }
    guard !names.isEmpty else { return nil }
    guard use == .copied else {
      losses.note(loss, at: names[0], times: names.count)
      return nil
    }
    guard
      let name = names.first(where: { known.contains($0) && Self.isPlain($0) && isPlayable($0) })
    else {
      losses.note(.mediumMissing, at: names[0], times: names.count)
      return nil
    }
    let others = Set(names).subtracting([name])
    if let other = others.min() {
      losses.note(.furtherMedium, at: other, times: others.count)
    }
    let path = Self.folder(of: deck) + "/" + name
    wanted[path] = name
    return path
  }

  /// What stands on the network, and what the package may hold.
  private static func parted(_ names: [String]) -> (far: [String], near: [String]) {
    func isFar(_ name: String) -> Bool {
      ["http://", "https://", "//"].contains(where: name.lowercased().hasPrefix)
    }
    return (names.filter(isFar), names.filter { !isFar($0) })
  }

  /// Takes a sound or picture of a deck of Koryu's to where the deck names it.
  mutating func take(_ medium: KoryuMedium, _ losses: inout Losses) {
    guard use == .copied else {
      return losses.note(medium.kind == .sound ? .soundLeft : .pictureLeft, at: medium.name)
    }
    if known.contains(medium.name) {
      wanted[medium.path] = medium.name
    } else {
      losses.note(.mediumMissing, at: medium.name)
    }
  }

  /// The endings of sounds that a voice may play.
  static let sounds = [".mp3", ".ogg", ".wav", ".m4a"]

  /// Whether a name may be that of a file in a folder of ours.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 200 && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        byte >= 0x20 && byte != 0x7F
          && ![
            UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: ":"),
            UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""),
          ].contains(byte)
      }
  }
}
