import Text

/// The words on a certificate.
enum CertificatePhrases {
  static let heading = Phrase(
    en: "Certificate of participation",
    ja: "参加証明書",
    ko: "참가 증명서"
  )
  static let signature = Phrase(en: "Date and signature", ja: "日付・署名", ko: "날짜와 서명")
  static let days = Phrase(en: "Days practised", ja: "練習した日数", ko: "연습한 날수")
  static let weeks = Phrase(
    en: "Full weeks of practice",
    ja: "目標の日数に達した週",
    ko: "목표 일수를 채운 주"
  )
  static let minutes = Phrase(
    en: "Minutes on the cards",
    ja: "カードに取り組んだ分数",
    ko: "카드를 공부한 분"
  )
  static let cards = Phrase(en: "Cards met", ja: "学んだカード", ko: "배운 카드")
  static let lasting = Phrase(
    en: "Of these, remembered for three weeks or longer",
    ja: "うち3週間以上の間隔で思い出せたカード",
    ko: "그중 3주 이상 간격으로 기억한 카드"
  )
}
