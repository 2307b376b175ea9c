import Journal
package import Scheduling

/// Where a hand-in's journal ended, for comparing with a later one when the file itself is gone.
package struct ChainPoint: Hashable, Sendable {
  package var device: String
  /// The first study day that was contained.
  package var since: Day
  package var events: Int
  package var digest: String

  package init(device: String, since: Day, events: Int, digest: String) {
    self.device = device
    self.since = since
    self.events = events
    self.digest = digest
  }
}

/// What is remembered of a hand-in once it was read.
package struct SeenHandIn: Hashable, Sendable {
  package var made: Moment
  package var points: [ChainPoint]

  package init(made: Moment, points: [ChainPoint]) {
    self.made = made
    self.points = points
  }
}

extension HandIn {
  /// Where its journals end.
  package var chainPoints: [ChainPoint] {
    manifest.journals.map {
      ChainPoint(
        device: $0.device,
        since: manifest.since,
        events: $0.events,
        digest: $0.chain
      )
    }
  }
}

/// How a hand-in stands to the one before it.
package enum Continuity: Hashable, Sendable {
  /// Nothing was handed in before.
  case first
  /// Everything handed in before is in it unchanged, and more.
  case continues
  /// Nothing is new.
  case same
  /// Events at the end of a journal are missing, as after a restored backup; what is there agrees.
  case shorter(events: Int)
  /// An event that was handed in before now reads otherwise, or is gone from the middle.
  case rewritten(device: String)
  /// The beginning of the class has moved since, so that the chains cannot be compared.
  case incomparable
}

extension Continuity {
  /// Compares a hand-in with where earlier ones ended.
  package init(_ handIn: HandIn, after points: [ChainPoint]) {
    guard !points.isEmpty else {
      self = .first
      return
    }
    var missing = 0
    var new = 0
    for point in points {
      guard point.since == handIn.manifest.since else {
        self = .incomparable
        return
      }
      guard let journal = handIn.journals.first(where: { $0.device == point.device }) else {
        missing += point.events
        continue
      }
      if journal.events.count < point.events {
        missing += point.events - journal.events.count
      } else if journal.chain(through: point.events).digest != point.digest {
        self = .rewritten(device: point.device)
        return
      } else {
        new += journal.events.count - point.events
      }
    }
    for journal in handIn.journals where !points.contains(where: { $0.device == journal.device }) {
      new += journal.events.count
    }
    self = missing > 0 ? .shorter(events: missing) : new > 0 ? .continues : .same
  }

  /// Compares two hand-ins event by event, which tells more than the ends of their chains.
  package init(_ handIn: HandIn, after earlier: HandIn) {
    guard handIn.manifest.since == earlier.manifest.since else {
      self = .incomparable
      return
    }
    for old in earlier.journals {
      guard let new = handIn.journals.first(where: { $0.device == old.device }),
        new.events.count < old.events.count
      else { continue }
      let isPrefix = old.chain(through: new.events.count).digest == new.chain().digest
      if !isPrefix {
        self = .rewritten(device: old.device)
        return
      }
    }
    self.init(handIn, after: earlier.chainPoints)
  }
}
