/// A value that does not show itself in logs, error texts, string interpolation or a debugger's dump.
///
/// For bank verification numbers, codes and the like. Only ``exposed`` gives the value away, so every
/// place that does can be found by that word.
public struct Sensitive<Value: Sendable>: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The value itself: for output that a user asked for, never for logs or errors.
    public let exposed: Value

    /// Hides a value.
    public init(_ value: Value) {
        exposed = value
    }

    /// A fixed text in place of the value.
    public var description: String { "(hidden)" }
    /// A fixed text in place of the value.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Sensitive: Equatable where Value: Equatable {}
extension Sensitive: Hashable where Value: Hashable {}
