/// Parts of texts and lists.
enum ValueAccess {
    /// How many characters a text has (code points, as importers count them), or values a list.
    static func length(of value: TemplateValue) throws -> Int64 {
        switch value {
        case .text(let text): Int64(text.unicodeScalars.count)
        case .list(let list): Int64(try list.count())
        default: 0
        }
    }

    /// The characters of a text, as ``length(of:)`` counts them.
    static func characters(of value: TemplateValue) -> TemplateValue {
        guard case .text(let text) = value else { return .list(ValueList([])) }
        return .list(ValueList(text.unicodeScalars.map { .text(String($0)) }))
    }

    /// The element at a place from 0, or from the end for a negative one; missing outside.
    static func element(of container: TemplateValue, at index: TemplateValue) throws -> TemplateValue {
        guard case .integer(let index) = index else { return .missing }
        switch container {
        case .text(let text):
            let scalars = Array(text.unicodeScalars)
            guard let place = place(index, count: scalars.count) else { return .missing }
            return .text(String(scalars[place]))
        case .list(let list):
            guard let place = place(index, count: index < 0 ? try list.count() : nil) else { return .missing }
            if let list = list as? ValueList {
                return place < list.values.count ? list.values[place] : .missing
            }
            let cursor = try list.makeCursor()
            for _ in 0...place where try !cursor.advance() { return .missing }
            return cursor.current()
        default: return .missing
        }
    }

    /// The part from one place to before another; missing borders are the ends, negative ones count from the
    /// end.
    static func slice(
        of container: TemplateValue, from: TemplateValue, to: TemplateValue
    ) throws -> TemplateValue {
        switch container {
        case .text(let text):
            let scalars = Array(text.unicodeScalars)
            let bounds = bounds(from, to, count: scalars.count)
            return .text(String(String.UnicodeScalarView(scalars[bounds])))
        case .list(let list):
            let bounds = bounds(from, to, count: try list.count())
            var values: [TemplateValue] = []
            let cursor = try list.makeCursor()
            var place = 0
            while place < bounds.upperBound, try cursor.advance() {
                if place >= bounds.lowerBound { values.append(cursor.current()) }
                place += 1
            }
            return .list(ValueList(values))
        default: return .missing
        }
    }

    private static func place(_ index: Int64, count: Int?) -> Int? {
        guard let index = Int(exactly: index) else { return nil }
        guard let count else { return index }
        let place = index < 0 ? index + count : index
        return (0..<count).contains(place) ? place : nil
    }

    private static func bounds(_ from: TemplateValue, _ to: TemplateValue, count: Int) -> Range<Int> {
        func border(_ value: TemplateValue, otherwise: Int) -> Int {
            guard case .integer(let number) = value else { return otherwise }
            let clamped = Int(max(Int64(-count), min(Int64(count), number)))
            return clamped < 0 ? clamped + count : clamped
        }
        let lower = border(from, otherwise: 0)
        return lower..<max(lower, border(to, otherwise: count))
    }
}
