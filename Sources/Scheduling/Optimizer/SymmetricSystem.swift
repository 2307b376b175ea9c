/// The solution of `A x = b` for a symmetric, positive definite `A`, by Cholesky.
enum SymmetricSystem {
  /// Solves for the unknowns in `free` of an `n × n` matrix, the others left out; nil if `A` is not
  /// positive definite there.
  static func solve(_ matrix: [Double], _ n: Int, free: [Int], _ right: [Double]) -> [Double]? {
    let m = free.count
    var lower = [Double](repeating: 0, count: m * m)
    for row in 0..<m {
      for column in 0...row {
        var sum = matrix[free[row] * n + free[column]]
        for k in 0..<column { sum -= lower[row * m + k] * lower[column * m + k] }
        if row == column {
          guard sum > 1e-12 * abs(matrix[free[row] * n + free[row]]), sum.isFinite else {
            return nil
          }
          lower[row * m + row] = sum.squareRoot()
        } else {
          lower[row * m + column] = sum / lower[column * m + column]
        }
      }
    }
    var x = right
    for row in 0..<m {
      for k in 0..<row { x[row] -= lower[row * m + k] * x[k] }
      x[row] /= lower[row * m + row]
    }
    for row in (0..<m).reversed() {
      for k in row + 1..<max(m, row + 1) { x[row] -= lower[k * m + row] * x[k] }
      x[row] /= lower[row * m + row]
    }
    return x
  }
}
