/// A walk over a list with what happens to each element on the way: one loop, whatever the number of filters.
struct ListPipeline {
    /// A step on the way.
    enum Stage {
        /// Elements for which a condition holds, or does not.
        case keep(Expression, when: Bool)
        /// Elements for which a condition holds that knows them by a variable, as in `for t in list if t.is_debit`.
        case keepNamed(String, Expression)
        /// Something computed of each element.
        case map(Expression)
        /// The first so many elements; the register holds how many.
        case take(Register)
        /// All but the first so many.
        case skip(Register)
    }

    /// The register of the list.
    let list: Register
    /// The type of the list's own elements.
    let sourceType: TemplateType
    /// The currency that the list's own elements share.
    let sourceDomain: Int?
    var stages: [Stage] = []
    /// The type of the elements at the end of the way.
    var elementType: TemplateType
    /// The currency that the elements at the end of the way share; nil where each has its own.
    var domain: Int?
    /// Fields that are sure to be there in the list's own elements, by their paths from the element on.
    var presentFields: Set<String> = []
    /// Values that stages use, by names that no template can write.
    var hidden: [String: Operand] = [:]

    init(list: Register, elementType: TemplateType, domain: Int?) {
        self.list = list
        sourceType = elementType
        sourceDomain = domain
        self.elementType = elementType
        self.domain = domain
    }
}

/// Filters over lists.
enum ListFilters {
    /// Their names, with those that people know from relatives of this language.
    static let names: Set<String> = [
        "where", "reject", "select", "selectattr", "rejectattr", "map", "take", "skip", "sort", "reverse",
        "group_by", "groupby", "unique", "sum", "average", "min", "max", "count", "length", "first", "last",
        "join", "list",
    ]
}
