import Answers
import CSimdjson
import Journal
import Scheduling
import SystemPackage

/// One reading of several journals, which share the tables that entries refer to.
struct JournalPass: ~Copyable {
  private var scanner: JournalScanner
  private var tables: EntryTables
  /// For each card of the scanner the index in the tables; nil for a name that is no card's.
  private var cards: [Int?] = []
  private var journals: [DeviceJournal] = []
  private var files: [JournalReading.File] = []
  private(set) var findings: [JournalFinding] = []

  init(scanner: consuming JournalScanner, tables: consuming EntryTables) {
    self.scanner = scanner
    self.tables = tables
  }

  consuming func finish(_ findings: [JournalFinding]) -> JournalReading {
    let tables = tables
    let files = files
    return JournalReading(
      timeline: Timeline(journals, tables: tables),
      findings: findings,
      files: files
    )
  }

  /// Reads one device's file, a long one in several stretches at once.
  mutating func read(
    _ path: FilePath,
    device: String,
    _ ranges: [Range<Int>],
    on threads: Parallelism
  ) throws(ProfileError) {
    guard ranges.count > 1 else { return try close(read(path, device: device, ranges[0])) }
    let stretches = try JournalStretch.read(ranges, of: path, device: device, on: threads)
    try close(taking(stretches, path, device))
  }

  /// What stands in a range of one device's file; it begins and ends with a line.
  mutating func read(
    _ path: FilePath,
    device: String,
    _ range: Range<Int>
  ) throws(ProfileError) -> FileProgress {
    scanner.setDevice(device)
    let index = tables.deviceIndex(device)
    let start = range.lowerBound
    var progress = FileProgress(path: path.string, device: device, index: index, offset: start)
    // A line of fewer bytes is possible; then the array grows.
    progress.entries.reserveCapacity(min(range.count, 1 << 30) / 120)
    var chunks = try ChunkReader(path: path, limitBytes: JournalReader.lineLimitBytes, range: range)
    while true {
      let line = try chunks.next()
      switch line {
      case .end: return progress
      case .lines(let count): try scan(count, chunks, &progress)
      case .tail(let count): try tail(count, chunks, &progress)
      case .overlong(let count):
        progress.note(.tooLong, &findings)
        progress.skip(bytes: count, lines: 1)
      }
    }
  }

  /// What was read of a whole file, of which these are the stretches.
  private mutating func taking(
    _ stretches: consuming [JournalStretch],
    _ path: FilePath,
    _ device: String
  ) -> FileProgress {
    let index = tables.deviceIndex(device)
    var whole = FileProgress(path: path.string, device: device, index: index)
    for var stretch in stretches {
      tables.absorb(stretch.tables, &stretch.progress.entries)
      findings += stretch.findings.map { $0.moved(byLines: whole.lines) }
      whole.append(stretch.progress)
    }
    return whole
  }

  /// What was read, given up.
  consuming func stretch(_ progress: FileProgress) -> JournalStretch {
    JournalStretch(progress: progress, tables: tables, findings: findings)
  }

  private mutating func scan(
    _ count: Int,
    _ chunks: borrowing ChunkReader,
    _ progress: inout FileProgress
  ) throws(ProfileError) {
    var start = 0
    while start < count {
      var batch: ArraySlice<koryu_record> = []
      let text = unsafe chunks.bytes(start, count - start)
      let (bytes, lines) = unsafe scanner.scan(text) { batch = $0 }
      learnCards()
      for record in batch { try take(record, start, chunks, &progress) }
      progress.skip(bytes: bytes, lines: lines)
      start += bytes
    }
  }

  /// A last line without its newline counts where it is whole.
  private mutating func tail(
    _ count: Int,
    _ chunks: borrowing ChunkReader,
    _ progress: inout FileProgress
  ) throws(ProfileError) {
    let line = unsafe [UInt8](chunks.bytes(0, count))
    do throws(EventError) {
      try take(try Event(line: line), 0, 0, &progress)
    } catch {
      if case .newer(let version) = error {
        throw .newer(path: progress.path, version: version)
      }
      progress.note(.tornTail, &findings)
    }
    progress.skip(bytes: count, lines: 1)
  }

  private mutating func learnCards() {
    while cards.count < scanner.cardCount {
      cards.append(CardID(scanner.card(cards.count)).map { tables.cards.index($0) })
    }
  }

  private mutating func take(
    _ record: koryu_record,
    _ start: Int,
    _ chunks: borrowing ChunkReader,
    _ progress: inout FileProgress
  ) throws(ProfileError) {
    if record.kind != UInt8(KORYU_OTHER.rawValue), let entry = entry(record, progress) {
      progress.append(entry)
      return
    }
    let line = unsafe [UInt8](chunks.bytes(start + Int(record.offset), Int(record.length)))
    do throws(EventError) {
      try take(try Event(line: line), Int(record.offset), Int(record.line), &progress)
    } catch {
      switch error {
      case .newer(let version): throw .newer(path: progress.path, version: version)
      case .notJSON, .notAnObject, .invalid:
        progress.note(
          .damaged(error),
          offset: Int(record.offset),
          line: Int(record.line),
          &findings
        )
        progress.lost += 1
      }
    }
  }

  private mutating func take(
    _ event: Event,
    _ offset: Int,
    _ line: Int,
    _ progress: inout FileProgress
  ) throws(EventError) {
    guard event.id.device == progress.device else {
      let cause = JournalFinding.Cause.foreignDevice(event.id.device)
      progress.note(cause, offset: offset, line: line, &findings)
      return
    }
    progress.append(tables.pack(event, offset: progress.offset + offset))
  }

  /// The entry of a record; nil where its card has no valid name.
  private func entry(_ record: koryu_record, _ progress: FileProgress) -> JournalEntry? {
    let origin = JournalEntry.Origin(
      at: Moment(milliseconds: record.milliseconds, offsetSeconds: record.offset_seconds),
      device: progress.index,
      counter: Int(record.counter),
      offset: progress.offset + Int(record.offset)
    )
    let target = Int(record.target_counter)
    switch koryu_kind(UInt32(record.kind)) {
    case KORYU_UNDO: return JournalEntry(origin, .undo, ofDevice: progress.index, counter: target)
    case KORYU_REDO: return JournalEntry(origin, .redo, ofDevice: progress.index, counter: target)
    case KORYU_APPEAL:
      guard let grade = Grade(rawValue: Int(record.grade)) else { return nil }
      let device = progress.index
      return JournalEntry(origin, appealOfDevice: device, counter: target, grade: grade)
    default: return review(record, origin)
    }
  }

  private func review(
    _ record: koryu_record,
    _ origin: JournalEntry.Origin
  ) -> JournalEntry? {
    guard let card = cards[Int(record.card)], let grade = Grade(rawValue: Int(record.grade)) else {
      return nil
    }
    return JournalEntry(
      origin,
      answer: JournalEntry.Answer(
        card: card,
        grade: grade,
        proposed: Grade(rawValue: Int(record.proposed)),
        verdict: JournalVerdict(rawValue: record.verdict) ?? .other,
        milliseconds: Int(record.duration),
        thinkingMilliseconds: Int(record.thinking),
        mode: StudyMode(record.mode),
        due: due(record),
        fingerprint: record.flags & UInt8(KORYU_FINGERPRINT.rawValue) == 0
          ? nil : AnswerFingerprint(record.fingerprint),
        hint: Toggle(record.flags & UInt8(KORYU_HINT.rawValue) != 0)
      )
    )
  }

  private func due(_ record: koryu_record) -> Due? {
    switch koryu_due(UInt32(record.due_form)) {
    case KORYU_DUE_DAY: .day(Day(Int(record.due)))
    case KORYU_DUE_INSTANT: .instant(milliseconds: record.due)
    default: nil
    }
  }

  private mutating func close(_ progress: consuming FileProgress) throws(ProfileError) {
    if !progress.isRising { try progress.removeDuplicates(&findings) }
    files.append(
      JournalReading.File(
        device: progress.device,
        path: progress.path,
        sizeBytes: progress.offset,
        lastCounter: Int(progress.entries.last?.number ?? 0) + progress.lost,
        events: progress.entries.count
      )
    )
    journals.append(DeviceJournal(device: progress.index, entries: progress.entries))
  }
}

extension StudyMode {
  /// The mode that the C++ reader numbers so.
  fileprivate init(_ number: UInt8) {
    self =
      switch number {
      case 1: .learn
      case 2: .practice
      case 3: .test
      default: .review
      }
  }
}
