import Classes
import Scheduling

extension ClassCloseRun {
  /// Says whose marks will count weeks as none because nothing of them was handed in: once the hand-ins
  /// are deleted, that cannot be mended.
  func tellMissing(_ standing: ClassStanding) {
    let nothing = standing.lines.filter { $0.record.newest == nil }.map { name($0, standing) }
    if !nothing.isEmpty { shell.say(ClosePhrases.nothingFrom(nothing), .notice) }
    let partial = standing.lines.compactMap { line -> (String, Day)? in
      guard case .through(let day) = line.mark.coverage,
        line.mark.counted.contains(where: { !$0.isKnown })
      else { return nil }
      return (name(line, standing), day)
    }
    if !partial.isEmpty { shell.say(ClosePhrases.nothingSince(partial), .notice) }
  }

  private func name(_ line: ClassStanding.Line, _ standing: ClassStanding) -> String {
    standing.roster.callName(line.record.participant)
  }
}
