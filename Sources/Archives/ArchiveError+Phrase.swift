import SystemPackage
package import Text

extension ArchiveError {
  /// What happened, where, and what to do.
  package var phrase: Phrase {
    switch self {
    case .absent(let path): Self.absent(Self.place(path))
    case .notAFile(let path): Self.notAFile(Self.place(path))
    case .notAnArchive(let path): Self.notAnArchive(Self.place(path))
    case .cutShort(let path, let bytes): Self.cutShort(Self.place(path), bytes)
    case .damaged(let path, let entry): Self.damaged(Self.place(path, entry))
    case .archiveTooLarge(let path, let limit): Self.tooLarge(Self.place(path), limit)
    case .tooManyEntries(let path, let limit): Self.tooMany(Self.place(path), limit)
    case .entryTooLarge(let path, let entry, let limit):
      Self.tooLarge(Self.place(path, entry), limit)
    case .totalTooLarge(let path, let limit): Self.totalTooLarge(Self.place(path), limit)
    case .bomb(let path, let entry): Self.bomb(Self.place(path, entry))
    case .unsafeName(let path, let name, let fault):
      Self.unsafeName(Self.place(path), VisibleText.line(String(name.prefix(80))), fault.phrase)
    case .repeatedName(let path, let name): Self.repeatedName(Self.place(path, name))
    case .link(let path, let entry): Self.link(Self.place(path, entry))
    case .encrypted(let path, let entry): Self.encrypted(Self.place(path, entry))
    case .unknownCompression(let path, let entry): Self.unknownCompression(Self.place(path, entry))
    case .missingEntry(let path, let entry):
      Self.missingEntry(Self.place(path), VisibleText.line(entry))
    case .system(let path, let errno): Self.system(Self.place(path), errno.description)
    }
  }

  /// The file, and what in it.
  private static func place(_ path: String, _ entry: String? = nil) -> String {
    let file = VisibleText.line(path)
    return entry.map { "\(file): \(VisibleText.line(String($0.prefix(80))))" } ?? file
  }

  private static func absent(_ place: String) -> Phrase {
    Phrase(
      en: "There is no file at \(place). Check the path.",
      ja: "\(place) にファイルがありません。場所を確認してください。",
      ko: "\(place)에 파일이 없어요. 경로를 확인해 주세요."
    )
  }

  private static func notAFile(_ place: String) -> Phrase {
    Phrase(
      en: "\(place) is not a file. Check the path.",
      ja: "\(place) はファイルではありません。場所を確認してください。",
      ko: "\(place): 파일이 아니에요. 경로를 확인해 주세요."
    )
  }

  private static func notAnArchive(_ place: String) -> Phrase {
    Phrase(
      en: "\(place) is not in zip format; nothing was read. Check that it is the right file.",
      ja: "\(place) は ZIP 形式ではないので、何も読み込んでいません。正しいファイルか確認してください。",
      ko: "\(place): ZIP 형식이 아니라서 읽지 않았어요. 맞는 파일인지 확인해 주세요."
    )
  }

  private static func cutShort(_ place: String, _ bytes: Int) -> Phrase {
    guard bytes > 0 else {
      return Phrase(
        en: "\(place) is empty, as after an interrupted copy. Get the file again.",
        ja: "\(place) は空です（コピーの中断など）。ファイルをもう一度用意してください。",
        ko: "\(place): 빈 파일이에요(복사가 중단된 경우 등). 파일을 다시 받아 주세요."
      )
    }
    return Phrase(
      en:
        "\(place) is cut short: it ends after \(bytes.counted("byte")), as after an interrupted copy; nothing of it was used. Get the file again.",
      ja: "\(place) は途中で切れています（\(bytes)バイトまで。コピーの中断など）。何も使っていません。ファイルをもう一度用意してください。",
      ko: "\(place): 중간에 잘렸어요(\(bytes)바이트까지. 복사가 중단된 경우 등). 아무것도 쓰지 않았어요. 파일을 다시 받아 주세요."
    )
  }

  private static func damaged(_ place: String) -> Phrase {
    Phrase(
      en: "\(place) is damaged or cut short; nothing of it was used. Get another copy.",
      ja: "\(place) は壊れているか途中で切れているので、何も使っていません。別のコピーを用意してください。",
      ko: "\(place): 손상되었거나 중간에 잘려서 아무것도 쓰지 않았어요. 다른 사본을 구해 주세요."
    )
  }

  private static func missingEntry(_ place: String, _ entry: String) -> Phrase {
    Phrase(
      en: "\(place) does not contain \(entry); nothing was used. Check that it is the right file.",
      ja: "\(place) に \(entry) が入っていないので、何も使っていません。正しいファイルか確認してください。",
      ko: "\(place): \(entry) 파일이 들어 있지 않아서 쓰지 않았어요. 맞는 파일인지 확인해 주세요."
    )
  }

  private static func system(_ place: String, _ cause: String) -> Phrase {
    Phrase(
      en: "Koryu could not read \(place): \(cause). Check the disk and try again.",
      ja: "\(place) を読むことができませんでした（\(cause)）。ディスクを確認して、もう一度試してください。",
      ko: "\(place): 읽을 수 없었어요(\(cause)). 디스크를 확인하고 다시 시도해 주세요."
    )
  }
}

// What is too much.
extension ArchiveError {
  private static func tooLarge(_ place: String, _ limitBytes: Int) -> Phrase {
    let size = size(limitBytes)
    return Phrase(
      en:
        "\(place) is larger than \(size); nothing of it was read. Check that it is the right file.",
      ja: "\(place) は\(size)を超えているので、読み込んでいません。正しいファイルか確認してください。",
      ko: "\(place): \(size)보다 커서 읽지 않았어요. 맞는 파일인지 확인해 주세요."
    )
  }

  private static func totalTooLarge(_ place: String, _ limitBytes: Int) -> Phrase {
    let size = size(limitBytes)
    return Phrase(
      en: "\(place) would unpack to more than \(size); nothing was unpacked. Split it into parts.",
      ja: "\(place) は展開すると\(size)を超えるので、展開していません。いくつかに分けてください。",
      ko: "\(place): 풀면 \(size)보다 커져서 풀지 않았어요. 여러 개로 나눠 주세요."
    )
  }

  private static func tooMany(_ place: String, _ limit: Int) -> Phrase {
    Phrase(
      en: "\(place) holds more than \(limit) files; nothing was unpacked. Split it into parts.",
      ja: "\(place) にはファイルが\(limit)個より多く入っているので、展開していません。いくつかに分けてください。",
      ko: "\(place): 파일이 \(limit)개보다 많아서 풀지 않았어요. 여러 개로 나눠 주세요."
    )
  }

  private static func bomb(_ place: String) -> Phrase {
    Phrase(
      en:
        "\(place) would grow more than any honest file when unpacked; nothing was unpacked. Do not trust where it came from.",
      ja: "\(place) は展開すると異常に大きくなるので、展開していません。入手元が信頼できるか確認してください。",
      ko: "\(place): 풀면 비정상적으로 커져서 풀지 않았어요. 받은 곳이 믿을 만한지 확인해 주세요."
    )
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
  }
}

// What is not trusted, or not understood.
extension ArchiveError {
  private static func unsafeName(_ place: String, _ name: String, _ fault: Phrase) -> Phrase {
    Phrase(
      en: "\(place) holds “\(name)”, \(fault.english); nothing was unpacked. Pack it again.",
      ja: "\(place) に「\(name)」（\(fault.japanese)）が入っているので、展開していません。作り直してください。",
      ko: "\(place): ‘\(name)’(\(fault.korean))이 들어 있어서 풀지 않았어요. 다시 압축해 주세요."
    )
  }

  private static func repeatedName(_ place: String) -> Phrase {
    Phrase(
      en: "\(place) is in the archive twice; nothing was unpacked. Pack it again.",
      ja: "\(place) が2回入っているので、展開していません。作り直してください。",
      ko: "\(place): 같은 이름이 두 번 들어 있어서 풀지 않았어요. 다시 압축해 주세요."
    )
  }

  private static func link(_ place: String) -> Phrase {
    Phrase(
      en:
        "\(place) is a link, which Koryu does not follow; nothing was unpacked. Pack the file itself.",
      ja: "\(place) はリンクなので、展開していません。ファイルそのものを入れてください。",
      ko: "\(place): 링크라서 풀지 않았어요. 파일 자체를 넣어 주세요."
    )
  }

  private static func encrypted(_ place: String) -> Phrase {
    Phrase(
      en: "\(place) needs a password, which Koryu does not ask for. Save it without one.",
      ja: "\(place) にはパスワードがかかっていて、読み込めません。パスワードなしで保存してください。",
      ko: "\(place): 암호가 걸려 있어서 읽을 수 없어요. 암호 없이 저장해 주세요."
    )
  }

  private static func unknownCompression(_ place: String) -> Phrase {
    Phrase(
      en: "\(place) is packed in a way that Koryu does not read. Pack it again as an ordinary zip.",
      ja: "\(place) は読み込めない方法で圧縮されています。ふつうの ZIP で作り直してください。",
      ko: "\(place): 읽을 수 없는 방식으로 압축되어 있어요. 보통 ZIP으로 다시 압축해 주세요."
    )
  }
}

extension ArchiveNameFault {
  /// Why a name is not followed, as part of a sentence.
  fileprivate var phrase: Phrase {
    switch self {
    case .empty: Phrase(en: "which is no name", ja: "空の名前", ko: "빈 이름")
    case .tooLong: Phrase(en: "a name that is too long", ja: "長すぎる名前", ko: "너무 긴 이름")
    case .absolute: Phrase(en: "an absolute path", ja: "絶対パス", ko: "절대 경로")
    case .climbing:
      Phrase(en: "a path that leaves its folder", ja: "フォルダーの外に出るパス", ko: "폴더 밖으로 나가는 경로")
    case .backslash: Phrase(en: "a path with backslashes", ja: "\\ を含むパス", ko: "\\가 든 경로")
    case .controlCharacter:
      Phrase(en: "a name with control characters", ja: "制御文字を含む名前", ko: "제어 문자가 든 이름")
    }
  }
}
