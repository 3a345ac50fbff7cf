/// A part of a template as written.
struct Node: Sendable {
    let kind: Kind
    /// From the beginning of its first tag to the end of its first tag, for errors; a text's own bytes.
    let range: SourceRange

    indirect enum Kind: Sendable {
        /// Bytes that are copied; whitespace control is already applied, raw blocks are already text.
        case text([UInt8])
        /// `{{ expression }}`.
        case output(Expression)
        /// `{% if %}`, each `{% elif %}`, and `{% else %}`.
        case condition(branches: [(condition: Expression, body: [Node])], otherwise: [Node]?)
        case loop(Loop)
        /// `{% set name = value %}`.
        case set(Identifier, Expression)
        /// `{% set name %}…{% endset %}`.
        case setBlock(Identifier, [Node])
        /// `{% with a = 1, b = 2 %}…{% endwith %}`.
        case with([(Identifier, Expression)], [Node])
        /// `{% include "name" %}`, with `ignore missing` or without.
        case include(TemplateName, ignoresMissing: Bool)
        /// `{% extends "name" %}`.
        case extends(TemplateName)
        case block(Identifier, [Node])
        case macro(Macro)
        /// `{% call name(arguments) %}…{% endcall %}`; the expression is always a call.
        case call(Expression, [Node])
        /// `{% import "name" as alias %}`.
        case importFile(TemplateName, as: Identifier)
        /// `{% from "name" import a, b as c %}`.
        case importMacros(TemplateName, [(name: Identifier, alias: Identifier)])
        /// `{% filter name(arguments) %}…{% endfilter %}`: the identifier and arguments of one filter.
        case filterBlock(Identifier, [Argument], [Node])
    }

    /// `{% for variable in sequence if condition %}…{% else %}…{% endfor %}`.
    struct Loop: Sendable {
        let variable: Identifier
        let sequence: Expression
        let condition: Expression?
        let body: [Node]
        let otherwise: [Node]?
    }

    /// `{% macro name(a, b=1) %}…{% endmacro %}`.
    struct Macro: Sendable {
        let name: Identifier
        let parameters: [(name: Identifier, fallback: Expression?)]
        let body: [Node]
    }
}

/// The name of another template file, which must be a literal text.
struct TemplateName: Hashable, Sendable {
    let text: String
    let range: SourceRange
}
