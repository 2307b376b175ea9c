/// The machine's side of a reminder: taking it up and forgetting it, with patience where the machine takes
/// its time.
struct ReminderSwitch {
  let plan: ReminderPlan
  let run: (ProgramCall) -> ProgramResult

  /// Has the machine take the files up; the call that failed, or nil.
  func start() -> ProgramCall? {
    if plan.patience != nil { stop() }
    return plan.starting.first { !succeeds($0) }
  }

  /// Has the machine forget them, and waits until it has.
  ///
  /// What is not there cannot be stopped, which is as well.
  func stop() {
    for call in plan.stopping { _ = run(call) }
    guard let patience = plan.patience else { return }
    for _ in 1..<patience.attempts where isDone(patience.isThere) { _ = run(patience.pause) }
  }

  private func succeeds(_ call: ProgramCall) -> Bool {
    for attempt in 1...(plan.patience?.attempts ?? 1) {
      if attempt > 1, let patience = plan.patience { _ = run(patience.pause) }
      if isDone(call) { return true }
    }
    return false
  }

  private func isDone(_ call: ProgramCall) -> Bool {
    if case .ended(status: 0, _) = run(call) { true } else { false }
  }
}
