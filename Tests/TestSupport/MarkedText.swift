/// A text in which keycap digits (`1️⃣`) mark places; they are no part of it.
package struct MarkedText {
  /// The text without its marks.
  package let text: String
  /// Line and column, both from 1, of each mark, by its digit.
  package let places: [Int: (line: Int, column: Int)]

  /// Takes the marks out of `marked`.
  package init(_ marked: String) {
    var text = ""
    var places: [Int: (line: Int, column: Int)] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if character.unicodeScalars.last == "\u{20E3}",
        let digit = character.unicodeScalars.first.flatMap({ Int(String($0)) })
      {
        places[digit] = (line, column)
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.text = text
    self.places = places
  }
}
