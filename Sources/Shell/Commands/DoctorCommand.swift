import Text

extension Command {
  static let doctor = Command(
    "doctor",
    .program,
    reach: .learner,
    Phrase(
      en: "check the terminal, the input and the folders",
      ja: "端末・入力・フォルダーを点検します",
      ko: "터미널, 입력, 폴더를 점검해요"
    )
  ) { shell, _ in
    shell.signInIfPossible()
    let checks = Doctor(shell).checks
    var page = shell.page()
    for check in checks {
      let mark = check.isWell ? DoctorPhrases.well : DoctorPhrases.look
      let word = mark.text(in: page.language)
      page.add(
        page.isAccessible
          ? word + ": " + check.phrase.text(in: page.language)
          : (check.isWell ? "✓ " : "! ") + check.phrase.text(in: page.language),
        check.isWell ? nil : .notice
      )
    }
    page.add(DoctorPhrases.sample, .faint)
    shell.show(page)
    return checks.allSatisfy(\.isWell) ? .done : .findings
  }
}
