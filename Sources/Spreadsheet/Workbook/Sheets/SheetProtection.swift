/// What the users of a protected sheet may do.
///
/// The protection has no password: it keeps people from changing cells by mistake and is lifted with a
/// click. It is no protection against reading or against a programmer, with or without a password, so none
/// is offered. Which cells are locked is a matter of ``CellStyle/protection``.
public struct SheetProtection: Hashable, Sendable {
    /// Things that users may do all the same.
    public struct Actions: OptionSet, Hashable, Sendable {
        /// The bits of the set.
        public let rawValue: Int

        /// Creates a set of its bits.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Select locked cells.
        public static let selectLockedCells = Actions(rawValue: 1)
        /// Select cells that are not locked.
        public static let selectUnlockedCells = Actions(rawValue: 2)
        /// Change the look of cells.
        public static let formatCells = Actions(rawValue: 4)
        /// Change the width of columns.
        public static let formatColumns = Actions(rawValue: 8)
        /// Change the height of rows.
        public static let formatRows = Actions(rawValue: 16)
        /// Insert columns.
        public static let insertColumns = Actions(rawValue: 32)
        /// Insert rows.
        public static let insertRows = Actions(rawValue: 64)
        /// Insert links.
        public static let insertHyperlinks = Actions(rawValue: 128)
        /// Delete columns.
        public static let deleteColumns = Actions(rawValue: 256)
        /// Delete rows.
        public static let deleteRows = Actions(rawValue: 512)
        /// Sort.
        public static let sort = Actions(rawValue: 1024)
        /// Use the filter.
        public static let filter = Actions(rawValue: 2048)
        /// Use pivot tables.
        public static let pivotTables = Actions(rawValue: 4096)
        /// Change images and charts.
        public static let editObjects = Actions(rawValue: 8192)
    }

    /// What users may do.
    public var allowed: Actions

    /// Creates a protection; without arguments users may select cells.
    public init(allowed: Actions = [.selectLockedCells, .selectUnlockedCells]) {
        self.allowed = allowed
    }

    func append(to xml: inout XMLBuffer) {
        xml.append("<sheetProtection sheet=\"1\"")
        if !allowed.contains(.editObjects) { xml.append(" objects=\"1\" scenarios=\"1\"") }
        let flags: [(String, Actions)] = [
            ("formatCells", .formatCells), ("formatColumns", .formatColumns), ("formatRows", .formatRows),
            ("insertColumns", .insertColumns), ("insertRows", .insertRows),
            ("insertHyperlinks", .insertHyperlinks), ("deleteColumns", .deleteColumns),
            ("deleteRows", .deleteRows),
        ]
        // Of these the file says what is allowed, of the two selections what is forbidden.
        for (name, action) in flags where allowed.contains(action) { xml.append(" \(name)=\"0\"") }
        xml.appendFlag("selectLockedCells", !allowed.contains(.selectLockedCells))
        for (name, action) in [
            ("sort", Actions.sort), ("autoFilter", .filter), ("pivotTables", .pivotTables),
        ]
        where allowed.contains(action) {
            xml.append(" \(name)=\"0\"")
        }
        xml.appendFlag("selectUnlockedCells", !allowed.contains(.selectUnlockedCells))
        xml.append("/>")
    }
}
