/// Calls a function with the value at an address, where it stands.
///
/// Since the value could be one that must not be copied, the compiler copies none: otherwise it counts
/// references, or copies all of a row's fields, each time a field of it is looked at.
@inlinable
@inline(__always)
func borrow<Value: ~Copyable, Result, Failure: Error>(
    _ address: UnsafePointer<Value>, _ body: (borrowing Value) throws(Failure) -> Result
) throws(Failure) -> Result {
    try body(address.pointee)
}
