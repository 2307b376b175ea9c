extension String {
  /// Digits, letters and the marks of lists, weeks and tags in half width, as input methods for Japanese
  /// write them in full width where nobody means it; names are left to themselves.
  var narrowed: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF03, 0xFF0D...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x2212: scalars.append("-")
      case 0x3000: scalars.append(" ")
      case _: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
