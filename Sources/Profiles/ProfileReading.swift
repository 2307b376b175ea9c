package import Journal
import SystemPackage

/// What a profile's files hold, read but not yet replayed: no deck need be known for it.
package struct StoredProfile: Sendable {
  /// Where the profile stands.
  package let location: ProfileLocation
  fileprivate let document: ProfileDocument
  fileprivate var journals: JournalReading

  /// Reads the files of a profile.
  package init(_ location: ProfileLocation) throws(ProfileError) {
    self.location = location
    document = try location.readDocument()
    journals = try JournalReader(folder: location.journalFolder).read()
  }
}

/// What a profile says, read without writing anything.
package struct ProfileReading: Sendable {
  /// Who the learner is.
  package let document: ProfileDocument
  /// All that the journals say.
  package let state: ProfileState
  /// What could not be read of them.
  package let findings: [JournalFinding]
  /// The journals.
  package let files: [JournalReading.File]
  /// How much of each journal the state knows, by the name of the file.
  package var journalSizes: [String: Int] { JournalReading.sizes(of: files) }

  /// Reads a profile; `formerly` tells the new names of cards.
  package init(
    _ location: ProfileLocation,
    formerly: @escaping Successor = { _ in nil }
  ) throws(ProfileError) {
    self.init(try StoredProfile(location), formerly: formerly)
  }

  /// Replays what was read; `formerly` tells the new names of cards.
  init(_ stored: consuming StoredProfile, formerly: @escaping Successor) {
    document = stored.document
    findings = stored.journals.findings
    files = stored.journals.files
    state = stored.journals.replay(formerly: formerly)
  }
}
