import Text

extension Language {
  /// What stands between the items of a list.
  var comma: String {
    switch self {
    case .english, .korean: ", "
    case .japanese: "、"
    }
  }
}
