import Text

/// What is wrong with the form of a deck's text, found while it is read.
struct ParserProblem {
  enum Kind: Equatable {
    case missingFrontMatter
    case unclosedFrontMatter
    case brokenFrontMatterLine
    case frontMatterComment
    case openList(String)
    case unknownKey(String, meant: String?)
    case repeatedKey(String)
    case conflictMarker
    case unclosedFence
    case unclosedComment
    case fullWidthColon
    case fullWidthSpace
    case fullWidthSign(String)
    case unknownField(String)
    case unspacedField(String)
    case misplacedID
    case looseID
    case listedAnswer
    case brokenOption
    case unknownAnswerKind(String)
    case repeatedField(String)
    case secondBody
    case badValue(String, allowed: String)
    case tableCells(Int)
    case outsideCard(String)
    case tooManyCards
  }

  var kind: Kind
  var span: SourceSpan
}
