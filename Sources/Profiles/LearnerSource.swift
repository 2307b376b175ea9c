package import Classes
package import Journal
import Scheduling
package import SystemPackage
package import Text

/// Where one learner's records stand: in a profile or copies of it, or in what was handed in.
package struct LearnerSource: Sendable {
  /// What the learner's profile is called; empty for hand-ins.
  package let id: String
  package let displayName: String
  /// What tells this learner from every other: name and birth of a profile, or a hand-in's mark.
  package let identity: String
  /// What a class's pack says who the learner is; nil for a profile.
  package let manifest: HandInManifest?
  /// The folders of journals: copies of one profile, on several machines or of several weeks.
  package internal(set) var journalFolders: [FilePath] = []
  /// The hand-ins, oldest first.
  package internal(set) var handIns: [HandInPlace] = []

  /// What one learner handed in from several profiles, as after a lost laptop, and those profiles: the
  /// newest hand-in tells who.
  package func joined(with other: LearnerSource) -> LearnerSource {
    let made = manifest?.made.milliseconds ?? .min
    let isOlder = made < other.manifest?.made.milliseconds ?? .min
    let (newer, older) = isOlder ? (other, self) : (self, other)
    var joined = newer
    joined.handIns = older.handIns + newer.handIns
    joined.journalFolders = older.journalFolders + newer.journalFolders
    return joined
  }

  /// By what a class knows hand-ins of this profile; nil where it is none.
  package func mark(for id: ClassID) -> String? {
    let prefix = "profile/"
    guard identity.hasPrefix(prefix) else { return nil }
    return ProfileDocument.mark(of: String(identity.dropFirst(prefix.count)), for: id)
  }

  /// Reads everything; `formerly` tells the new names of cards.
  package func read(
    formerly: @escaping Successor = { _ in nil }
  ) throws(LearnerProblem) -> LearnerReading {
    if handIns.isEmpty { return try readJournals(formerly) }
    return journalFolders.isEmpty ? try readHandIns([], formerly) : try readBoth(formerly)
  }

  /// A profile and what was handed in from other laptops, or before a loss: of two events of one name the
  /// profile's counts, which has all that was typed.
  private func readBoth(_ formerly: @escaping Successor) throws(LearnerProblem) -> LearnerReading {
    let (events, findings): ([Event], [JournalFinding])
    do { (events, findings) = try eventsOfJournals() } catch { throw .profile(error) }
    var reading = try readHandIns(events, formerly)
    reading.findings = findings
    return reading
  }

  private func eventsOfJournals() throws(ProfileError) -> ([Event], [JournalFinding]) {
    let journals = try JournalReader(folders: journalFolders).read()
    var events: [Event] = []
    for file in journals.files {
      let file = BoundedFile(path: FilePath(file.path), limitBytes: 1 << 30)
      events += try file.read().split(separator: UInt8(ascii: "\n")).compactMap {
        try? Event(line: Array($0))
      }
    }
    return (events, journals.findings)
  }

  private func readJournals(
    _ formerly: @escaping Successor
  ) throws(LearnerProblem) -> LearnerReading {
    do throws(ProfileError) {
      var reading = try JournalReader(folders: journalFolders).read()
      let findings = reading.findings
      let files = reading.files
      var state = reading.replay()
      state.rename(formerly)
      return LearnerReading(
        state: state,
        findings: findings,
        texts: .lines(JournalLines(files))
      )
    } catch {
      throw .profile(error)
    }
  }

  /// The union of all that was handed in; of two events of one name the one handed in first counts, and
  /// before it one that is `known`.
  private func readHandIns(
    _ known: [Event],
    _ formerly: @escaping Successor
  ) throws(LearnerProblem) -> LearnerReading {
    var events = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var refused: [LearnerProblem] = []
    for place in handIns {
      do throws(HandInError) {
        for event in try HandInReader.read(place).events where events[event.id] == nil {
          events[event.id] = event
        }
      } catch {
        refused.append(.handIn(error, path: place.name))
      }
    }
    // What one damaged file lacks, another may have.
    if refused.count == handIns.count, known.isEmpty, let first = refused.first { throw first }
    var reading = LearnerReading(Array(events.values), formerly: formerly)
    reading.refused = refused
    return reading
  }
}

/// What a learner's records say.
package struct LearnerReading {
  enum Texts {
    case lines(JournalLines)
    case events([EventID: Event])
  }

  package let state: ProfileState
  package internal(set) var findings: [JournalFinding]
  /// Hand-ins that could not be read, where others could.
  package internal(set) var refused: [LearnerProblem] = []
  let texts: Texts

  init(state: ProfileState, findings: [JournalFinding], texts: Texts) {
    self.state = state
    self.findings = findings
    self.texts = texts
  }

  /// What events say that stand in no journal here.
  package init(_ events: [Event], formerly: @escaping Successor = { _ in nil }) {
    let byID = Dictionary(events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      state: ProfileState(events: events, formerly: formerly),
      findings: [],
      texts: .events(byID)
    )
  }

  /// The event of an entry with all that the entry leaves out; nil where its line cannot be found.
  package func event(of entry: JournalEntry) -> Event? {
    let id = state.id(of: entry)
    return switch texts {
    case .lines(let lines): lines.event(device: id.device, offset: entry.offset)
    case .events(let events): events[id]
    }
  }
}

/// Why the records of a learner cannot be read.
package enum LearnerProblem: Error {
  case profile(ProfileError)
  case handIn(HandInError, path: String)

  /// What happened, where, and what to do.
  package var phrase: Phrase {
    switch self {
    case .profile(let error): error.phrase
    case .handIn(let error, let path): error.phrase(path: path)
    }
  }
}
