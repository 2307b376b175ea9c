import CExpat

/// What is told of an XML text, element by element.
protocol XMLHandler {
  /// An element begins; its name is without its namespace.
  mutating func open(_ name: String, _ attributes: XMLAttributes)
  /// Text, or a part of it.
  mutating func text(_ text: String)
  /// An element ends.
  mutating func close(_ name: String)
}

/// The attributes of an element, while it is told of.
@safe struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  @unsafe init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    unsafe self.pairs = unsafe pairs
  }

  /// The value of the attribute whose name, without its namespace, is `name`.
  subscript(name: String) -> String? {
    guard var pair = unsafe pairs else { return nil }
    while let key = unsafe pair[0], let value = unsafe pair[1] {
      if unsafe XMLName.local(key) == name { return unsafe String(cString: value) }
      unsafe pair += 2
    }
    return nil
  }
}

/// Why an XML text was given up.
enum XMLFailure: Error {
  /// It is not well-formed.
  case malformed
  /// It brings a document type of its own, which no part of a spreadsheet does.
  case documentType
  /// Its elements are nested deeper than any spreadsheet's.
  case tooDeep
}

/// One reading of an XML text: nothing outside of it is fetched, and no entity is expanded.
enum XMLPass {
  fileprivate static let deepest = 64

  /// Tells `handler` of everything in `bytes`.
  static func read<Handler: XMLHandler>(
    _ bytes: [UInt8],
    _ handler: Handler
  ) throws(XMLFailure) -> Handler {
    guard let parser = unsafe XML_ParserCreateNS(nil, CChar(XMLName.separator)) else {
      throw .malformed
    }
    defer { unsafe XML_ParserFree(parser) }
    let context = unsafe XMLContext(handler, parser)
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
    unsafe Self.setHandlers(of: parser)
    let status = unsafe bytes.withUnsafeBytes { text in
      unsafe XML_Parse(
        parser,
        text.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: text.count),
        1
      )
    }
    if let failure = context.failure { throw failure }
    guard status == XML_STATUS_OK, let handler = context.handler as? Handler else {
      throw .malformed
    }
    return handler
  }

  private static func setHandlers(of parser: XML_Parser) {
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name = unsafe name else { return }
        unsafe XMLContext.of(data)?.open(XMLName.local(name), XMLAttributes(attributes))
      },
      { data, name in
        guard let name = unsafe name else { return }
        unsafe XMLContext.of(data)?.close(XMLName.local(name))
      }
    )
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text = unsafe text else { return }
      let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
      unsafe XMLContext.of(data)?.handler.text(String(decoding: bytes, as: UTF8.self))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe XMLContext.of(data)?.stop(.documentType)
    }
  }
}

/// What the parser's C functions are given back.
@safe private final class XMLContext {
  var handler: any XMLHandler
  private(set) var failure: XMLFailure?
  private let parser: XML_Parser
  private var depth = 0

  init(_ handler: any XMLHandler, _ parser: XML_Parser) {
    self.handler = handler
    unsafe self.parser = unsafe parser
  }

  @unsafe static func of(_ data: UnsafeMutableRawPointer?) -> XMLContext? {
    unsafe data.map { unsafe Unmanaged<XMLContext>.fromOpaque($0).takeUnretainedValue() }
  }

  func open(_ name: String, _ attributes: XMLAttributes) {
    depth += 1
    if depth > XMLPass.deepest { stop(.tooDeep) } else { handler.open(name, attributes) }
  }

  func close(_ name: String) {
    depth -= 1
    handler.close(name)
  }

  func stop(_ reason: XMLFailure) {
    failure = reason
    _ = unsafe XML_StopParser(parser, 0)
  }
}

/// Names as expat writes them: the namespace, a blank, the name.
private enum XMLName {
  static let separator = UInt8(ascii: " ")

  @unsafe static func local(_ name: UnsafePointer<CChar>) -> String {
    var start = unsafe name
    var next = unsafe name
    while unsafe next.pointee != 0 {
      let isSeparator = unsafe next.pointee == CChar(separator)
      unsafe next += 1
      if isSeparator { unsafe start = unsafe next }
    }
    return unsafe String(cString: start)
  }
}
