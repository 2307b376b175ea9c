/// A command line that was understood: which command, and what fills its places.
package struct Invocation: Sendable {
  package let command: Command
  /// The values told by position, in order.
  package let values: [String]
  /// The values of named options; an option that stands alone has an empty list.
  package let options: [String: [String]]

  package init(command: Command, values: [String], options: [String: [String]]) {
    self.command = command
    self.values = values
    self.options = options
  }

  /// Whether `--name` was given.
  package func has(_ name: String) -> Bool { options[name] != nil }

  /// The last value of `--name`.
  package func option(_ name: String) -> String? { options[name]?.last }

  /// The last value of `--name` as a whole number; the parser has checked its range.
  package func number(_ name: String) -> Int? { option(name).flatMap { Int($0) } }

  /// The value at `index`, if it was given.
  package func value(_ index: Int) -> String? {
    values.indices.contains(index) ? values[index] : nil
  }
}
