package import Journal
package import Scheduling
package import SystemPackage

/// The profile of one learner, open for practice.
///
/// The journals are read once; each answer is then written, synced and taken into the state.
package struct ProfileStore: ~Copyable {
  /// Where the profile stands.
  package let location: ProfileLocation
  /// Who the learner is.
  package private(set) var document: ProfileDocument
  /// All that the journals say.
  package private(set) var state: ProfileState
  /// What could not be read of them.
  package private(set) var findings: [JournalFinding]
  private var files: [JournalReading.File]
  private let formerly: Successor
  private let stateFolder: FilePath
  private let randomBits: UInt64
  private var device: DeviceIdentity?
  private let seam: any FileSeam
  private var writer: JournalWriter?
  private var lostDocument: LostDocument?

  /// Opens a profile; nothing is written before the first event or `beginWriting`.
  ///
  /// `stateFolder` keeps this machine's device name; `formerly` tells the new names of cards.
  package init(
    _ location: ProfileLocation,
    stateFolder: FilePath,
    formerly: @escaping Successor = { _ in nil },
    random: () -> UInt64,
    seam: any FileSeam = LiveFiles()
  ) throws(ProfileError) {
    self.init(
      try ProfileReading(location),
      stateFolder: stateFolder,
      formerly: formerly,
      random: random,
      seam: seam
    )
  }

  /// Opens a profile that has been read.
  package init(
    _ reading: consuming ProfileReading,
    stateFolder: FilePath,
    formerly: @escaping Successor,
    random: () -> UInt64,
    seam: any FileSeam = LiveFiles()
  ) {
    location = reading.location
    self.stateFolder = stateFolder
    randomBits = random()
    document = reading.document
    lostDocument = reading.lostDocument
    state = reading.state
    findings = reading.findings
    files = reading.files
    self.formerly = formerly
    self.seam = seam
    state.rename(formerly)
  }

  /// Takes this session's journal, so that a folder that cannot be written is known at once.
  package mutating func beginWriting() throws(ProfileError) {
    guard writer == nil else { return }
    try mendDocument()
    if try haveJournalsChanged() { try readAgain() }
    let bits = randomBits
    let known = files
    let device = try DeviceIdentity(
      in: stateFolder,
      for: location,
      counter: { name in known.first { $0.device == name }?.lastCounter ?? 0 },
      random: { bits },
      files: seam
    )
    var opened = try JournalWriter.open(
      device: device.name,
      in: location.journalFolder,
      files: seam
    )
    let own = files.first { $0.device == opened.device }
    if own?.sizeBytes ?? 0 != opened.confirmedBytes { try readAgain() }
    let file = files.first { $0.device == opened.device }
    opened.resume(after: file?.lastCounter ?? 0)
    writer = consume opened
    self.device = device
  }

  /// Writes `profile.json` anew where it was lost; what had befallen it.
  @discardableResult
  package mutating func mendDocument() throws(ProfileError) -> LostDocument? {
    guard let lost = lostDocument else { return nil }
    try location.replace(lost, with: document, files: seam)
    lostDocument = nil
    return lost
  }

  /// Whether a journal has grown or come since all were read.
  private func haveJournalsChanged() throws(ProfileError) -> Bool {
    let folder = location.journalFolder
    guard try FolderMaker.kind(of: folder) == .folder else { return false }
    let names: [String]
    do { names = try Posix.names(in: folder) } catch {
      throw .system(.list, path: folder.string, error)
    }
    let journals = names.filter { $0.hasSuffix(".jsonl") }.map { folder.appending($0) }
    for path in journals {
      guard let known = files.first(where: { $0.path == path.string }) else { return true }
      if try FolderMaker.kind(of: path) != .file(size: known.sizeBytes) { return true }
    }
    return false
  }

  /// Another session has written, or the end was mended, between reading and locking.
  private mutating func readAgain() throws(ProfileError) {
    let reading = try ProfileReading(location, formerly: formerly)
    state = reading.state
    findings = reading.findings
    files = reading.files
  }

  /// Writes what happened, and takes it into the state once it is on the disk.
  @discardableResult
  package mutating func record(
    _ kind: Event.Kind,
    at moment: Moment
  ) throws(ProfileError) -> Event {
    try beginWriting()
    let moment = kind.isDeclared ? state.momentAfterAll(notBefore: moment) : moment
    guard let offset = writer?.confirmedBytes, let event = try writer?.append(kind, at: moment)
    else { throw .busy(path: location.folder.string) }
    state.apply(event, offset: offset)
    return event
  }

  /// Writes what happened together, at one moment: all of it or nothing.
  package mutating func record(
    _ kinds: [Event.Kind],
    at moment: Moment
  ) throws(ProfileError) {
    guard !kinds.isEmpty else { return }
    try beginWriting()
    let moment =
      kinds.allSatisfy(\.isDeclared) ? state.momentAfterAll(notBefore: moment) : moment
    guard let written = try writer?.append(kinds, at: moment) else {
      throw .busy(path: location.folder.string)
    }
    for (event, offset) in written { state.apply(event, offset: offset) }
  }

  /// How much of each journal the state knows, by the name of the file.
  package var journalSizes: [String: Int] {
    var sizes = JournalReading.sizes(of: files)
    switch writer {
    case let writer?: sizes[writer.device + ".jsonl"] = writer.confirmedBytes
    case nil: break
    }
    return sizes
  }

  /// An event with its texts, read from its line; nil where that is gone.
  package func event(_ id: EventID) -> Event? {
    guard let entry = state.entry(id) else { return nil }
    let file = JournalReading.File(
      device: id.device,
      path: location.journalFolder.appending(id.device + ".jsonl").string,
      sizeBytes: 0,
      lastCounter: 0,
      events: 0
    )
    let event = JournalLines([file]).event(device: id.device, offset: entry.offset)
    return event?.id == id ? event : nil
  }

  /// Changes what the learner is called.
  package mutating func rename(to displayName: String) throws(ProfileError) {
    try mendDocument()
    var renamed = document
    renamed.displayName = displayName
    try location.write(renamed, files: seam)
    document = renamed
  }

  /// Ends the session: writes the snapshot where something was recorded.
  package consuming func close(at now: Moment) throws(ProfileError) {
    guard let writer, let device else { return }
    var final = document
    final.snapshot = state.snapshot(at: now)
    try location.write(final, files: seam)
    if writer.device == device.name {
      try device.remember(writer.counter, files: seam)
    }
  }
}
