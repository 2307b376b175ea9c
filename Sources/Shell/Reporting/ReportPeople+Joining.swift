import Classes
import Journal
import Profiles
import Reports

extension ReportPeople {
  /// What is one learner's as one: the hand-ins of a row of the roster, from however many laptops they
  /// are, and the profile that they were made from.
  func joined(_ entries: [ReportEntry]) -> [ReportEntry] {
    var joined: [ReportEntry] = []
    var places: [String: Int] = [:]
    var both: [String] = []
    // Hand-ins first: their marks tell which profile they are from.
    for entry in entries.filter(\.isHandedIn) + entries.filter({ !$0.isHandedIn }) {
      let place =
        joined.firstIndex { $0.isMade(from: entry) }
        ?? entry.participant.flatMap { places[$0.key] }
      guard case .records(let source) = entry.source, let place,
        case .records(let other) = joined[place].source
      else {
        if let key = entry.participant?.key { places[key] = joined.count }
        joined.append(entry)
        continue
      }
      joined[place].source = .records(other.joined(with: source))
      if !entry.isHandedIn { both.append(joined[place].person.name) }
    }
    if !both.isEmpty { shell.warn(ReportingPhrases.profilesHandedIn(both)) }
    return joined
  }
}

extension ReportEntry {
  /// Whether it is known by hand-ins alone.
  fileprivate var isHandedIn: Bool {
    guard case .records(let source) = source else { return false }
    return !source.handIns.isEmpty
  }

  /// Whether its hand-ins say that they were made from the profile of another entry.
  fileprivate func isMade(from other: ReportEntry) -> Bool {
    guard case .records(let source) = source, case .records(let profile) = other.source,
      let manifest = source.manifest, !source.handIns.isEmpty
    else { return false }
    return profile.mark(for: manifest.classID) == manifest.profile
  }
}
