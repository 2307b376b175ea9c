import Decks
import Profiles
import SystemPackage
import Text

/// Folders within a folder of decks that hold decks as well: nothing reads those.
enum UnreadFolders {
  /// Each with the number of its deck files.
  static func all(in folder: String) -> [(path: String, decks: Int)] {
    guard let names = try? FolderReading.names(in: FilePath(folder)) else { return [] }
    return names.filter { !$0.hasPrefix(".") }.compactMap { name in
      let path = FilePath(folder).appending(name)
      guard FolderReading.kind(of: path) == .folder,
        let sources = try? DeckFolder.sources(in: path.string)
      else { return nil }
      let decks = sources.filter { !DeckParser.parse($0).deck.id.isEmpty }.count
      return decks == 0 ? nil : (path.string, decks)
    }
  }

  /// Says which they are, and what helps.
  static func phrase(_ path: String, decks: Int) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "\(path) holds \(decks == 1 ? "1 deck" : "\(decks) decks") within a folder of decks, where "
        + "nobody is asked. Move the files up, or name that folder with --decks.",
      ja: "\(path) にデッキが\(decks)個ありますが、デッキのフォルダーの中のフォルダーは読み込まれません。"
        + "ファイルを一つ上に移すか、--decks でそのフォルダーを指定してください。",
      ko: "\(path)에 덱이 \(decks)개 있지만 덱 폴더 안의 폴더는 읽지 않아요. "
        + "파일을 한 단계 위로 옮기거나 --decks로 그 폴더를 지정해 주세요."
    )
  }
}
