import Answers
import Text

/// Why git could not give what was asked of it.
enum GitProblem: Error, Hashable {
  case absent
  case noRepository(folder: String)
  /// The repository is as it was begun.
  case noCommit
  case unknownRevision(String)
  case unknownPath(String, revision: String)
  case failed
}

extension GitProblem: Worded {
  var failure: Failure {
    switch self {
    case .absent, .noRepository, .failed: Failure(.inputOutput, phrase)
    case .noCommit, .unknownRevision, .unknownPath: Failure(.usage, phrase)
    }
  }

  var phrase: Phrase {
    switch self {
    case .absent:
      Phrase(
        en: "git is not installed, and only git knows earlier versions. Install it, or name two "
          + "files or folders.",
        ja: "以前の版を読むには git が必要です。git をインストールするか、ファイルやフォルダーを2つ指定してください。",
        ko: "이전 판을 읽으려면 git이 필요해요. git을 설치하거나 파일이나 폴더를 두 개 지정해 주세요."
      )
    case .noRepository(let folder):
      Phrase(
        en: "\(VisibleText.line(folder)) is not in a git repository. Go to one, or name two files "
          + "or folders.",
        ja: "\(VisibleText.line(folder)) は git のリポジトリではありません。リポジトリに移動するか、"
          + "ファイルやフォルダーを2つ指定してください。",
        ko: "\(VisibleText.line(folder)) 폴더는 git 저장소가 아니에요. 저장소로 옮겨 가거나 파일이나 폴더를 두 개 지정해 주세요."
      )
    case .noCommit:
      Phrase(
        en: "This repository has no commit yet, so there is no earlier version to compare with. "
          + "Commit the decks first, or name two files or folders.",
        ja: "このリポジトリにはまだコミットがないため、比べる前の版がありません。先にデッキをコミットするか、"
          + "ファイルやフォルダーを2つ指定してください。",
        ko: "이 저장소에는 아직 커밋이 없어서 견줄 이전 판이 없어요. 먼저 덱을 커밋하거나 파일이나 폴더를 두 개 지정해 주세요."
      )
    case .unknownRevision(let name):
      Phrase(
        en: "“\(VisibleText.line(name))” is neither a file, a folder nor a revision of this "
          + "repository. “git log” lists the revisions.",
        ja: "「\(VisibleText.line(name))」というファイル、フォルダー、リビジョンはありません。"
          + "リビジョンは「git log」で確認できます。",
        ko: "‘\(VisibleText.line(name))’\(Josa.topic(for: name)) 파일도 폴더도 이 저장소의 리비전도 아니에요. "
          + "리비전은 ‘git log’로 볼 수 있어요."
      )
    case .unknownPath(let path, let revision):
      Phrase(
        en: "The revision “\(VisibleText.line(revision))” has no “\(VisibleText.line(path))”. "
          + "Check the path; it counts from the top of the repository.",
        ja: "リビジョン「\(VisibleText.line(revision))」に「\(VisibleText.line(path))」はありません。"
          + "リポジトリの一番上からのパスで指定してください。",
        ko:
          "리비전 ‘\(VisibleText.line(revision))’에 ‘\(VisibleText.line(path))’\(Josa.subject(for: path)) 없어요. "
          + "저장소 맨 위부터의 경로인지 확인해 주세요."
      )
    case .failed:
      Phrase(
        en: "git could not read this repository. Nothing was changed; “git status” may tell why.",
        ja: "git がこのリポジトリを読み込めませんでした。何も変更していません。「git status」で原因を確認できます。",
        ko: "git이 이 저장소를 읽지 못했어요. 바뀐 것은 없어요. ‘git status’로 까닭을 알아볼 수 있어요."
      )
    }
  }
}
