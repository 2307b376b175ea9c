extension Int {
  /// The number with its English noun: `1 week`, `3 weeks`, `0 entries`.
  package func counted(_ one: String, _ many: String? = nil) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many ?? one + "s")"
  }
}
