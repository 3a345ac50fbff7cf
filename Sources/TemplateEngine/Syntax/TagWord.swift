/// The names of tags.
enum TagWord: String, CaseIterable {
    case `if`, elif, `else`, endif
    case `for`, endfor
    case set, endset
    case with, endwith
    case include, extends
    case block, endblock
    case macro, endmacro
    case call, endcall
    case `import`, from
    case filter, endfilter
    case raw, endraw

    /// The tag that an end tag closes.
    var opening: TagWord? {
        rawValue.hasPrefix("end") ? TagWord(rawValue: String(rawValue.dropFirst(3))) : nil
    }

    /// The end tag of a tag.
    var closing: TagWord? { TagWord(rawValue: "end" + rawValue) }
}

/// Tags of this language's relatives that have another name here, or none.
enum ForeignTag {
    /// What to write instead, and which tag of this language it acts as, so that its end is found.
    static func advice(for name: String) -> (help: String, actsAs: TagWord?)? {
        switch name {
        case "elseif", "elsif", "elif_": ("write 'elif'", .elif)
        case "foreach", "each", "tablerow": ("write 'for item in list'", .for)
        case "endforeach", "endeach", "endtablerow": ("write 'endfor'", .endfor)
        case "while": ("there are no loops but 'for item in list'", nil)
        case "unless", "ifnot": ("write 'if not …'", nil)
        case "assign", "let", "var": ("write 'set name = value'", nil)
        case "capture": ("write 'set name' … 'endset'", nil)
        case "case", "switch", "when": ("write 'if' and 'elif'", nil)
        case "comment": ("comments are written {# … #}", nil)
        case "verbatim": ("write 'raw' … 'endraw'", nil)
        case "print", "echo": ("write {{ … }}", nil)
        case "render", "partial": ("write 'include \"name\"'", nil)
        case "autoescape":
            ("left out: values are always escaped for the format; the filter 'raw' opts out", nil)
        case "do": ("left out: expressions have no effects; 'set' names a value", nil)
        case "break", "continue":
            ("left out: choose the rows first: 'for item in list | take(10) if condition'", nil)
        case "trans", "pluralize", "blocktrans", "translate":
            ("left out: write the text itself, one template for each language", nil)
        case "debug": ("left out: 'describe' lists the fields, an output tag prints one", nil)
        case "load", "use": ("left out: all filters are always there; 'import' gets macros", nil)
        case "spaceless": ("left out: '{%-' and '-%}' remove whitespace", nil)
        case "namespace", "cycle", "increment", "decrement", "now":
            ("left out: inside 'for', 'loop.index' counts; totals are filters such as 'sum'", nil)
        default: nil
        }
    }
}
