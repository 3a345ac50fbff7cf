/// A value in a program under construction: its type, and where it will be found.
struct Operand {
    /// Where the value is found when the program runs.
    enum Place {
        case register(Register)
        /// A field of the present element of a walk, not loaded yet.
        case field(cursor: Int32, slot: Int32)
        /// The present element of a walk.
        case element(cursor: Int32)
    }

    var place: Place
    var type: TemplateType
    /// Names the amounts that share one currency: of a record, those in it; of a list, those of its elements,
    /// nil where each element has a currency of its own.
    var currencyDomain: Int?
    /// The value, where it stands in the template.
    var literal: Literal?
    /// Whether the register is this variable's alone, so that `set` can put another value there.
    var ownsRegister = false
    /// Names the value for ``Compiler/present``; nil for one that no name leads to.
    var path: String?

    init(
        _ place: Place, _ type: TemplateType, currencyDomain: Int? = nil, literal: Literal? = nil,
        path: String? = nil
    ) {
        self.place = place
        self.type = type
        self.currencyDomain = currencyDomain
        self.literal = literal
        self.path = path
    }
}
