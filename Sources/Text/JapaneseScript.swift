/// What a character of Japanese text is, as far as readings go.
enum JapaneseScript {
  /// Whether `character` is written over several sounds: an ideograph, 々 or 〆.
  static func isKanji(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    case _: false
    }
  }

  /// Whether `character` is a kana, ー or the dot between foreign words.
  static func isKana(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x3041...0x3096, 0x3099...0x309F, 0x30A1...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
    case _: false
    }
  }

  /// Whether a space beside `character` divides nothing: Japanese is written without spaces.
  static func isWrittenSolid(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x3001...0x303F, 0xFF01...0xFF60: true
    case _: isKanji(character) || isKana(character)
    }
  }
}
