/// A compiled template: flat instructions over typed fields.
struct Program: Sendable {}
