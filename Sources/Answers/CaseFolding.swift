/// Lower case, scalar by scalar.
enum CaseFolding {
  /// Lower case of an ASCII scalar; others as they are.
  static func lowercasedASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x41...0x5A).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value) + 0x20)
  }

  /// Lower case of any scalar by the standard library's mapping.
  static func lowercased(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    scalar.properties.lowercaseMapping.unicodeScalars
  }
}
