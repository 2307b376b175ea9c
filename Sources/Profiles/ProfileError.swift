package import SystemPackage
package import Text

/// Why something could not be done with a profile.
package enum ProfileError: Error, Hashable, Sendable {
  /// What was being done to a file.
  package enum Operation: Hashable, Sendable {
    case open, read, write, sync, rename, create, lock, list
  }

  /// The text cannot be the name of a profile's folder.
  case invalidID(String)
  /// There is no such profile.
  case absent(path: String)
  /// Something stands there already.
  case exists(path: String)
  /// Another session uses the profile, and no further one may.
  case busy(path: String)
  /// A newer program wrote it.
  case newer(path: String, version: Int)
  /// It is not a profile, or not a backup, of this program.
  case foreign(path: String)
  /// It is not JSON.
  case notJSON(path: String, JSONError)
  /// It is a symbolic link, which is not followed.
  case symbolicLink(path: String)
  /// It is larger than anything this program writes.
  case tooLarge(path: String, limitBytes: Int)
  /// Part of a backup is not what its digest says.
  case damaged(path: String, member: String)
  /// The operating system refused.
  case system(Operation, path: String, Errno)
}

extension ProfileError {
  /// What happened, where, and what to do.
  package var phrase: Phrase {
    switch self {
    case .invalidID(let id): Self.invalidID(id)
    case .absent(let path):
      Phrase(
        en:
          "There is no profile at \(path). Check the path; a profile is a folder with a profile.json.",
        ja: "\(path) にプロフィールがありません。場所を確認してください。profile.json のあるフォルダーがプロフィールです。",
        ko: "\(path)에 프로필이 없어요. 경로를 확인해 주세요. profile.json이 있는 폴더가 프로필이에요."
      )
    case .exists(let path):
      Phrase(
        en: "\(path) exists already; nothing was overwritten. Choose another place or name.",
        ja: "\(path) はすでにあります。何も上書きしていません。別の場所か名前を選んでください。",
        ko: "\(path): 같은 이름이 이미 있어요. 아무것도 덮어쓰지 않았어요. 다른 위치나 이름을 골라 주세요."
      )
    case .busy(let path):
      Phrase(
        en: "\(path) is in use by other sessions. Close one of them, then try again.",
        ja: "\(path) はほかの画面で使用中です。どれかを閉じて、もう一度試してください。",
        ko: "\(path): 다른 창에서 쓰고 있어요. 하나를 닫고 다시 시도해 주세요."
      )
    case .newer(let path, let version):
      Phrase(
        en:
          "\(path) was written by a newer Koryu (format \(version)); nothing was changed. Update Koryu.",
        ja: "\(path) は新しい Koryu（形式 \(version)）で書かれています。何も変更していません。Koryu を更新してください。",
        ko: "\(path): 더 새로운 Koryu(형식 \(version))로 쓴 파일이에요. 아무것도 바꾸지 않았어요. Koryu를 업데이트해 주세요."
      )
    case .foreign(let path):
      Phrase(
        en: "\(path) was not written by Koryu; nothing was changed. Check the path.",
        ja: "\(path) は Koryu のファイルではありません。何も変更していません。場所を確認してください。",
        ko: "\(path): Koryu가 쓴 파일이 아니에요. 아무것도 바꾸지 않았어요. 경로를 확인해 주세요."
      )
    case .notJSON(let path, let error): Self.notJSON(path, error)
    case .symbolicLink(let path):
      Phrase(
        en: "\(path) is a symbolic link, which Koryu does not follow. Put the file itself there.",
        ja: "\(path) はシンボリックリンクなので開きません。ファイルそのものを置いてください。",
        ko: "\(path): 심볼릭 링크라서 열지 않아요. 파일 자체를 두세요."
      )
    case .tooLarge(let path, let limit):
      Phrase(
        en:
          "\(path) is larger than \(limit / 1_048_576) MiB; nothing was read. Check that it is the right file.",
        ja: "\(path) は\(limit / 1_048_576)MiBを超えているので、何も読み込んでいません。正しいファイルか確認してください。",
        ko: "\(path): \(limit / 1_048_576)MiB보다 커서 읽지 않았어요. 맞는 파일인지 확인해 주세요."
      )
    case .damaged(let path, let member):
      Phrase(
        en: "\(path) is damaged at \(member); nothing was restored from it. Use another copy.",
        ja: "\(path) の \(member) が壊れているので、何も復元していません。別のコピーを使ってください。",
        ko: "\(path)의 \(member) 부분이 손상되어 아무것도 복원하지 않았어요. 다른 사본을 써 주세요."
      )
    case .system(let operation, let path, let errno): Self.system(operation, path, errno)
    }
  }

  private static func invalidID(_ id: String) -> Phrase {
    let shown = String(id.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(40))
    return Phrase(
      en:
        "“\(shown)” cannot be the name of a profile’s folder: use up to 64 bytes of letters, digits, - and _.",
      ja: "「\(shown)」はプロフィールの名前に使えません。文字、数字、-、_ だけで、64バイト以内にしてください。",
      ko: "‘\(shown)’: 프로필 이름으로 쓸 수 없어요. 글자, 숫자, -, _만 64바이트 이내로 써 주세요."
    )
  }

  private static func notJSON(_ path: String, _ error: JSONError) -> Phrase {
    let place = "\(path):\(error.position.line):\(error.position.column)"
    let cause = error.cause.phrase
    return Phrase(
      en: "\(place): \(cause.english). Nothing was changed; mend the file or restore a backup.",
      ja: "\(place)：\(cause.japanese)。何も変更していません。ファイルを直すか、バックアップから復元してください。",
      ko: "\(place): \(cause.korean). 아무것도 바꾸지 않았어요. 파일을 고치거나 백업에서 복원해 주세요."
    )
  }

  private static func system(_ operation: Operation, _ path: String, _ errno: Errno) -> Phrase {
    let verb = operation.phrase
    let remedy = remedy(errno)
    return Phrase(
      en: "Koryu could not \(verb.english) \(path): \(errno.description). \(remedy.english)",
      ja: "\(path) を\(verb.japanese)できませんでした（\(errno.description)）。\(remedy.japanese)",
      ko: "\(path): \(verb.korean) 수 없었어요(\(errno.description)). \(remedy.korean)"
    )
  }

  private static func remedy(_ errno: Errno) -> Phrase {
    switch errno {
    case .noSpace, .diskQuotaExceeded, .fileTooLarge:
      Phrase(
        en: "Make room on the disk; everything confirmed so far is kept.",
        ja: "ディスクの空きを増やしてください。ここまでの記録は残っています。",
        ko: "디스크 공간을 비워 주세요. 지금까지 확인된 기록은 남아 있어요."
      )
    case .permissionDenied, .notPermitted, .readOnlyFileSystem:
      Phrase(
        en: "Allow writing there, or choose another place (for profiles: --profiles FOLDER).",
        ja: "書き込みを許可するか、別の場所を選んでください（プロフィールの場合は --profiles）。",
        ko: "쓰기를 허용하거나 다른 곳을 골라 주세요(프로필은 --profiles)."
      )
    case .noSuchFileOrDirectory, .notDirectory:
      Phrase(en: "Check the path.", ja: "場所を確認してください。", ko: "경로를 확인해 주세요.")
    default:
      Phrase(
        en: "Check the disk and try again.",
        ja: "ディスクを確認して、もう一度試してください。",
        ko: "디스크를 확인하고 다시 시도해 주세요."
      )
    }
  }
}

extension ProfileError.Operation {
  /// The verb, in the form that the sentence needs.
  fileprivate var phrase: Phrase {
    switch self {
    case .open: Phrase(en: "open", ja: "開くことが", ko: "열")
    case .read: Phrase(en: "read", ja: "読むことが", ko: "읽을")
    case .write: Phrase(en: "write", ja: "書くことが", ko: "쓸")
    case .sync: Phrase(en: "save", ja: "保存", ko: "저장할")
    case .rename: Phrase(en: "replace", ja: "置き換えることが", ko: "바꿀")
    case .create: Phrase(en: "create", ja: "作成", ko: "만들")
    case .lock: Phrase(en: "lock", ja: "ロック", ko: "잠글")
    case .list: Phrase(en: "list", ja: "一覧に", ko: "목록으로 볼")
    }
  }
}
