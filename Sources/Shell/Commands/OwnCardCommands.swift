import Text

extension Command {
  static let add = Command(
    "add",
    aliases: ["추가", "追加"],
    .cards,
    reach: .learner,
    Phrase(
      en: "write a card of your own: add WORD = ANSWER, ANSWER",
      ja: "自分のカードを作ります：add 約束[やくそく] = 약속",
      ko: "나만의 카드를 만들어요: add 약속 = 約束, promise"
    ),
    details: Phrase(
      en:
        "Any of the answers behind the sign counts. Words are asked the other way round too, once they "
        + "are known. Readings stand in brackets behind their kanji.",
      ja: "「=」の後の答えはどれでも正解です。覚えた単語は逆方向でも出題します。漢字の読みは 約束[やくそく] = promise のように書きます。",
      ko:
        "‘=’ 뒤의 답은 어느 것이든 정답이에요. 외운 단어는 반대 방향으로도 물어봐요. 한자의 읽기는 約束[やくそく] = 약속처럼 적어요."
    ),
    parameters: [Parameter("WORDS", .text, .repeated)]
  ) { shell, call in
    try OwnCardRun(shell).add(call.values.joined(separator: " "))
  }

  static let mine = Command(
    "mine",
    aliases: ["내카드", "自作"],
    .cards,
    reach: .learner,
    Phrase(
      en: "the cards that you wrote yourself",
      ja: "自分で作ったカードの一覧です",
      ko: "내가 만든 카드를 보여 줘요"
    ),
    details: Phrase(
      en:
        "They are kept in your journal, and so in every backup and merge. Nothing is ever deleted: a "
        + "removed card is suspended.",
      ja: "自分のカードは記録ファイルに入るので、バックアップにも統合にも含まれます。削除はせず、休止にします。",
      ko: "내 카드는 기록 파일에 들어 있어서 백업과 병합에도 포함돼요. 지우지 않고 보류해 둬요."
    ),
    options: [
      Option(
        "edit",
        reach: .machine,
        says: Phrase(
          en: "change them in your editor (EDITOR)",
          ja: "エディター（EDITOR）で編集します",
          ko: "편집기(EDITOR)로 고쳐요"
        )
      ),
      Option(
        "remove",
        .text,
        says: Phrase(
          en: "leave this one out from now on",
          ja: "このカードを今後出題しません",
          ko: "이 카드를 앞으로 내지 않아요"
        )
      ),
    ]
  ) { shell, call in
    let run = try OwnCardRun(shell)
    if let name = call.option("remove") { return try run.remove(name) }
    return call.has("edit") ? try run.edit() : run.list()
  }
}
