import Testing

/// What the reference documents about a value: its members and their types.
indirect enum Shape: Sendable {
    case text
    case integer
    case number
    case boolean
    case null
    /// `2026-01-30T17:04:00.000Z`.
    case moment
    /// `2026-01-30`.
    case day
    case oneOf(Set<String>)
    case exactly(Value)
    case nullable(Shape)
    /// May be absent; only inside an object.
    case optional(Shape)
    case list(Shape)
    /// These members and no others.
    case object([String: Shape])
    /// Any members.
    case anything

    /// Where a value is not what is documented, one line each.
    func faults(in value: Value, at place: String = "$") -> [String] {
        switch (self, value) {
        case (.text, .string), (.integer, .integer), (.number, .integer), (.number, .fraction),
            (.boolean, .boolean), (.null, .null), (.nullable, .null), (.anything, _):
            return []
        case (.moment, .string(let text)):
            return text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) == nil
                ? ["\(place): no moment: \(text)"] : []
        case (.day, .string(let text)):
            return text.wholeMatch(of: /\d{4}-\d\d-\d\d/) == nil ? ["\(place): no day: \(text)"] : []
        case (.oneOf(let known), .string(let text)):
            return known.contains(text) ? [] : ["\(place): \(text) is none of \(known.sorted())"]
        case (.exactly(let expected), _):
            return expected == value ? [] : ["\(place): \(value) instead of \(expected)"]
        case (.nullable(let shape), _), (.optional(let shape), _):
            return shape.faults(in: value, at: place)
        case (.list(let shape), .list(let values)):
            return values.enumerated().flatMap { shape.faults(in: $1, at: "\(place)[\($0)]") }
        case (.object(let shapes), .object(let members)):
            return Self.faults(shapes, members, place)
        default:
            return ["\(place): \(value) is not \(self)"]
        }
    }

    private static func faults(
        _ shapes: [String: Shape], _ members: [String: Value], _ place: String
    ) -> [String] {
        let unknown = members.keys.filter { shapes[$0] == nil }.map { "\(place).\($0): not documented" }
        let wrong = shapes.flatMap { name, shape in
            if let value = members[name] { return shape.faults(in: value, at: "\(place).\(name)") }
            if case .optional = shape { return [] }
            return ["\(place).\(name): missing"]
        }
        return (unknown + wrong).sorted()
    }
}

extension Shape {
    /// The envelope of a success around `data`.
    static func envelope(_ data: Shape, meta: Shape? = nil, status: String = "successful") -> Shape {
        var members: [String: Shape] = [
            "status": .exactly(.string(status)), "message": .text, "timestamp": .moment, "data": data,
        ]
        if let meta { members["meta"] = meta }
        return .object(members)
    }

    static let paging = Shape.object([
        "total": .integer, "page": .integer, "previous": .nullable(.text), "next": .nullable(.text),
    ])
}

/// Expects that a value is as documented.
func expect(_ value: Value, is shape: Shape, sourceLocation: SourceLocation = #_sourceLocation) {
    let faults = shape.faults(in: value)
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

/// Expects a refusal in the documented form.
func expectRefusal(
    _ reply: Reply, _ status: Int, _ message: String? = nil, field: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(reply.status == status, sourceLocation: sourceLocation)
    let fields = Shape.list(.object(["field": .text, "message": .text]))
    expect(
        reply.json,
        is: .object([
            "status": .exactly(.string("failed")), "message": .text, "timestamp": .moment,
            "data": field == nil ? .null : fields,
        ]), sourceLocation: sourceLocation)
    if let message { #expect(reply.json["message"] == .string(message), sourceLocation: sourceLocation) }
    if let field { #expect(reply.data[0]["field"].string == field, sourceLocation: sourceLocation) }
}
