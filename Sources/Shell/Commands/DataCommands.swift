import Journal
import Profiles
import Scheduling
import SystemPackage
import Text

extension Command {
  static let verify = Command(
    "verify",
    .data,
    reach: .machine,
    Phrase(
      en: "replay all your records and report damage",
      ja: "すべての記録を読み直し、破損がないか調べます",
      ko: "모든 기록을 다시 읽어 손상이 없는지 확인해요"
    )
  ) { shell, _ in
    let reading = try ProfileReading(try shell.chosenProfile())
    let settings = reading.state.settings
    if shell.options.language == nil, settings.isSet(.language) {
      shell.language = settings.language
    }
    let verification = Verification(reading)
    let printer = FindingPrinter(.text, in: shell.language)
    shell.world.terminal.write(printer.text(of: verification.findings))
    shell.say(verification.summary)
    return verification.findings.isEmpty ? .done : .findings
  }

  static let backup = Command(
    "backup",
    .data,
    reach: .machine,
    Phrase(
      en: "write everything about you into one file, and prove it",
      ja: "すべての記録を一つのファイルに書き出し、確認します",
      ko: "모든 기록을 파일 하나에 담고 확인해요"
    ),
    parameters: [Parameter("FILE", .file, .optional)]
  ) { shell, call in
    let location = try shell.chosenProfile()
    let day = shell.today.description
    let target = shell.path(call.value(0) ?? "\(location.id)-\(day).koryu-backup")
    let summary = try Backup.write(location, to: target, at: shell.world.now())
    shell.say(
      DataPhrases.backedUp(to: target.string, files: summary.files, bytes: summary.bytes)
    )
    return .done
  }

  static let restore = Command(
    "restore",
    .data,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(en: "bring a backup back", ja: "バックアップから復元します", ko: "백업에서 복원해요"),
    parameters: [Parameter("FILE", .file)],
    options: [
      Option(
        "as",
        .text,
        says: Phrase(
          en: "under this name instead of its own",
          ja: "別の名前で復元します",
          ko: "다른 이름으로 복원해요"
        )
      )
    ]
  ) { shell, call in
    let backup = try BackupReader(shell.path(call.values[0]))
    let name = try call.option("as").map { try ProfileID($0) }
    let location = try backup.restore(into: shell.profileFolder, as: name)
    shell.say(DataPhrases.restored(id: location.id.description, folder: location.folder.string))
    return .done
  }

  static let merge = Command(
    "merge",
    .data,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "take in another copy of your profile, from a USB stick or another machine",
      ja: "USBメモリーや別の機器にある同じプロフィールの記録を取り込みます",
      ko: "USB 메모리나 다른 기기에 있는 내 프로필의 기록을 합쳐요"
    ),
    details: Phrase(
      en: "The other copy stays as it is. Merging twice, or in another order, gives the same.",
      ja: "取り込み元は変わりません。二度行っても、順序を変えても、結果は同じです。",
      ko: "가져온 쪽은 그대로예요. 두 번 하거나 순서를 바꿔도 결과는 같아요."
    ),
    parameters: [Parameter("FOLDER", .folder)]
  ) { shell, call in
    let source = shell.path(call.values[0])
    let parent = ProfileFolder(source.removingLastComponent())
    let theirs = try parent.profile(named: source.lastComponent?.string ?? "")
    let summary = try JournalMerge(from: theirs, into: try shell.chosenProfile()).merge()
    shell.say(DataPhrases.merged(summary))
    return .done
  }
}

extension Shell {
  /// The profile that a command is about, found without opening it for practice.
  func chosenProfile() throws -> ProfileLocation {
    if let learner { return learner.location }
    if let name = options.profile { return try profile(called: name) }
    let known = try profileList()
    guard let only = known.first else {
      let phrase = restriction == nil ? ErrorPhrases.noProfile : RestrictionPhrases.noProfile
      throw Failure(.refused, phrase)
    }
    guard known.count == 1 else {
      throw Failure(.usage, ErrorPhrases.severalProfiles(known.callNames))
    }
    return only.location
  }

  /// The profile that goes by `name`.
  func profile(called name: String) throws -> ProfileLocation {
    let known = try everyProfile()
    let found = known.named(name)
    guard let first = found.first else {
      throw Failure(.usage, ErrorPhrases.unknownProfile(name, known: known.callNames))
    }
    // The wrong person's records are worse than a question.
    guard found.count == 1 else {
      throw Failure(.usage, ErrorPhrases.severalProfiles(found.map(\.id)))
    }
    return first.location
  }

  /// A path as typed, from the current folder.
  func path(_ text: String) -> FilePath {
    FilePath(text.hasPrefix("/") ? text : world.currentFolder + "/" + text)
  }

  /// Where a file goes that is to be written to `text`: into it where that is a folder, else there.
  func place(_ text: String, for name: String) -> FilePath {
    let path = path(text).lexicallyNormalized()
    let isFolder = FolderReading.kind(of: path) == .folder
    return isFolder ? path.appending(name) : path
  }
}
