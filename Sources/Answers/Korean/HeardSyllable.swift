/// One syllable of a word on its way from spelling to sound.
struct HeardSyllable {
  /// The syllable as written: 0 for 가 up to 11,171 for 힣.
  let spelled: UInt16
  var initial: Int
  var vowel: Int
  var final: Int

  init(spelled index: UInt16) {
    spelled = index
    initial = Int(index) / 588
    vowel = Int(index) / 28 % 21
    final = Int(index) % 28
  }

  var spelledInitial: Int { Int(spelled) / 588 }

  /// The sound written as a syllable.
  var value: UInt32 {
    HangulSyllable(initial: initial, vowel: vowel, final: final).value
  }
}

/// The words of a text: runs of syllables with nothing between them.
enum HangulWords {
  /// Rewrites every word of `text` by `rewrite`; everything else is copied.
  ///
  /// `rewrite` is told the last syllable of the word before, if only a space stands between.
  static func rewrite(
    _ text: String,
    _ rewrite: (_ word: inout [HeardSyllable], _ before: UInt16?, inout ScalarBytes) -> Void
  ) -> String {
    let input = ScalarBytes(ConjoiningJamo.compose(text))
    var output = ScalarBytes(capacity: input.count + input.count / 4)
    var word: [HeardSyllable] = []
    var before: UInt16?
    var index = 0
    func finish() {
      guard let last = word.last?.spelled else { return }
      rewrite(&word, before, &output)
      word.removeAll(keepingCapacity: true)
      before = last
    }
    while index < input.count {
      let byte = input.bytes[index]
      if byte >= 0xEA, byte <= 0xED {
        let (value, length) = input.scalar(at: index)
        if value &- HangulSyllable.base < HangulSyllable.count {
          word.append(HeardSyllable(spelled: UInt16(value - HangulSyllable.base)))
          index += length
          continue
        }
      }
      finish()
      if byte != 0x20 { before = nil }
      output.append(byte: byte)
      index += 1
    }
    finish()
    return output.text
  }
}
