import Scheduling

/// What one device wrote, by number.
package struct DeviceJournal: Sendable {
  /// The device's index.
  package var device: Int
  /// Its entries; numbers rise.
  package var entries: [JournalEntry]

  package init(device: Int, entries: [JournalEntry]) {
    self.device = device
    self.entries = entries
  }
}

/// All events of a profile in their one order, whichever devices they came from.
///
/// Within a device the order is that of the numbers. Across devices it is that of (running maximum
/// of the clock in that journal, device, number): a clock that was set back cannot tear a device's
/// events apart, and every machine that holds the same journals sees the same order.
package struct Timeline: Sendable {
  package internal(set) var entries: [JournalEntry] = []
  /// What the entries refer to.
  package internal(set) var tables: EntryTables
  /// For each device the indices of its entries, by number.
  private var positions: [[UInt32]]
  /// For each device the running maximum of its clock.
  private var newest: [Int64]
  private var last: EventOrder?

  /// Orders what devices wrote; the entries refer to `tables`.
  package init(_ journals: consuming [DeviceJournal], tables: EntryTables) {
    self.tables = tables
    positions = Array(repeating: [], count: tables.devices.count)
    newest = Array(repeating: .min, count: tables.devices.count)
    entries =
      journals.count == 1 ? journals[0].entries : merged(journals, devices: tables.devices)
    reindex()
  }

  /// Gives the progress of renamed cards to those that they have become.
  ///
  /// - Returns: Whether there are any; what was replayed of the entries is then out of date.
  mutating func rename(_ formerly: @escaping Successor) -> Bool {
    guard let indices = tables.cards.adopt(formerly) else { return false }
    for index in entries.indices where entries[index].isAboutCard {
      entries[index].subject = UInt32(indices[Int(entries[index].subject)])
    }
    return true
  }

  /// Counts positions and clocks anew.
  private mutating func reindex() {
    for device in positions.indices {
      positions[device] = []
      newest[device] = .min
    }
    if positions.count == 1 { positions[0].reserveCapacity(entries.count) }
    for index in entries.indices { note(index) }
    guard let entry = entries.last else { return }
    last = order(of: entry)
  }

  private mutating func note(_ index: Int) {
    let device = entries[index].device
    positions[device].append(UInt32(index))
    newest[device] = max(newest[device], entries[index].milliseconds)
  }

  /// The latest clock of all devices; nil where nothing happened yet.
  var latestClock: Int64? { last?.clock }

  /// The order of an entry that is its device's newest.
  private func order(of entry: JournalEntry) -> EventOrder {
    EventOrder(
      clock: max(newest[entry.device], entry.milliseconds),
      device: tables.devices[entry.device],
      counter: entry.counter
    )
  }

  /// The index of the entry that `device` wrote under `counter`.
  func index(device: Int, counter: UInt32) -> Int? {
    guard positions.indices.contains(device) else { return nil }
    let list = positions[device]
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if entries[Int(list[middle])].counter < counter { low = middle + 1 } else { high = middle }
    }
    guard low < list.count, entries[Int(list[low])].counter == counter else { return nil }
    return Int(list[low])
  }

  /// The index of an event; nil for one that no journal holds.
  func index(of id: EventID) -> Int? {
    guard let counter = UInt32(exactly: id.counter) else { return nil }
    return tables.devices.firstIndex(of: id.device).flatMap { index(device: $0, counter: counter) }
  }

  /// The highest number that `device` has used.
  package func lastCounter(of device: String) -> Int {
    guard let index = tables.devices.firstIndex(of: device), let newest = positions[index].last
    else {
      return 0
    }
    return Int(entries[Int(newest)].counter)
  }

  /// The entry of an event that has just been written, not yet added.
  mutating func pack(_ event: Event, offset: Int) -> JournalEntry {
    let entry = tables.pack(event, offset: offset)
    while positions.count < tables.devices.count {
      positions.append([])
      newest.append(.min)
    }
    return entry
  }

  /// Whether the event of that name is known, or a later one of its device.
  func isPast(_ id: EventID) -> Bool { id.counter <= lastCounter(of: id.device) }

  /// Where a new entry stands.
  enum Insertion {
    case appended
    /// Another device's clock is ahead, so that it stands before entries already replayed.
    case inserted
  }

  /// Adds what a device has just written.
  mutating func add(_ entry: JournalEntry) -> Insertion {
    let order = order(of: entry)
    if let last, order < last {
      insert(entry, order)
      return .inserted
    }
    entries.append(entry)
    note(entries.count - 1)
    last = order
    return .appended
  }

  private mutating func insert(_ entry: JournalEntry, _ order: EventOrder) {
    var clocks = Array(repeating: Int64.min, count: positions.count)
    let place = entries.firstIndex { other in
      clocks[other.device] = max(clocks[other.device], other.milliseconds)
      let clock = clocks[other.device]
      return order
        < EventOrder(clock: clock, device: tables.devices[other.device], counter: other.counter)
    }
    entries.insert(entry, at: place ?? entries.count)
    reindex()
  }
}
