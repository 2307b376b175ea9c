import Testing

/// Everything that starts programs in terminals: one after the other, for the machine's sake.
@Suite(.serialized)
enum ThroughATerminal {}
