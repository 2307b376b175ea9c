import Profiles

/// A profile as it is offered for choosing.
struct KnownProfile {
  let location: ProfileLocation
  let displayName: String
  let isExample: Bool

  var id: String { location.id.description }
}

extension [KnownProfile] {
  /// What to call each: its name, and its folder's behind it where two people share a name.
  var callNames: [String] {
    map { profile in
      count { $0.displayName == profile.displayName } > 1
        ? "\(profile.displayName) (\(profile.id))" : profile.displayName
    }
  }

  /// Whom `name` may mean; a folder's name means one person only.
  func named(_ name: String) -> [KnownProfile] {
    if let one = first(where: { $0.id == name }) { return [one] }
    let exact = filter { $0.displayName == name }
    let folded = name.lowercased()
    return exact.isEmpty ? filter { $0.displayName.lowercased() == folded } : exact
  }
}
