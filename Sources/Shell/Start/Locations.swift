/// Where decks and profiles are found.
package struct Locations: Hashable, Sendable {
  /// The folders that hold decks; a learner's own beside the installed ones.
  package var decks: [String]
  /// The folder for decks that the learner brings along.
  package var ownDecks: String
  /// The folder that holds profiles.
  package var profiles: String
  /// The folder for what belongs to this machine alone, such as its device id.
  package var state: String

  /// Decides in this order: options, environment, the checkout around the current folder, what is
  /// installed beside the program, the XDG data folder.
  package static func find(
    deckOption: String?,
    profilesOption: String?,
    environment: [String: String],
    currentFolder: String,
    executablePath: String,
    exists: (String) -> Bool
  ) -> Locations {
    let places = Places(environment: environment)
    let checkout = checkout(around: currentFolder, exists: exists)
    let installed = installedDecks(of: executablePath)
    let decks =
      deckOption.map { [$0] } ?? environment.named("KORYU_DECKS").map { [$0] }
      ?? checkout.map { [$0 + "/Decks"] }
      ?? [installed, places.data + "/koryu/Decks"].filter(exists)
    let profiles =
      profilesOption ?? environment.named("KORYU_PROFILES") ?? checkout.map { $0 + "/Profiles" }
      ?? places.data + "/koryu/Profiles"
    let own =
      deckOption ?? environment.named("KORYU_DECKS") ?? checkout.map { $0 + "/Decks" }
      ?? places.data + "/koryu/Decks"
    return Locations(
      decks: decks.isEmpty ? [installed] : decks,
      ownDecks: own,
      profiles: profiles,
      state: places.state + "/koryu"
    )
  }

  /// The nearest folder at or above `folder` that holds `Package.swift`, `Decks` and `Profiles`.
  private static func checkout(around folder: String, exists: (String) -> Bool) -> String? {
    var path = folder
    while !path.isEmpty {
      if ["Package.swift", "Decks", "Profiles"].allSatisfy({ exists(path + "/" + $0) }) {
        return path
      }
      guard let slash = path.lastIndex(of: "/") else { return nil }
      path = String(path[..<slash])
    }
    return nil
  }

  /// `bin/koryu` has its decks in `share/koryu/Decks`.
  private static func installedDecks(of executablePath: String) -> String {
    let parts = executablePath.split(separator: "/").dropLast(2)
    return "/" + parts.joined(separator: "/") + (parts.isEmpty ? "" : "/") + "share/koryu/Decks"
  }

  /// The folders of the XDG base directory specification.
  private struct Places {
    let data: String
    let state: String

    init(environment: [String: String]) {
      let home = environment["HOME"] ?? ""
      data = Self.absolute(environment["XDG_DATA_HOME"]) ?? home + "/.local/share"
      state = Self.absolute(environment["XDG_STATE_HOME"]) ?? home + "/.local/state"
    }

    /// The specification has relative paths ignored.
    private static func absolute(_ path: String?) -> String? {
      path.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
  }
}

extension [String: String] {
  /// The value of a variable; nil where it is not set, or set to nothing.
  fileprivate func named(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
