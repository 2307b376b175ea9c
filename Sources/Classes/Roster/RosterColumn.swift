package import Text

/// A column of a roster.
package enum RosterColumn: CaseIterable, Hashable, Sendable, SheetColumn {
  case name, group, id, excused, from

  /// What drafts write above it.
  package var heading: Phrase {
    switch self {
    case .name: Phrase(en: "name", ja: "氏名", ko: "이름")
    case .group: Phrase(en: "group", ja: "グループ", ko: "그룹")
    case .id: Phrase(en: "id", ja: "学籍番号", ko: "학번")
    case .excused: Phrase(en: "excused weeks", ja: "免除の週", ko: "면제 주")
    case .from: Phrase(en: "from week", ja: "参加する週", ko: "참가 주")
    }
  }

  var otherHeadings: [String] {
    switch self {
    case .name:
      ["learner", "student", "display name", "full name", "名前", "表示名", "学生", "성명", "학생"]
    case .group: ["section", "class", "クラス", "組", "班", "반", "조", "분반"]
    case .id:
      [
        "school id", "student id", "id number", "student number", "number", "番号", "学生番号", "id番号",
        "번호", "학생 번호", "학생번호", "id 번호",
      ]
    case .excused: ["excused", "excused week", "免除", "公欠", "면제", "공결"]
    case .from: ["from", "joined", "first week", "参加週", "参加", "시작 주", "참가"]
    }
  }
}
