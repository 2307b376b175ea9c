/// A context folded once; a deck's answers may be thousands.
package struct PreparedContext: Sendable {
  let others: [PreparedSpelling]
  let related: [PreparedSpelling]
  let spelling: SpellingTolerance

  package init(_ context: JudgeContext) {
    others = context.others.map { PreparedSpelling($0) }
    related = context.related.map { PreparedSpelling($0) }
    spelling = context.spelling
  }
}
