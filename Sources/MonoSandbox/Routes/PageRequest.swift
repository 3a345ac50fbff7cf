/// Which part of a list is asked for; pages count from 1.
///
/// Own choice where the source is silent: 20 items unless `limit` says otherwise, at most 100, and a number
/// that is none is refused with 400.
struct PageRequest {
    let number: Int
    let size: Int
    /// `paginate=false`: everything at once.
    let isWhole: Bool

    static let defaultSize = 20
    static let largestSize = 100

    init(_ request: Request) throws(Refusal) {
        isWhole = request.query["paginate"]?.lowercased() == "false"
        number = try Self.positive("page", request) ?? 1
        size = min(try Self.positive("limit", request) ?? Self.defaultSize, Self.largestSize)
    }

    private static func positive(_ name: String, _ request: Request) throws(Refusal) -> Int? {
        guard let text = request.query[name] else { return nil }
        guard let number = Int(text), number >= 1, number <= 1_000_000_000 else {
            throw .invalid(name, "\(name) must be a positive number")
        }
        return number
    }

    func range(of count: Int) -> Range<Int> {
        if isWhole { return 0..<count }
        let start = min((number - 1) * size, count)
        return start..<min(start + size, count)
    }

    /// Total, page number and the addresses of the neighbours.
    func meta(total: Int, path: String, _ request: Request, _ exchange: Exchange) async -> JSON? {
        if isWhole { return nil }
        let isMangled = await exchange.state.quirks.contains(.mangledNext)
        func address(_ page: Int) -> JSON {
            if isMangled {
                return .string(
                    "https://api.withmono.com\(path.replacing("/accounts", with: ""))?page=\(page)")
            }
            var query = request.query
            query["page"] = "\(page)"
            return .string("\(exchange.baseURL)\(path)?\(FormEncoding.encode(query))")
        }
        return .members([
            "total": .integer(Int64(total)), "page": .integer(Int64(number)),
            "previous": number > 1 ? address(number - 1) : .null,
            "next": number * size < total ? address(number + 1) : .null,
        ])
    }
}
