package import Journal
import Scheduling
package import Text

/// What one learner handed in once: who, when, and the events of every journal.
package struct HandIn: Hashable, Sendable {
  /// The events of one device, by their numbers.
  package struct Journal: Hashable, Sendable {
    package let device: String
    package let events: [Event]

    package init(device: String, events: [Event]) {
      self.device = device
      self.events = events
    }

    /// The end of the chain over the first `count` events, or over all of them.
    package func chain(through count: Int? = nil) -> DigestChain {
      var chain = DigestChain(device: device)
      for event in events.prefix(count ?? events.count) { chain.append(event) }
      return chain
    }
  }

  package let manifest: HandInManifest
  package let journals: [Journal]

  package init(manifest: HandInManifest, journals: [Journal]) {
    self.manifest = manifest
    self.journals = journals
  }

  /// All events; replay them with `ProfileState(events:)`.
  package var events: [Event] { journals.flatMap(\.events) }

  /// Reads the files of a hand-in, by their names; every digest is compared.
  package init(
    manifest: HandInManifest,
    reading read: (_ name: String) throws(HandInError) -> [UInt8]
  ) throws(HandInError) {
    self.manifest = manifest
    var journals: [Journal] = []
    for entry in manifest.journals {
      let bytes = try read(entry.fileName)
      guard SHA256.hexadecimal(of: bytes) == entry.digest else {
        throw .changed(member: entry.fileName)
      }
      let journal = Journal(device: entry.device, events: try Self.events(bytes, entry))
      guard journal.events.count == entry.events, journal.chain().digest == entry.chain else {
        throw .changed(member: entry.fileName)
      }
      journals.append(journal)
    }
    self.journals = journals
  }

  private static func events(
    _ bytes: [UInt8],
    _ entry: HandInManifest.Journal
  ) throws(HandInError) -> [Event] {
    var events: [Event] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard line.count <= longestLine, let event = try? Event(line: Array(line)),
        event.id.device == entry.device, event.id.counter > events.last?.id.counter ?? 0
      else { throw .badLine(member: entry.fileName, line: index + 1) }
      events.append(event)
    }
    return events
  }

  /// A line longer than this, in bytes, is no event.
  private static let longestLine = 1 << 16
}

/// Why a hand-in cannot be read; nothing of it is used then.
package enum HandInError: Error, Hashable, Sendable {
  /// It is no hand-in.
  case foreign
  /// It is a pack, which goes the other way.
  case pack
  /// It is an archive of so many hand-ins.
  case bundle(files: Int)
  case newer(version: Int)
  /// A part is not what its digest says.
  case changed(member: String)
  /// A line is not an event.
  case badLine(member: String, line: Int)
  /// The manifest lacks something.
  case damaged
  /// The archive cannot be read, for this reason.
  case unreadable(Phrase)
}

extension HandInError {
  /// Whether the file is broken, and not another kind of file or a newer one.
  package var isDamage: Bool {
    switch self {
    case .changed, .badLine, .damaged, .unreadable: true
    case .foreign, .pack, .bundle, .newer: false
    }
  }

  /// What is wrong with the file called `path`, and what to do.
  package func phrase(path: String) -> Phrase {
    let path = VisibleText.line(path)
    switch self {
    case .foreign:
      return Phrase(
        en:
          "\(path) is no hand-in of Koryu; it was left aside. Ask for the file that “koryu hand-in” writes.",
        ja: "\(path) は Koryu の提出ファイルではないため、読み込みませんでした。koryu hand-in で作るファイルを出してもらってください。",
        ko: "\(path): Koryu의 제출 파일이 아니라서 읽지 않았어요. koryu hand-in 명령이 만드는 파일을 받아 주세요."
      )
    case .pack:
      return Phrase(
        en:
          "\(path) is a class’s pack, not a hand-in; it was left aside. Ask for the file that “koryu hand-in” writes.",
        ja: "\(path) は提出ファイルではなくクラスの配布ファイルなので、読み込みませんでした。koryu hand-in で作るファイルを出してもらってください。",
        ko: "\(path): 제출 파일이 아니라 수업의 배포 파일이라서 읽지 않았어요. koryu hand-in 명령이 만드는 파일을 받아 주세요."
      )
    case .bundle(let files):
      return Phrase(
        en:
          "\(path) is an archive with \(files.counted("hand-in")) in it; it was left aside. Unpack it into the folder.",
        ja: "\(path) は提出ファイル\(files)個をまとめたものなので、読み込みませんでした。フォルダーに展開してください。",
        ko: "\(path): 제출 파일 \(files)개를 묶은 파일이라서 읽지 않았어요. 폴더에 풀어 주세요."
      )
    case .newer(let version):
      return Phrase(
        en:
          "\(path) was written by a newer Koryu (format \(version)); it was left aside. Update Koryu.",
        ja: "\(path) は新しい Koryu（形式 \(version)）で書かれているため、読み込みませんでした。Koryu を更新してください。",
        ko: "\(path): 더 새로운 Koryu(형식 \(version))로 쓴 파일이라 읽지 않았어요. Koryu를 업데이트해 주세요."
      )
    case .changed(let member):
      return Phrase(
        en:
          "\(path): \(member) is not as it was when the file was made; nothing of it was used. Ask for the hand-in again.",
        ja: "\(path)：\(member) が作成時の内容と違うため、何も使っていません。もう一度提出してもらってください。",
        ko: "\(path): \(member) 내용이 만들 때와 달라서 아무것도 쓰지 않았어요. 다시 제출받아 주세요."
      )
    case .badLine(let member, let line):
      return Phrase(
        en:
          "\(path): line \(line) of \(member) is not an event; nothing of it was used. Ask for the hand-in again.",
        ja: "\(path)：\(member) の\(line)行目が記録ではないため、何も使っていません。もう一度提出してもらってください。",
        ko: "\(path): \(member)의 \(line)번째 줄이 기록이 아니라서 아무것도 쓰지 않았어요. 다시 제출받아 주세요."
      )
    case .damaged:
      return Phrase(
        en:
          "\(path) lacks something that a hand-in has; nothing of it was used. Ask for the hand-in again.",
        ja: "\(path) には提出ファイルに必要なものが欠けているため、何も使っていません。もう一度提出してもらってください。",
        ko: "\(path): 제출 파일에 있어야 할 것이 빠져서 아무것도 쓰지 않았어요. 다시 제출받아 주세요."
      )
    case .unreadable(let phrase): return phrase
    }
  }
}
