import Classes
import Journal
import Profiles
import Reports
import Scheduling
import SystemPackage
import Text

/// `calendar --ics`: what lies ahead of a learner, for a phone's calendar.
struct CalendarExport {
  private let shell: Shell
  private let learner: Learner
  private let call: Invocation

  init(_ shell: Shell, _ learner: Learner, _ call: Invocation) {
    self.shell = shell
    self.learner = learner
    self.call = call
  }

  static let options = [
    Option(
      "ics",
      says: Phrase(
        en: "what lies ahead, as iCalendar",
        ja: "これからの予定を iCalendar 形式で書き出します",
        ko: "앞으로의 일정을 iCalendar로 내보내요"
      )
    ),
    Option(
      "out",
      .file,
      says: Phrase(en: "into this file", ja: "出力するファイル", ko: "내보낼 파일")
    ),
    Option(
      "at",
      .time,
      says: Phrase(
        en: "practice at this time; else when “remind” comes, or 20:00",
        ja: "練習の時刻（省略すると remind の時刻か 20:00）",
        ko: "연습할 시각(생략하면 remind의 시각이나 20:00)"
      )
    ),
    Option(
      "days",
      .weekdays,
      says: Phrase(
        en: "practice on these days; else as many as you chose",
        ja: "練習の曜日（省略すると、自分で決めた日数）",
        ko: "연습할 요일(생략하면 스스로 정한 날수)"
      )
    ),
  ]

  func run() throws -> ExitStatus {
    let now = shell.world.now()
    let today = learner.time(now).day
    // A departure that the class has set is the learner's goal from then on.
    _ = try ClassDuties.takenUp(shell, learner, try shell.decks())
    let assignments = try assignments(from: today)
    let path = call.option("out").map { shell.path($0) }
    let before = try path.flatMap { try standing(at: $0) }
    let file = CalendarFile(
      name: "Koryu · " + learner.name,
      owner: owner,
      language: shell.language,
      stamp: now,
      events: [practice(from: today)] + assignments + goals(from: today),
      replacing: before.flatMap { EarlierCalendar(bytes: $0, from: today) }
    )
    guard let path, let out = call.option("out") else {
      shell.world.terminal.write(String(decoding: file.bytes, as: UTF8.self))
      shell.warn(CalendarPhrases.cancelsNothing)
      return .done
    }
    if before == nil {
      try WholeFile(path).create(with: file.bytes)
    } else {
      try WholeFile(path).replace(with: file.bytes)
    }
    shell.say(
      CalendarPhrases.written(
        VisibleText.line(out),
        events: file.events.count,
        cancelled: file.cancelledEvents
      )
    )
    if call.option("at") == nil {
      shell.say(CalendarPhrases.practiceTime(practiceTime.description), .faint)
    }
    return .done
  }

  /// When practice is: as was asked, when `remind` comes, or in the evening.
  private var practiceTime: TimeOfDay {
    call.option("at").flatMap { TimeOfDay($0) } ?? reminder?.time ?? .evening
  }

  private var reminder: (time: TimeOfDay, days: DayList)? {
    (try? ReminderRun(shell, call))?.standing
  }

  /// Two people of one name made their profiles at different moments.
  private var owner: String {
    let created = (try? learner.location.readDocument())?.created
    return "\(learner.id)\n\(created?.milliseconds ?? 0)"
  }

  /// The earlier calendar that is to be replaced; nil where nothing stands there, and anything else
  /// stays.
  private func standing(at path: FilePath) throws(ProfileError) -> [UInt8]? {
    guard FolderReading.kind(of: path) != nil else { return nil }
    guard let before = try? FolderReading.bytes(of: path, limit: 1 << 24),
      before.starts(with: CalendarFile.beginning)
    else { throw .exists(path: path.string) }
    return before
  }

  // MARK: Events

  private func practice(from today: Day) -> CalendarEvent {
    let settings = learner.settings
    let time = practiceTime
    let days =
      call.option("days").flatMap { DayList($0) } ?? reminder?.days
      ?? DayList(count: settings.daysPerWeek, sparing: settings.easyDays.reducedDays)
    let week = CalendarEvent.Week(
      from: settings.pause(on: today)?.advanced(byDays: 1) ?? today,
      on: days.weekdays,
      hour: time.hour,
      minute: time.minute,
      lastingMinutes: settings.minutes,
      through: lastDay(from: today)
    )
    return CalendarEvent(
      identity: "practice",
      .weekly(week),
      summary: CalendarPhrases.practice.text(in: shell.language),
      description: CalendarPhrases.howToPractise.text(in: shell.language)
    )
  }

  /// The last day that a class or a goal is for; nil where practice has no end.
  private func lastDay(from today: Day) -> Day? {
    let ends = shell.memberships.map(\.manifest.plan.end).filter { $0 >= today }
    guard !ends.isEmpty else { return nil }
    return (ends + learner.state.declarations.goals.values).max()
  }

  private func assignments(from today: Day) throws -> [CalendarEvent] {
    let decks = try shell.decks()
    return shell.memberships.flatMap { membership in
      let plan = membership.manifest.plan
      let group = membership.enrolment.group
      return (1...max(1, plan.weeks)).flatMap { plan.assignments(inWeek: $0, group: group) }
        .filter { plan.lastDay(of: $0) >= today }
        .map { assignment in
          let progress = AssignmentProgress(
            assignment.study,
            in: decks,
            state: learner.state,
            audiences: decks.audiences
          )
          let goal = plan.goal(
            of: assignment.study,
            throughWeek: assignment.week,
            group: group,
            total: progress.cards
          )
          let id = membership.enrolment.classID.description
          return CalendarEvent(
            identity: "assignment\n\(id)\n\(assignment.week)\n\(assignment.study.text)",
            .allDay(plan.lastDay(of: assignment)),
            summary: summary(of: assignment, plan, progress.title, from: today)
              .text(in: shell.language),
            description: CalendarPhrases.details(week: assignment.week, cards: goal)
              .text(in: shell.language)
          )
        }
    }
  }

  /// What is asked by a day; within a pause of the learner's own it is told as such.
  private func summary(
    of assignment: Assignment,
    _ plan: Plan,
    _ title: Phrase,
    from today: Day
  ) -> Phrase {
    guard let last = learner.settings.pause(on: today), plan.lastDay(of: assignment) <= last else {
      return CalendarPhrases.assignment(title, of: plan.title)
    }
    return CalendarPhrases.paused(title, of: plan.title, until: DayPhrases.short(last))
  }

  private func goals(from today: Day) -> [CalendarEvent] {
    let classes = Set(shell.memberships.map(\.manifest.plan.title))
    return learner.state.declarations.goals.filter { $0.value >= today }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { name, day in
        CalendarEvent(
          identity: "goal\n" + name,
          .allDay(day),
          summary: classes.contains(name)
            ? CalendarPhrases.departure(of: name).text(in: shell.language) : name
        )
      }
  }
}

extension EasyDays {
  /// The days with less to do.
  fileprivate var reducedDays: Set<Weekday> {
    Set(Weekday.allCases.filter { self[$0] != .normal })
  }
}
