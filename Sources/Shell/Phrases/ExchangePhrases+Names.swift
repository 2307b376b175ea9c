import Text

extension ExchangePhrases {
  /// A deck that got another name than its title gives, because that is another deck's.
  static func renamed(_ title: String, from wanted: String, to id: String) -> Phrase {
    let (title, wanted, id) = (
      VisibleText.line(title), VisibleText.line(wanted), VisibleText.line(id)
    )
    return Phrase(
      en: "“\(title)” → \(id), because \(wanted) is the name of another deck.",
      ja: "「\(title)」→ \(id)（\(wanted) は別のデッキの名前です）",
      ko: "‘\(title)’ → \(id)(다른 덱의 이름: \(wanted))"
    )
  }
}
