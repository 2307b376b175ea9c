import Answers
import TestSupport
import Testing

struct HangulCandidatesTests {
  @Test(arguments: [
    ("annyeong", "안녕"), ("hanguk", "한국"), ("gungmul", "국물"), ("eumak", "음악"), ("hakgyo", "학교"),
    ("gyoryu", "교류"), ("Gyeong-bokgung", "경복궁"), ("silla", "신라"), ("jongno", "종로"), ("bap", "밥"),
    ("namsan", "남산"), ("gugeo", "국어"), ("Sŏul", "서울"), ("kimchi", "김치"),
    ("annyeong hanguk", "안녕 한국"),
  ])
  func `the word is among the candidates`(typed: String, expected: String) {
    #expect(HangulCandidates.candidates(forRomanization: typed, limit: 20).contains(expected))
  }

  @Test(arguments: UInt64(1)...10)
  func `candidates are bounded, distinct, and begin with those that sound as typed`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<5 {
      let word = String(RandomText.hangul(using: &random).prefix(3))
      let typed = RevisedRomanization.romanize(word)
      let found = HangulCandidates.candidates(forRomanization: typed, limit: 10)
      #expect(found.count <= 10)
      #expect(Set(found).count == found.count)
      let isExact = found.map { RevisedRomanization.romanize($0) == typed }
      #expect(isExact == isExact.sorted { $0 && !$1 })
      #expect(isExact.first == true)
    }
  }

  @Test(arguments: ["", " ", "xyz", "안녕", "123", "q", String(repeating: "a", count: 1000)])
  func `what is no romanization has none`(typed: String) {
    #expect(HangulCandidates.candidates(forRomanization: typed).isEmpty)
  }
}
