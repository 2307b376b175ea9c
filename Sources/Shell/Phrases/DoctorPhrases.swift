import Answers
import Text

/// What the examination says.
enum DoctorPhrases {
  static let well = Phrase(en: "Well", ja: "正常", ko: "정상")
  static let look = Phrase(en: "Look at this", ja: "要確認", ko: "확인 필요")

  static func locale(_ name: String, isUTF8: Bool) -> Phrase {
    isUTF8
      ? Phrase(
        en: "The locale is \(name).",
        ja: "ロケールは \(name) です。",
        ko: "로캘은 \(name)\(Josa.copula(for: name))."
      )
      : Phrase(
        en: "The locale \(name) is not UTF-8; Koryu uses C.UTF-8 instead. Put "
          + "“export LANG=C.UTF-8” into your shell’s start file.",
        ja: "ロケール \(name) は UTF-8 ではないため、C.UTF-8 を使います。シェルの設定に「export LANG=C.UTF-8」を加えてください。",
        ko:
          "로캘 \(name)\(Josa.topic(for: name)) UTF-8이 아니라서 C.UTF-8을 써요. 셸 설정에 ‘export LANG=C.UTF-8’을 넣어 주세요."
      )
  }

  static func terminal(_ kind: String, columns: Int, rows: Int) -> Phrase {
    let kind = VisibleText.line(kind)
    return Phrase(
      en: "The terminal is \(kind), \(columns.counted("column")) by \(rows.counted("line")).",
      ja: "端末は \(kind)、横\(columns)桁、縦\(rows)行です。",
      ko: "터미널은 \(kind), 가로 \(columns)칸, 세로 \(rows)줄이에요."
    )
  }

  static let noTerminal = Phrase(
    en: "This terminal cannot move its cursor, so plain lines are used. Check TERM.",
    ja: "カーソルを動かせない端末なので、簡易表示を使います。環境変数 TERM を確認してください。",
    ko: "커서를 움직일 수 없는 터미널이라서 간단한 화면을 써요. 환경 변수 TERM을 확인해 주세요."
  )

  static func wide(_ columns: Int) -> Phrase {
    Phrase(
      en: "\(columns) columns are enough.",
      ja: "幅は\(columns)桁で、十分です。",
      ko: "너비가 \(columns)칸이라 충분해요."
    )
  }

  static func narrow(_ columns: Int) -> Phrase {
    Phrase(
      en: "\(columns) columns are narrow. Widen the window to 40 or more.",
      ja: "幅が\(columns)桁で狭いので、ウィンドウを40桁以上に広げてください。",
      ko: "너비가 \(columns)칸이라 좁아요. 창을 40칸 이상으로 넓혀 주세요."
    )
  }

  static func decks(_ decks: Int, cards: Int, errors: Int, folder: String) -> Phrase {
    guard errors == 0 else {
      return Phrase(
        en: "The decks in \(folder) (\(decks)) have errors (\(errors)): “koryu lint” lists them.",
        ja: "\(folder) のデッキ\(decks)個にエラーが\(errors)件あります。「koryu lint」で確認してください。",
        ko: "\(folder)의 덱 \(decks)개에 오류가 \(errors)건 있어요. ‘koryu lint’로 확인해 주세요."
      )
    }
    return Phrase(
      en: "\(decks.counted("deck")) with \(cards.counted("card")) in \(folder).",
      ja: "\(folder) にデッキ\(decks)個、カード\(cards)枚があります。",
      ko: "\(folder)에 덱 \(decks)개, 카드 \(cards)장이 있어요."
    )
  }

  static func profiles(_ folder: String, isWritable: Bool) -> Phrase {
    isWritable
      ? Phrase(
        en: "Records are kept in \(folder).",
        ja: "記録は \(folder) に保存します。",
        ko: "기록은 \(folder)에 저장돼요."
      )
      : Phrase(
        en: "\(folder) cannot be written. Choose another folder with --profiles or KORYU_PROFILES.",
        ja: "\(folder) に書き込めません。--profiles か KORYU_PROFILES で別のフォルダーを指定してください。",
        ko: "\(folder)에 쓸 수 없어요. --profiles 또는 KORYU_PROFILES로 다른 폴더를 지정해 주세요."
      )
  }

  static let sample = Phrase(
    en: "Do you see 한글 and かな here? If not, install a font with Korean and Japanese.",
    ja: "「한글」と「かな」が見えますか。見えない場合は、日本語と韓国語のフォントを入れてください。",
    ko: "여기에 한글과 かな가 보이나요? 보이지 않으면 한국어와 일본어 글꼴을 설치해 주세요."
  )
}
