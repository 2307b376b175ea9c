/// The place of an event among those of all devices.
struct EventOrder: Comparable {
  /// The latest instant in the device's journal up to here.
  let clock: Int64
  let device: String
  let counter: UInt32

  static func < (left: Self, right: Self) -> Bool {
    if left.clock != right.clock { return left.clock < right.clock }
    if left.device == right.device { return left.counter < right.counter }
    return left.device.utf8.lexicographicallyPrecedes(right.device.utf8)
  }
}

/// The entries of all journals in one order.
///
/// Each journal is in order by itself, so the earliest of their heads comes next; a binary heap of
/// heads finds it.
func merged(_ journals: [DeviceJournal], devices: [String]) -> [JournalEntry] {
  var heap = journals.compactMap { Head($0, name: devices[$0.device]) }
  heap.sort { $0.order < $1.order }
  var entries: [JournalEntry] = []
  entries.reserveCapacity(journals.reduce(0) { $0 + $1.entries.count })
  while !heap.isEmpty {
    entries.append(heap[0].entry)
    if !heap[0].advance() {
      heap.swapAt(0, heap.count - 1)
      heap.removeLast()
    }
    sink(&heap)
  }
  return entries
}

/// The next entry of one journal.
private struct Head {
  private let journal: DeviceJournal
  private var index = 0
  private(set) var order: EventOrder

  init?(_ journal: DeviceJournal, name: String) {
    guard let first = journal.entries.first else { return nil }
    self.journal = journal
    order = EventOrder(clock: first.milliseconds, device: name, counter: first.counter)
  }

  var entry: JournalEntry { journal.entries[index] }

  mutating func advance() -> Bool {
    index += 1
    guard index < journal.entries.count else { return false }
    order = EventOrder(
      clock: max(order.clock, entry.milliseconds),
      device: order.device,
      counter: entry.counter
    )
    return true
  }
}

/// Restores the heap after its first element has changed.
private func sink(_ heap: inout [Head]) {
  var parent = 0
  while true {
    var least = parent
    for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
      if heap[child].order < heap[least].order { least = child }
    }
    if least == parent { return }
    heap.swapAt(least, parent)
    parent = least
  }
}
