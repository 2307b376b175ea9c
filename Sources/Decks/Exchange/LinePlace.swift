/// A line of a file as a short place: `quiz.gift:12`.
enum LinePlace {
  static func text(_ path: String, _ line: Int) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return (name.count <= 24 ? name : "…") + ":\(line)"
  }
}
