extension String {
  /// Full-width digits and Latin letters in half width: an input method for Japanese types them where
  /// nobody means them.
  var withHalfWidthLetters: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case _: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The whole number that it says, in digits of either width.
  var wholeNumber: Int? { Int(withHalfWidthLetters) }
}
