/// Which part of the archive is which: the targets of a part, by what they are.
struct RelationshipsPart: XMLHandler {
  /// The folder that relative targets start from, empty or with `/` at its end.
  let folder: String
  private var links: [(id: String, type: String, target: String)] = []

  init(folder: String) {
    self.folder = folder
  }

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let target = attributes["Target"]
    else { return }
    links.append((attributes["Id"] ?? "", attributes["Type"] ?? "", resolved(target)))
  }

  mutating func text(_ text: String) {}
  mutating func close(_ name: String) {}

  func target(ofID id: String) -> String? { links.first { $0.id == id }?.target }

  /// Types are addresses, of which the last part is the same in both editions of the standard.
  func target(ofType type: String) -> String? { links.first { $0.type.hasSuffix(type) }?.target }

  private func resolved(_ target: String) -> String {
    guard !target.hasPrefix("/") else { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// A part's folder, with `/` at its end, and its file.
  static func split(_ name: String) -> (folder: String, file: String) {
    guard let slash = name.lastIndex(of: "/") else { return ("", name) }
    return (String(name[...slash]), String(name[name.index(after: slash)...]))
  }
}

/// The workbook: its sheets, and the day that its dates count from.
struct WorkbookPart: XMLHandler {
  struct Sheet {
    let name: String
    let relationship: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var epoch = SerialEpoch.year1900

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "sheet":
      sheets.append(
        Sheet(
          name: attributes["name"] ?? "",
          relationship: attributes["id"] ?? "",
          isHidden: attributes["state"].map { $0 != "visible" } ?? false
        )
      )
    case "workbookPr":
      if let flag = attributes["date1904"], flag == "1" || flag == "true" { epoch = .year1904 }
    case _: break
    }
  }

  mutating func text(_ text: String) {}
  mutating func close(_ name: String) {}
}

/// The styles: how the numbers of each cell format are shown.
struct StylesPart: XMLHandler {
  private(set) var cellFormats: [NumberFormat] = []
  private var codes: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      codes[id] = NumberFormat(code: attributes["formatCode"] ?? "")
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      cellFormats.append(codes[id] ?? NumberFormat(builtIn: id))
    case _: break
    }
  }

  mutating func text(_ text: String) {}

  mutating func close(_ name: String) {
    if name == "cellXfs" { isInCellFormats = false }
  }
}

/// The strings that cells name by number: rich text joined, phonetic guides left out.
struct SharedStringsPart: XMLHandler {
  private(set) var strings: [String] = []
  private var string = StringItem()

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    if name == "si" { string = StringItem() } else { string.open(name) }
  }

  mutating func text(_ text: String) { string.text(text) }

  mutating func close(_ name: String) {
    if name == "si" { strings.append(string.value) } else { string.close(name) }
  }
}

/// A string with its runs, as it grows.
struct StringItem {
  private var text = ""
  private var isInText = false
  private var isInGuide = false

  mutating func open(_ name: String) {
    switch name {
    case "t": isInText = !isInGuide
    // Readings that Japanese and Chinese editions of spreadsheets keep beside the text.
    case "rPh": isInGuide = true
    case _: break
    }
  }

  mutating func text(_ part: String) {
    if isInText { text += part }
  }

  mutating func close(_ name: String) {
    switch name {
    case "t": isInText = false
    case "rPh": isInGuide = false
    case _: break
    }
  }

  /// The text; `_x000D_` stands for a character that XML cannot hold (ECMA-376, ST_Xstring).
  var value: String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "_")) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let scalar = Self.escaped(bytes[index...].prefix(7)) {
        result += Array(String(Character(scalar)).utf8)
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What `_xHHHH_` stands for.
  private static func escaped(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard bytes.count == 7, bytes.starts(with: Array("_x".utf8)), bytes.last == UInt8(ascii: "_")
    else { return nil }
    let digits = String(decoding: bytes.dropFirst(2).dropLast(), as: UTF8.self)
    guard digits.first != "+", digits.first != "-" else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
