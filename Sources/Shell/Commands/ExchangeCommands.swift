import Decks
import Text

extension Command {
  static let importFile = Command(
    "import",
    .data,
    reach: .machine,
    Phrase(
      en: "bring your cards and reviews along from another program",
      ja: "ほかのプログラムからカードと復習の記録を取り込みます",
      ko: "다른 프로그램의 카드와 복습 기록을 가져와요"
    ),
    details: Phrase(
      en: "What kind of file it is is told from its content. An Anki package brings its decks, its "
        + "whole review log, suspended cards, flags, FSRS weights and desired retention. Importing "
        + "again adds what is new and takes nothing away. Quizzes (GIFT, Aiken), Markdown with Q:, A: "
        + "and C:, tables in tabs or commas (Anki’s, Quizlet’s, your own) and a sheet of an .xlsx become decks named after "
        + "the file; UTF-16, Shift_JIS and EUC-KR are recognised. What could not be carried is listed.",
      ja: "ファイルの種類は中身から判断します。Anki のパッケージからは、デッキ、すべての復習の記録、休止中のカード、印、"
        + "FSRSの重み、目標の定着率を取り込みます。もう一度取り込むと新しいものだけが加わり、何も失われません。"
        + "クイズ（GIFT、Aiken）、Q: A: C: の Markdown、タブやコンマの表（Anki、Quizlet、自作）、.xlsx のシート一枚は、ファイル名のデッキになります。"
        + "UTF-16、Shift_JIS、EUC-KR も見分けます。引き継げなかったものは最後に示します。",
      ko: "파일의 종류는 내용을 보고 알아내요. Anki 패키지에서는 덱, 복습 기록 전체, 보류한 카드, 표시, FSRS 가중치, "
        + "목표 기억률을 가져와요. 다시 가져오면 새것만 더해지고 아무것도 없어지지 않아요. "
        + "퀴즈(GIFT, Aiken), Q: A: C:로 쓴 Markdown, 탭이나 쉼표로 나눈 표(Anki, Quizlet, 직접 만든 것), .xlsx의 시트 하나는 파일 이름의 덱이 돼요. "
        + "UTF-16, Shift_JIS, EUC-KR도 알아봐요. 옮기지 못한 것은 끝에 보여 줘요."
    ),
    parameters: [Parameter("FILE", .file)],
    options: [
      Option(
        "as",
        .choice(ExchangeKind.read.map(\.rawValue)),
        says: Phrase(
          en: "the kind of file, where it is not to be told from its content",
          ja: "ファイルの種類（中身から判断させない場合）",
          ko: "파일의 종류(내용으로 알아내지 않게 할 때)"
        )
      ),
      Option(
        "deck",
        .text,
        repeats: true,
        says: Phrase(
          en:
            "take only the deck of this name, with those below it; a file without decks gets this name",
          ja: "この名前のデッキとその下だけを取り込みます。デッキのないファイルでは、デッキの名前になります",
          ko: "이 이름의 덱과 그 아래만 가져와요. 덱이 없는 파일이면 이 이름의 덱이 돼요"
        )
      ),
      Option(
        "encoding",
        .choice(TextEncoding.allCases.map(\.rawValue)),
        says: Phrase(
          en: "the encoding of a text, where it is not to be told from its bytes",
          ja: "テキストの文字コード（中身から判断させない場合）",
          ko: "글의 인코딩(내용으로 알아내지 않게 할 때)"
        )
      ),
      Option(
        "into",
        .folder,
        says: Phrase(
          en: "write the decks into this folder",
          ja: "デッキを書き込むフォルダー",
          ko: "덱을 써넣을 폴더"
        )
      ),
      Option(
        "profile",
        .profile,
        says: Phrase(
          en: "the person whose reviews they are",
          ja: "復習の記録の持ち主",
          ko: "복습 기록의 주인"
        )
      ),
      Option(
        "dry-run",
        says: Phrase(
          en: "only show what would come, and what would be left",
          ja: "何が取り込まれ、何が残るかを示すだけにします",
          ko: "무엇이 오고 무엇이 남는지 보여 주기만 해요"
        )
      ),
      Option(
        "media",
        says: Phrase(
          en: "copy sounds and pictures too",
          ja: "音声と画像もコピーします",
          ko: "소리와 그림도 복사해요"
        )
      ),
    ]
  ) { shell, call in
    try ImportRun(shell, call).run()
  }

  static let exportDecks = Command(
    "export",
    .data,
    reach: .machine,
    Phrase(
      en: "take decks and your progress along to another program",
      ja: "デッキと進み具合をほかのプログラムへ持ち出します",
      ko: "덱과 학습 기록을 다른 프로그램으로 가져가요"
    ),
    details: Phrase(
      en:
        "Without --deck, the decks that you study. For Anki the package has your reviews, due dates "
        + "and FSRS memory; importing a later one there updates the notes and doubles nothing. "
        + "All other kinds have the cards only, in the language of your screens: gift and moodle-xml for "
        + "Moodle, tsv for spreadsheets (in commas as .csv), markdown for Koryu, hashcards for hashcards. Without --as the ending of "
        + "FILE tells the kind. Several decks as Markdown become a folder. Only an earlier export is "
        + "replaced; any other file stays, and Markdown too.",
      ja: "--deck を省くと、学習対象のデッキを書き出します。Anki のパッケージには復習の記録、復習日、FSRSの記憶が入ります。"
        + "後でもう一度書き出して読み込ませると、ノートが更新され、重複しません。"
        + "ほかの種類には、表示中の言語のカードだけが入ります。gift と moodle-xml は Moodle、tsv は表計算（.csv ならコンマ区切り）、markdown は Koryu、"
        + "hashcards は hashcards のためです。--as を省くと、FILE の拡張子で決まります。複数のデッキの Markdown はフォルダーになります。"
        + "置き換えるのは以前に書き出したファイルだけで、ほかのファイルと Markdown はそのまま残します。",
      ko: "--deck을 생략하면 공부 목록의 덱을 내보내요. Anki 패키지에는 복습 기록, 복습할 날, FSRS 기억이 들어가요. "
        + "나중에 다시 내보내 가져오면 노트가 갱신될 뿐 겹치지 않아요. "
        + "다른 종류에는 화면 언어의 카드만 들어가요. gift와 moodle-xml은 Moodle, tsv는 스프레드시트(.csv면 쉼표로 나눔), markdown은 Koryu, "
        + "hashcards는 hashcards용이에요. --as를 생략하면 FILE의 확장자로 정해져요. 덱 여러 개의 Markdown은 폴더가 돼요. "
        + "전에 내보낸 파일만 바꾸고, 다른 파일과 Markdown은 그대로 둬요."
    ),
    options: [
      Option(
        "deck",
        .deck,
        repeats: true,
        says: Phrase(en: "a deck to take along", ja: "書き出すデッキ", ko: "내보낼 덱")
      ),
      Option(
        "as",
        .choice(ExchangeKind.written.map(\.rawValue)),
        says: Phrase(en: "the kind of file", ja: "ファイルの種類", ko: "파일의 종류")
      ),
      Option(
        "out",
        aliases: ["to"],
        .file,
        says: Phrase(en: "the file to write", ja: "書き出すファイル", ko: "내보낼 파일")
      ),
      Option(
        "profile",
        .profile,
        says: Phrase(
          en: "the person whose progress goes along",
          ja: "進み具合を持ち出す人",
          ko: "학습 기록을 가져갈 사람"
        )
      ),
    ]
  ) { shell, call in
    try ExportRun(shell, call).run()
  }
}
