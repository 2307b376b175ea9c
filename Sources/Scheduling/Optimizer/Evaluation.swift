/// A function of weights at one point.
package struct Evaluation: Sendable {
  package var value: Double
  package var gradient: [Double]
  /// The sum over cards of the gradient times itself, a stand-in for curvature; row by row, square.
  package var metric: [Double]?

  package init(value: Double, gradient: [Double], metric: [Double]?) {
    (self.value, self.gradient, self.metric) = (value, gradient, metric)
  }

  /// Whether it can be used.
  var isFinite: Bool { value.isFinite && gradient.allSatisfy(\.isFinite) }
}
