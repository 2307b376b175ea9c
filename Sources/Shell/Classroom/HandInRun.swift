import Classes
import Journal
import Profiles
import SystemPackage
import Text

/// `hand-in`: the one file for the teacher.
struct HandInRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let learner = try shell.signedIn()
    let membership = try membership()
    let plan = membership.manifest.plan
    let answers = Toggle(call.has("answers"))
    let writer = HandInWriter(
      learner.location,
      membership.enrolment,
      since: plan.start,
      answers: answers
    )
    let target = target(membership)
    let mark = try learner.location.readDocument().mark(for: membership.enrolment.classID)
    try ReplacedFile.check(target) { bytes in
      (try? HandInReader.manifest(bytes: bytes, path: target.string))?.profile == mark
    }
    let summary = try writer.write(to: target, at: shell.world.now())
    shell.say(
      DutyPhrases.handedIn(
        to: target.string,
        answers: summary.answers,
        days: summary.days,
        since: plan.start
      )
    )
    shell.say(DutyPhrases.typedAnswers(areContained: answers.isOn))
    if summary.answers == 0 {
      shell.say(DutyPhrases.nothingToHandIn(since: plan.start, today: shell.today), .notice)
    }
    if let ahead = summary.ahead {
      shell.say(DutyPhrases.datedAhead(ahead, today: shell.today), .notice)
    }
    if summary.unreadable > 0 { shell.say(DutyPhrases.unreadable(summary.unreadable), .notice) }
    shell.say(DutyPhrases.send(to: plan.sendTo))
    return .done
  }

  private func membership() throws(Failure) -> ClassMembership {
    let all = shell.memberships
    guard !all.isEmpty else { throw Failure(.refused, DutyPhrases.noClass) }
    let titles = all.map {
      $0.manifest.plan.title.isEmpty ? $0.enrolment.classID.description : $0.manifest.plan.title
    }
    guard let name = call.option("class") else {
      guard all.count == 1 else { throw Failure(.usage, DutyPhrases.whichClass(titles)) }
      return all[0]
    }
    let named = all.filter {
      $0.manifest.plan.title == name || $0.enrolment.classID.description == name
    }
    guard named.count <= 1 else { throw Failure(.usage, DutyPhrases.whichClass(titles)) }
    guard let only = named.first else {
      throw Failure(.usage, DutyPhrases.notInClass(name, titles))
    }
    return only
  }

  /// `<class>-<name>-<date>.koryu` in the current folder; an earlier one of the day is replaced.
  private func target(_ membership: ClassMembership) -> FilePath {
    let title = membership.manifest.plan.title
    let classPart = ProfileID(displayName: title.isEmpty ? "class" : title).description
    let name = ProfileID(displayName: membership.enrolment.name).description
    return shell.place(call.option("out") ?? ".", for: "\(classPart)-\(name)-\(shell.today).koryu")
  }
}
