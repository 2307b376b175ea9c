/// One content line of iCalendar (RFC 5545, section 3.1), as bytes.
package enum CalendarLine {
  /// A line is at most this long, its line break not counted.
  package static let longestOctets = 75

  /// `name:value` with its line break; what is too long goes on behind a space on the next line, and no
  /// character is cut in two.
  package static func bytes(_ name: String, _ value: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    for scalar in (name + ":" + value).unicodeScalars {
      let octets = Array(String(scalar).utf8)
      if length + octets.count > longestOctets {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += octets
      length += octets.count
    }
    return bytes + [0x0D, 0x0A]
  }

  /// A text as a value (section 3.3.11); control characters, which have no place there, are left out.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += ["\\", scalar]
      case "\n": result += ["\\", "n"]
      case _ where scalar.properties.generalCategory == .control: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// What `escaped` has written.
  static func unescaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
