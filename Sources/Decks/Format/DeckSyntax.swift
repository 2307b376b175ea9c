import Text

/// What one stretch of a deck's text is.
struct Node {
  enum Kind: Equatable {
    /// `key: value` of the front matter.
    case entry
    /// A level-1 heading.
    case section
    /// A level-2 heading, which starts a card.
    case card
    /// A field of a card.
    case field(FieldName)
    /// Something that looks like a field and is none.
    case unknownField
    /// A line of a task list.
    case option(isRight: Bool)
    /// A line of a numbered list.
    case item
    /// A line of a table.
    case row
    /// Anything else between cards.
    case prose
  }

  var kind: Kind
  /// The name of the field or entry, with what stands in parentheses.
  var name: SourceSpan
  /// The value: all that follows the mark, to the end of the last line that belongs to it.
  var value: SourceSpan
}

/// The stretches of a deck's text, in order.
struct DeckSyntax {
  var nodes: [Node] = []
  var problems: [ParserProblem] = []
  /// Whether the text begins with front matter.
  var hasFrontMatter = false
}
