/// Rows in memory.
final class BoundList<Row: Sendable>: TemplateList {
    private let rows: [Row]
    private let binding: RecordBinding<Row>

    init(rows: [Row], binding: RecordBinding<Row>) {
        self.rows = rows
        self.binding = binding
    }

    func count() -> Int { rows.count }

    func makeCursor() -> any TemplateCursor {
        // The array is never changed and lives as long as the closures, so its elements stay where they are.
        let first = rows.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
        let (rows, binding, stride) = (rows, binding, MemoryLayout<Row>.stride)
        return RowCursor(readers: binding.readers) { position in
            position < rows.count ? first?.advanced(by: position * stride) : nil
        } keep: { row in
            binding.value(row.assumingMemoryBound(to: Row.self).pointee)
        }
    }
}

/// Rows that are made anew for each walk.
final class WalkedList<Row: Sendable>: TemplateList {
    private let rowCount: Int
    private let walk: () throws -> () throws -> Row?
    private let binding: RecordBinding<Row>

    init(count: Int, walk: @escaping () throws -> () throws -> Row?, binding: RecordBinding<Row>) {
        rowCount = count
        self.walk = walk
        self.binding = binding
    }

    func count() -> Int { rowCount }

    func makeCursor() throws -> any TemplateCursor {
        let next = try walk()
        let place = RowPlace<Row>()
        let binding = binding
        return RowCursor(readers: binding.readers) { _ in
            place.put(try next())
        } keep: { row in
            binding.value(row.assumingMemoryBound(to: Row.self).pointee)
        }
    }
}

/// A place in memory for one row, which has an address of its own.
private final class RowPlace<Row> {
    private let place = UnsafeMutablePointer<Row>.allocate(capacity: 1)
    private var isTaken = false

    /// Puts a row in the place of the one before; answers its address.
    func put(_ row: Row?) -> UnsafeRawPointer? {
        forget()
        guard let row else { return nil }
        place.initialize(to: row)
        isTaken = true
        return UnsafeRawPointer(place)
    }

    private func forget() {
        if isTaken { place.deinitialize(count: 1) }
        isTaken = false
    }

    deinit {
        forget()
        place.deallocate()
    }
}
