/// Sample statistics, with n − 1.
enum Sample {
  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// nil for fewer than two pairs.
  static func covariance(_ left: [Double], _ right: [Double]) -> Double? {
    guard left.count > 1, left.count == right.count, let leftMean = mean(left),
      let rightMean = mean(right)
    else { return nil }
    var sum = 0.0
    for index in left.indices { sum += (left[index] - leftMean) * (right[index] - rightMean) }
    return sum / Double(left.count - 1)
  }

  static func variance(_ values: [Double]) -> Double? { covariance(values, values) }
}
