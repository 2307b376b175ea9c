import Classes
import Scheduling
import Text

/// What is said about packs, by those who make and those who take them.
enum PackPhrases {
  static let nothingPlanned = Phrase(
    en: "Nothing is planned yet, so there is nothing to pack. “class plan” fills the weeks.",
    ja: "まだ何も計画されていないため、配布するものがありません。class plan で各週を埋めてください。",
    ko: "아직 계획이 없어서 담을 것이 없어요. class plan 명령으로 주마다 채워 주세요."
  )

  static let tooManyPacks = Phrase(
    en:
      "\(PackSeal.mostPacks) packs were made of this class, and no more can be. Begin a new class.",
    ja: "このクラスの配布ファイルは上限の\(PackSeal.mostPacks)個に達しました。新しいクラスを始めてください。",
    ko: "이 수업의 배포 파일이 \(PackSeal.mostPacks)개로 한도에 이르렀어요. 새 수업을 시작해 주세요."
  )

  static func adultDecks(_ ids: [String]) -> Phrase {
    let names = ids.joined(separator: ", ")
    return Phrase(
      en: "For adults only: \(names). Nothing was packed. Take it out of the plan, or add --adult.",
      ja: "成人向けのデッキがあります：\(names)。何も作成していません。計画から外すか、--adult を付けてください。",
      ko: "성인용 덱이 있어요: \(names). 아무것도 만들지 않았어요. 계획에서 빼거나 --adult를 붙여 주세요."
    )
  }

  static func twoFiles(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "Two decks use different files named \(name); a pack holds one. Rename one of them.",
      ja: "\(name) という名前の違うファイルを2つのデッキが使っています。どちらかの名前を変えてください。",
      ko: "두 덱이 \(name)이라는 서로 다른 파일을 써요. 하나의 이름을 바꿔 주세요."
    )
  }

  static func deckErrors(_ count: Int) -> Phrase {
    Phrase(
      en:
        "The decks have \(count.counted("error")); nothing was packed. Mend them first.",
      ja: "デッキにエラーが\(count)件あるため、何も作成していません。先に直してください。",
      ko: "덱에 오류가 \(count)건 있어서 아무것도 만들지 않았어요. 먼저 고쳐 주세요."
    )
  }

  /// What `class check` warns of and no learner should get.
  static func notReady(_ count: Int) -> Phrase {
    Phrase(
      en: "Nothing was packed. Mend \(count == 1 ? "this" : "these") first.",
      ja: "何も作成していません。先に直してください。",
      ko: "아무것도 만들지 않았어요. 먼저 고쳐 주세요."
    )
  }

  static func packed(_ manifest: PackManifest, _ contents: PackContents, path: String) -> Phrase {
    let path = VisibleText.line(path)
    let learners = manifest.seats.seats.count
    return Phrase(
      en:
        "Pack \(manifest.number) is in \(path): decks: \(contents.deckIDs.count), cards: \(contents.cards), learners: \(learners), weeks: \(manifest.plan.weeks). Give it to everybody: “koryu join FILE” the first time, “koryu update FILE” after that.",
      ja:
        "配布ファイル第\(manifest.number)版を \(path) に作りました（デッキ\(contents.deckIDs.count)個、カード\(contents.cards)枚、学習者\(learners)人、\(manifest.plan.weeks)週）。全員に渡してください。初回は「koryu join FILE」、次からは「koryu update FILE」です。",
      ko:
        "배포 파일 \(manifest.number)번을 \(path)에 만들었어요(덱 \(contents.deckIDs.count)개, 카드 \(contents.cards)장, 학습자 \(learners)명, \(manifest.plan.weeks)주). 모두에게 나눠 주세요. 처음에는 ‘koryu join FILE’, 그다음부터는 ‘koryu update FILE’이에요."
    )
  }

  static func missing(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en:
        "\(name) is named by a deck and is not in the pack: it is missing, or of a kind that packs do not hold.",
      ja: "\(name) はデッキに書かれていますが、ファイルがないか、入れられない種類のため、入っていません。",
      ko: "\(name): 덱에 적혀 있지만 파일이 없거나 담을 수 없는 종류라서 넣지 않았어요."
    )
  }

  static let noPlaceToSend = Phrase(
    en: "The plan does not say where hand-ins go: fill in the row “send to”.",
    ja: "計画に提出先がありません。「提出先」の行を埋めてください。",
    ko: "계획에 제출할 곳이 없어요. ‘제출할 곳’ 행을 채워 주세요."
  )

  // MARK: Taking a pack

  static func offered(_ manifest: PackManifest, decks: Int, cards: Int) -> Phrase {
    let title = manifest.plan.leadingName
    let plan = manifest.plan
    return Phrase(
      en:
        "\(title.english): \(decks.counted("deck")) with \(cards.counted("card")), \(plan.weeks.counted("week")) from \(plan.start) (pack \(manifest.number)).",
      ja:
        "\(title.japanese)：デッキ\(decks)個（カード\(cards)枚）、\(plan.start) から\(plan.weeks)週間（第\(manifest.number)版）。",
      ko:
        "\(title.korean): 덱 \(decks)개(카드 \(cards)장), \(plan.start)부터 \(plan.weeks)주 동안(\(manifest.number)번)."
    )
  }

  static let whoAreYou = Phrase(
    en: "Who are you? Type the number or the name.",
    ja: "あなたはどなたですか。番号か氏名を入力してください。",
    ko: "누구신가요? 번호나 이름을 입력해 주세요."
  )

  static let typeYourName = Phrase(
    en:
      "Type your name as your teacher has it. If you share it with somebody, type your number behind it, as in “NAME (1001)”.",
    ja: "名簿のとおりに氏名を入力してください。同じ氏名の人がいる場合は、「氏名 (1001)」のように学籍番号を付けてください。",
    ko: "명단에 있는 대로 이름을 입력해 주세요. 같은 이름이 있으면 ‘이름 (1001)’처럼 뒤에 학번을 붙여 주세요."
  )

  /// `hint` is what else may be typed.
  static func notOnRoster(_ name: String, hint: Phrase) -> Phrase {
    let phrase = notOnRoster(name)
    return Phrase(
      en: phrase.english + " " + hint.english,
      ja: phrase.japanese + hint.japanese,
      ko: phrase.korean + " " + hint.korean
    )
  }

  /// Where names are hidden, two of one name are told apart by what they type.
  static let sharedName = Phrase(
    en: "Do you share your name with somebody? Then your number belongs behind it: “NAME (1001)”.",
    ja: "同じ氏名の人がいる場合は、「氏名 (1001)」のように学籍番号を付けてください。",
    ko: "같은 이름이 있으면 ‘이름 (1001)’처럼 뒤에 학번을 붙여 주세요."
  )

  /// The numbers of the list, or names that begin so.
  static func choices(_ names: [String], of count: Int) -> Phrase {
    let list = names.map { VisibleText.line($0) }.joined(separator: ", ")
    guard !names.isEmpty else {
      return Phrase(
        en: "The numbers go from 1 to \(count).",
        ja: "番号は1から\(count)までです。",
        ko: "번호는 1부터 \(count)까지예요."
      )
    }
    return Phrase(
      en: "Did you mean \(list)?",
      ja: "\(list) のことですか。",
      ko: "혹시 이것인가요: \(list)?"
    )
  }

  private static func notOnRoster(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en:
        "“\(name)” is not on the roster of this pack. Check the spelling, or ask your teacher for a newer pack.",
      ja: "「\(name)」は名簿にありません。表記を確認するか、新しい配布ファイルを先生にもらってください。",
      ko: "‘\(name)’: 명단에 없어요. 철자를 확인하거나 선생님께 새 배포 파일을 받아 주세요."
    )
  }

  /// `choices` are those of the name, each with its number behind it.
  static func ambiguousName(_ name: String, choices: [String]) -> Phrase {
    let name = VisibleText.line(name)
    let list = choices.map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en: "Several learners are called “\(name)”. Type one of: \(list).",
      ja: "「\(name)」という学習者が複数います。次のどれかを入力してください：\(list)",
      ko: "‘\(name)’ 학습자가 여럿이에요. 다음 중 하나를 입력해 주세요: \(list)"
    )
  }

  static let nothingChanged = Phrase(
    en: "Nothing was changed.",
    ja: "何も変更していません。",
    ko: "아무것도 바꾸지 않았어요."
  )

  static let nameNeeded = Phrase(
    en: "Nobody was chosen, so nothing was changed. --name NAME says who you are.",
    ja: "学習者が選ばれなかったため、何も変更していません。--name 氏名 で指定できます。",
    ko: "누구인지 고르지 않아서 아무것도 바꾸지 않았어요. --name 이름으로 지정할 수 있어요."
  )

  static func joined(_ enrolment: Enrolment, privacy: String) -> Phrase {
    let title = Plan.name(of: enrolment.classTitle)
    let name = VisibleText.line(enrolment.name)
    return Phrase(
      en:
        "\(name), you have joined \(title.english). What is stored and who sees it: \(privacy). “koryu” begins.",
      ja: "\(name)さん、\(title.japanese) に参加しました。保存される情報の説明：\(privacy)。koryu で始められます。",
      ko: "\(name) 님, \(title.korean)에 참가했어요. 저장되는 정보 안내: \(privacy). koryu 명령으로 시작하세요."
    )
  }

  static func isMember(_ title: String) -> Phrase {
    Phrase(
      en:
        "You are in \(Plan.name(of: title).english) already. “koryu update FILE” brings a newer pack.",
      ja: "すでに \(Plan.name(of: title).japanese) に参加しています。新しい配布ファイルは「koryu update FILE」で取り込めます。",
      ko: "이미 \(Plan.name(of: title).korean)에 참가하고 있어요. 새 배포 파일은 ‘koryu update FILE’로 가져와요."
    )
  }

  static func notMember(_ title: String) -> Phrase {
    Phrase(
      en: "You are not in \(Plan.name(of: title).english) yet. “koryu join FILE” joins it.",
      ja: "まだ \(Plan.name(of: title).japanese) に参加していません。「koryu join FILE」で参加できます。",
      ko: "아직 \(Plan.name(of: title).korean)에 참가하지 않았어요. ‘koryu join FILE’로 참가해요."
    )
  }

  static func isOlder(_ number: Int, have: Int) -> Phrase {
    Phrase(
      en: "You have pack \(have); this is pack \(number), which is older. Nothing was changed.",
      ja: "お使いの配布ファイルは第\(have)版で、これはそれより古い第\(number)版です。何も変更していません。",
      ko: "지금 \(have)번을 쓰고 있고 이 파일은 더 오래된 \(number)번이에요. 아무것도 바꾸지 않았어요."
    )
  }

  static func isSame(_ number: Int) -> Phrase {
    Phrase(
      en: "You have this pack (\(number)) already. Nothing was changed.",
      ja: "この配布ファイル（第\(number)版）はすでに取り込まれています。何も変更していません。",
      ko: "이 배포 파일(\(number)번)은 이미 있어요. 아무것도 바꾸지 않았어요."
    )
  }

  static func foreignMaker(_ title: String) -> Phrase {
    Phrase(
      en:
        "This pack says that it is for \(Plan.name(of: title).english), but it was not made where your earlier pack was. Nothing was changed. Ask your teacher; if all is well, “koryu update FILE --accept-maker” takes it.",
      ja:
        "この配布ファイルは \(Plan.name(of: title).japanese) のものと書かれていますが、前のものとは作成元が違います。何も変更していません。先生に確認し、問題なければ「koryu update FILE --accept-maker」で取り込めます。",
      ko:
        "이 배포 파일은 \(Plan.name(of: title).korean) 것이라고 되어 있지만 이전 파일과 만든 곳이 달라요. 아무것도 바꾸지 않았어요. 선생님께 확인하고, 괜찮다면 ‘koryu update FILE --accept-maker’로 가져올 수 있어요."
    )
  }

  /// “12 new, 2 answers changed: asked again soon, your progress kept”.
  static func updated(number: Int, _ change: PackChange) -> Phrase {
    let (en, ja, ko) = (change.english, change.japanese, change.korean)
    return Phrase(
      en: "Pack \(number): \(en). Your progress is kept.",
      ja: "第\(number)版に更新しました：\(ja)。これまでの学習記録はそのままです。",
      ko: "\(number)번으로 업데이트했어요: \(ko). 학습 기록은 그대로예요."
    )
  }

  /// Decks that the newer pack has no longer.
  static func lostDecks(_ decks: [(title: String, met: Int)]) -> Phrase {
    let list = decks.map { "\(VisibleText.line($0.title)) (\($0.met))" }.joined(separator: ", ")
    return Phrase(
      en:
        "Not in this pack any more, with the number of cards that you have met: \(list). They rest; what you learnt of them is kept.",
      ja: "この配布にはなくなったデッキ（学んだカードの枚数）：\(list)。出題されなくなりますが、学習記録は残ります。",
      ko: "이 배포 파일에 더는 없는 덱(배운 카드 수): \(list). 나오지 않지만 학습 기록은 남아요."
    )
  }

  /// Somebody who was on the roster of the pack before.
  static func noLongerOnRoster(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en:
        "The roster of this pack no longer has “\(name)”. If that is a mistake, tell your teacher; your records stay.",
      ja: "この配布の名簿には「\(name)」がありません。間違いであれば、先生に伝えてください。学習記録は残ります。",
      ko: "이 배포 파일의 명단에는 ‘\(name)’ 이름이 없어요. 잘못된 것이라면 선생님께 말씀드리세요. 학습 기록은 남아요."
    )
  }

  /// Nobody practises here yet: a pack is joined first.
  static func joinFirst(_ title: String, file: String) -> Phrase {
    let name = Plan.name(of: title)
    let word = InboxPhrases.word(file)
    return Phrase(
      en: "Nobody on this computer has joined \(name.english) yet. Type: koryu join \(word)",
      ja: "このコンピューターでは、まだ誰も \(name.japanese) に参加していません。次のように入力してください：koryu join \(word)",
      ko: "이 컴퓨터에서는 아직 아무도 \(name.korean)에 참가하지 않았어요. 이렇게 입력해 주세요: koryu join \(word)"
    )
  }

  /// Two copies of a class's folder have each made a pack of one number.
  static func twin(_ number: Int) -> Phrase {
    Phrase(
      en:
        "This is another pack \(number) of your class than the one you have, made from another copy of the class’s folder. Nothing was changed. Ask your teacher which is right; “koryu update FILE --accept-maker” takes this one.",
      ja:
        "これは今の第\(number)版とは別の第\(number)版で、クラスのフォルダーの別の控えから作られています。何も変更していません。どちらが正しいか先生に確認してください。こちらを使うには「koryu update FILE --accept-maker」を実行します。",
      ko:
        "지금 가진 \(number)번과 다른 \(number)번 배포 파일이에요. 수업 폴더의 다른 사본에서 만들었어요. 아무것도 바꾸지 않았어요. 어느 것이 맞는지 선생님께 확인해 주세요. 이 파일을 쓰려면 ‘koryu update FILE --accept-maker’를 쓰세요."
    )
  }
}
