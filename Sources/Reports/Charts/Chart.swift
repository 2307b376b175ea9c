import Text

/// The frame that every drawing stands in: a figure with a caption, a title and a description for
/// those who cannot see it, and room for axes.
struct Chart {
  let id: StaticString
  let title: String
  /// What the drawing shows, in a sentence.
  let summary: String
  let width: Double
  let height: Double

  init(
    _ id: StaticString,
    title: String,
    summary: String,
    width: Double = 420,
    height: Double = 220
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.width = width
    self.height = height
  }

  /// The figure around what is drawn, with what its colours and marks stand for.
  func figure(_ content: [Markup], legend: Markup = .empty) -> Markup {
    let name = "\(id)-title"
    let description = "\(id)-desc"
    let drawing = Markup.element(
      "svg",
      [
        Attribute("viewBox", "0 0 \(Int(width)) \(Int(height))"), Attribute("role", "img"),
        Attribute("aria-labelledby", "\(name) \(description)"),
      ],
      [
        .element("title", [Attribute("id", name)], text: title),
        .element("desc", [Attribute("id", description)], text: summary),
      ] + content
    )
    let caption = Markup.element(
      "figcaption",
      [],
      .element("strong", [], text: title),
      .text(summary)
    )
    return .element("figure", [], caption, drawing, legend)
  }

  static func line(_ from: (Double, Double), _ to: (Double, Double), _ style: String) -> Markup {
    .void(
      "line",
      [
        Attribute("x1", from.0), Attribute("y1", from.1), Attribute("x2", to.0),
        Attribute("y2", to.1), Attribute("class", style),
      ]
    )
  }

  static func label(
    _ text: String,
    x: Double,
    y: Double,
    anchor: Anchor = .start,
    style: String = "label"
  ) -> Markup {
    .element(
      "text",
      [
        Attribute("x", x), Attribute("y", y), Attribute("text-anchor", anchor.rawValue),
        Attribute("class", style),
      ],
      text: text
    )
  }

  /// Where a label stands beside its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// A rectangle that says what it stands for when it is pointed at.
  static func bar(
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    style: String,
    says title: String
  ) -> Markup {
    .element(
      "rect",
      [
        Attribute("x", x), Attribute("y", y), Attribute("width", max(0, width)),
        Attribute("height", max(0, height)), Attribute("class", style),
      ],
      .element("title", [], text: title)
    )
  }

  static func dot(x: Double, y: Double, radius: Double, style: String, says title: String) -> Markup
  {
    .element(
      "circle",
      [
        Attribute("cx", x), Attribute("cy", y), Attribute("r", radius), Attribute("class", style),
      ],
      .element("title", [], text: title)
    )
  }

  static func path(_ points: [(Double, Double)], _ style: String) -> Markup {
    let text = points.map { "\($0.0.text(places: 1)),\($0.1.text(places: 1))" }
    return .void(
      "polyline",
      [Attribute("points", text.joined(separator: " ")), Attribute("class", style)]
    )
  }
}
