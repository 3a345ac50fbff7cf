/// Names that are known in a part of a template.
struct Scope {
    /// What a name stands for.
    enum Binding {
        case value(Operand)
        case loop(Int)
        case macro(Int)
        /// The macros and variables of a file.
        case importedFile([String: Binding])
        /// What did not compile: using it is no further error.
        case broken
    }

    var bindings: [String: Binding] = [:]
    /// Another number whenever a variable gets another value, so that macros are compiled for what they see.
    var version = 0
    /// The element whose fields are names of their own, inside the parentheses of `where` and its like.
    var element: Operand?
    /// Whether `set` puts its variable here; parts of loops and files have frames, the rest does not.
    var isFrame = false
}

/// A loop under construction.
struct LoopState {
    /// How many elements came before.
    let index: Register
    /// How many elements there are, once somebody asks.
    var length: Register?
}

/// A macro of some file.
struct MacroDefinition {
    let macro: Node.Macro
    /// The names of its file, outermost first, where that is another file than the one that is compiled.
    var scopes: [Scope] = []
    /// How many of the present scopes it sees otherwise: those of its file, and none of the place of the call.
    var depth: Int?
}

/// A macro compiled for certain types of arguments and a place in the output.
struct MacroInstance {
    struct Key: Hashable {
        let macro: Int
        let types: [TemplateType?]
        let domains: [Int?]
        let position: OutputPosition?
        /// The tag of XML that it stands in, and whether tags are looked at.
        let tag: XMLTag?
        let checksElements: ElementNesting.Check?
        /// The versions of the scopes that it sees.
        let versions: [Int]
    }

    let entry: ProgramBuilder.Label
    let parameters: [Register]
    let endPosition: OutputPosition?
    let endElements: ElementNesting?
}

/// The body of a `{% call %}`, for `caller()`.
struct CallerBody {
    let nodes: [Node]
    let scopes: [Scope]
    let present: Set<String>
    /// The macros that are being compiled at the place where the body stands.
    let macroStack: [Int]
    /// The caller of the place where the body stands.
    let outer: [CallerBody]
}
