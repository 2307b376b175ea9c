import Archives
package import Classes
package import Journal
package import Scheduling
package import SystemPackage
import Text

/// Makes the one file that a learner gives to the teacher.
package struct HandInWriter {
  /// What was written.
  package struct Summary: Hashable, Sendable {
    package var manifest: HandInManifest
    /// Answers that are contained.
    package var answers: Int
    /// The study days on which they were given.
    package var days: Int
    /// Answers dated after the day on which it was made.
    package var ahead: AnswersAhead?
    /// Lines of the journals that could not be read and are left out.
    package var unreadable: Int
  }

  private let location: ProfileLocation
  private let enrolment: Enrolment
  private let since: Day
  private let redaction: Redaction

  /// Prepares a hand-in of what happened since the study day `since`.
  package init(_ location: ProfileLocation, _ enrolment: Enrolment, since: Day, answers: Toggle) {
    self.location = location
    self.enrolment = enrolment
    self.since = since
    redaction = Redaction(answers: answers)
  }

  /// Writes the file and reads it back; one that stands there is replaced only when that succeeds.
  package func write(
    to target: FilePath,
    at now: Moment,
    files: any FileSeam = LiveFiles()
  ) throws(ProfileError) -> Summary {
    let document = try location.readDocument()
    let reading = try ProfileReading(location)
    let calendar = reading.state.calendar
    var unreadable = 0
    var journals: [HandIn.Journal] = []
    for file in reading.files {
      let (events, lost) = try events(of: file, calendar)
      unreadable += lost
      if !events.isEmpty { journals.append(HandIn.Journal(device: file.device, events: events)) }
    }
    let contents = journals.map { ($0, $0.events.flatMap { $0.line + [UInt8(ascii: "\n")] }) }
    let manifest = manifest(of: contents, document, at: now)
    try write(manifest, contents.map(\.1), to: target, files)
    var summary = summary(manifest, journals, calendar, unreadable)
    summary.ahead = AnswersAhead(reading.state, after: calendar.day(of: now))
    return summary
  }

  /// The events of a journal from the first that belongs to the class on; settings and decks from
  /// before are kept, because what follows is understood by them.
  private func events(
    of file: JournalReading.File,
    _ calendar: StudyCalendar
  ) throws(ProfileError) -> ([Event], lost: Int) {
    let bytes = try BoundedFile(path: FilePath(file.path), limitBytes: 1 << 30).read()
    var events: [Event] = []
    var lost = 0
    var hasBegun = false
    var last = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let event = try? Event(line: Array(line)), event.id.device == file.device,
        event.id.counter > last
      else {
        lost += 1
        continue
      }
      last = event.id.counter
      // A clock that was set back later does not end the class.
      if calendar.day(of: event.at) >= since { hasBegun = true }
      guard hasBegun || event.kind.isLasting, let redacted = redaction.redacted(event) else {
        continue
      }
      events.append(redacted)
    }
    return (events, lost)
  }

  private func manifest(
    of contents: [(journal: HandIn.Journal, bytes: [UInt8])],
    _ document: ProfileDocument,
    at now: Moment
  ) -> HandInManifest {
    HandInManifest(
      classID: enrolment.classID,
      classTitle: enrolment.classTitle,
      token: enrolment.token,
      name: enrolment.name,
      profile: document.mark(for: enrolment.classID),
      made: now,
      since: since,
      pack: enrolment.pack,
      answers: redaction.answers,
      journals: contents.map { journal, bytes in
        HandInManifest.Journal(
          device: journal.device,
          events: journal.events.count,
          digest: SHA256.hexadecimal(of: bytes),
          chain: journal.chain().digest
        )
      }
    )
  }

  private func write(
    _ manifest: HandInManifest,
    _ contents: [[UInt8]],
    to target: FilePath,
    _ files: any FileSeam
  ) throws(ProfileError) {
    let archive: [UInt8]
    do {
      var writer = try ArchiveWriter(path: target.string)
      try writer.add(HandInManifest.name, manifest.json.bytes(.pretty))
      for (journal, bytes) in zip(manifest.journals, contents) {
        try writer.add(journal.fileName, bytes)
      }
      archive = try writer.bytes()
      _ = try HandInReader.read(bytes: archive, path: target.string)
    } catch {
      throw .damaged(path: target.string, member: HandInManifest.name)
    }
    try AtomicFile(path: target, files: files).replace(with: archive)
  }

  private func summary(
    _ manifest: HandInManifest,
    _ journals: [HandIn.Journal],
    _ calendar: StudyCalendar,
    _ unreadable: Int
  ) -> Summary {
    var days: Set<Day> = []
    var answers = 0
    for event in journals.flatMap(\.events) {
      guard case .review = event.kind else { continue }
      answers += 1
      days.insert(calendar.day(of: event.at))
    }
    return Summary(
      manifest: manifest,
      answers: answers,
      days: days.count,
      unreadable: unreadable
    )
  }
}

extension Event.Kind {
  /// Whether it says how later events are to be understood.
  fileprivate var isLasting: Bool {
    switch self {
    case .set, .enrol, .weights: true
    case .review, .undo, .redo, .appeal, .suspend, .bury, .flag, .goal, .reschedule, .note,
      .ownCard, .unknown:
      false
    }
  }
}

extension ProfileDocument {
  /// What tells this profile from all others in a class's hand-ins, and is the same after a restored
  /// backup.
  package func mark(for id: ClassID) -> String {
    Self.mark(of: "\(self.id)/\(created?.description ?? "")", for: id)
  }

  /// The mark of a profile by its name and birth.
  static func mark(of profile: String, for id: ClassID) -> String {
    String(SHA256.hexadecimal(of: "\(id)/\(profile)".utf8).prefix(16))
  }
}
