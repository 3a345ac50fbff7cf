/// The type of a value that comes from one of two places.
enum TypeUnion {
    /// The narrowest type that holds both; nil when they have nothing in common.
    static func of(_ left: TemplateType, _ right: TemplateType) -> TemplateType? {
        if left == right { return left }
        switch (left, right) {
        case (.nothing, let other), (let other, .nothing):
            return other.isOptional ? other : .optional(other)
        case (.optional(let left), .optional(let right)), (.optional(let left), let right),
            (let left, .optional(let right)):
            return of(left, right).map { $0.isOptional ? $0 : .optional($0) }
        // The elements of an empty list are of any type.
        case (.list(.nothing), .list), (.list, .list(.nothing)): return left == .list(.nothing) ? right : left
        case (.list(let left), .list(let right)): return of(left, right).map { .list($0) }
        case (.integer, .decimal), (.decimal, .integer): return .decimal
        case (.record, _), (_, .record), (.list, _), (_, .list), (.markup, _), (_, .markup): return nil
        default: return .anyScalar
        }
    }
}
