package import Text

/// A column of a roster.
package enum RosterColumn: CaseIterable, Hashable, Sendable, SheetColumn {
  case name, group, id, excused, from
  /// The parts of a name, as learning platforms export them.
  case givenName, familyName

  /// Those that drafts have.
  static let drafted: [RosterColumn] = [.name, .group, .id, .excused, .from]

  /// What drafts write above it.
  package var heading: Phrase {
    switch self {
    case .name: Phrase(en: "name", ja: "氏名", ko: "이름")
    case .group: Phrase(en: "group", ja: "グループ", ko: "그룹")
    case .id: Phrase(en: "id", ja: "学籍番号", ko: "학번")
    case .excused: Phrase(en: "excused weeks", ja: "免除の週", ko: "면제 주")
    case .from: Phrase(en: "from week", ja: "参加する週", ko: "참가 주")
    // 이름 alone is a whole name; beside 성 it is the given one (`NameColumns`).
    case .givenName: Phrase(en: "first name", ja: "名", ko: "성 뺀 이름")
    case .familyName: Phrase(en: "last name", ja: "姓", ko: "성")
    }
  }

  var otherHeadings: [String] {
    switch self {
    case .name:
      [
        "learner", "student", "display name", "full name", "fullname", "名前", "表示名", "学生", "フルネーム",
        "성명",
        "학생",
      ]
    case .group: ["groups", "section", "class", "クラス", "組", "班", "반", "조", "분반"]
    case .id:
      [
        "school id", "student id", "id number", "student number", "number", "番号", "学生番号", "id番号",
        "idnumber", "idナンバー", "번호", "학생 번호", "학생번호", "id 번호", "id번호", "고유번호", "고유 번호",
      ]
    case .excused: ["excused", "excused week", "免除", "公欠", "면제", "공결"]
    case .from: ["from", "joined", "first week", "参加週", "参加", "시작 주", "참가"]
    case .givenName: ["firstname", "given name", "forename", "下の名前"]
    case .familyName: ["lastname", "surname", "family name", "苗字", "名字"]
    }
  }

  static let headingsAside: Set<String> = [
    "email", "email address", "institution", "department", "username", "roles", "last access",
    "last access to course", "status", "last downloaded from this course", "city/town", "country",
    "phone", "メールアドレス", "所属組織", "組織", "教育機関", "部署", "部門", "ユーザ名", "ロール", "最終アクセス", "이메일", "이메일 주소",
    "기관", "소속", "학과", "부서", "사용자명", "역할", "마지막 접속",
  ]
}
