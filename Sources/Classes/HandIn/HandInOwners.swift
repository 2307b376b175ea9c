/// Finds out whose a hand-in is.
package struct HandInOwners: Sendable {
  /// The learner of a hand-in.
  package enum Owner: Sendable {
    case known(Participant)
    /// Of somebody who has left, by a person's word.
    case nobody
    case unknown(candidates: [Participant])
  }

  private let succession: Succession
  private let matches: [String: String]
  private let byToken: [String: Participant]

  /// A match made by a person comes first, then the token of this roster or of an earlier pack.
  package init(_ succession: Succession, key: ClassKey?, matches: [String: String]) {
    self.succession = succession
    self.matches = matches
    var byToken: [String: Participant] = [:]
    if let key {
      for participant in succession.roster.participants {
        for known in succession.keys(of: participant) {
          byToken[key.token(forKey: known)] = participant
        }
      }
    }
    self.byToken = byToken
  }

  /// Whose a hand-in is; a name alone tells it only where the class's key is not there.
  package func owner(of manifest: HandInManifest) -> Owner {
    if matches[manifest.profile] == ClassRecord.nobody { return .nobody }
    if let key = matches[manifest.profile], let matched = succession.participant(key) {
      return .known(matched)
    }
    if let known = byToken[manifest.token] { return .known(known) }
    let named = succession.roster.participants.filter { $0.name == manifest.name }
    if byToken.isEmpty, named.count == 1 { return .known(named[0]) }
    return .unknown(candidates: named)
  }
}
