package import Journal
package import Scheduling
import SystemPackage

/// What a profile says, read without writing anything.
package struct ProfileReading: Sendable {
  /// Who the learner is.
  package let document: ProfileDocument
  /// What befell its file, where it has to be written anew.
  package let lostDocument: LostDocument?
  /// Where the profile stands.
  package let location: ProfileLocation
  /// All that the journals say.
  package private(set) var state: ProfileState
  /// What could not be read of them.
  package let findings: [JournalFinding]
  /// The journals.
  package let files: [JournalReading.File]
  /// How much of each journal the state knows, by the name of the file.
  package var journalSizes: [String: Int] { JournalReading.sizes(of: files) }

  /// Reads and replays a profile, as far as it can be known without the decks.
  package init(
    _ location: ProfileLocation,
    on threads: Parallelism = .serial
  ) throws(ProfileError) {
    self.location = location
    let found = try location.findDocument()
    var journals = try JournalReader(folder: location.journalFolder).read(on: threads)
    findings = journals.findings
    files = journals.files
    state = journals.replay()
    switch found {
    case .whole(let document):
      self.document = document
      lostDocument = nil
    case .lost(let lost, let error):
      guard let first = state.entries.first else { throw error }
      let id = location.id
      document = ProfileDocument(id: id, displayName: id.description, created: first.at)
      lostDocument = lost
    }
  }

  /// Reads a profile; `formerly` tells the new names of cards.
  package init(_ location: ProfileLocation, formerly: @escaping Successor) throws(ProfileError) {
    try self.init(location)
    state.rename(formerly)
  }
}
