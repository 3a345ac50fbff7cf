/// Rules that hold for every text format.
enum TextRules {
    static let empty = Rule(
        "file.empty", .error, "The file is empty.",
        [Effect(.refuses, Importer.allCases.filter { $0 != .excel && $0 != .libreOffice })],
        .inference("there is nothing to import"), mend: "Export the file again, and look at its size.")
    static let unknownFormat = Rule(
        "file.unknown-format", .error, "The file is in none of the formats of statements.",
        [Effect(.refuses, Importer.allCases)], .inference("no importer knows it"),
        mend: "Export the statement as OFX, QFX, QBO, QIF, CSV, camt.053, MT940 or XLSX.")
    static let tooLarge = Rule(
        "file.too-large", .error, "The file is larger than is read here.",
        [Effect(.refuses, [.sage, .quickBooksOnline, .zohoBooks])],
        .vendor("Sage takes 250 MB, QuickBooks Online 350 KB, the others less than a gigabyte"),
        mend: "Export a shorter period.")
    static let wrongExtension = Rule(
        "file.extension", .warning, "The name says another format than the content.",
        [
            Effect(
                .refuses, [.sage, .quickBooksOnline, .xero, .netSuite], "they choose the importer by the name"
            )
        ],
        .vendor("JCurve 'Guideline in preparing a QFX/OFX file'; Intuit UK help"),
        mend: "Rename the file, or export the format that its name says.")
    static let nul = Rule(
        "text.nul", .error, "The text has a zero byte.",
        [
            Effect(.refuses, [.databases, .odoo, .ofxtools]),
            Effect(.cuts, Importer.throughLibofx, "C strings end there"),
        ],
        .inference("libofx keeps texts as C strings"), mend: "Remove the byte; look at what wrote it.")
    static let control = Rule(
        "text.control", .warning, "The text has a control character.",
        [
            Effect(.refuses, [.ofxtools], "XML 1.0 forbids it"),
            Effect(.drops, [.libreOffice], "it stops reading there, unsaid"),
        ],
        .measured("LibreOffice 7.4; XML 1.0, 2.2"), mend: "Remove it, or write a blank in its place.")
    static let bidirectional = Rule(
        "text.bidi", .warning, "The text has characters that turn the reading direction.",
        [
            Effect(
                .misreads, [.excel, .xero, .quickBooksOnline],
                "people read amounts and names in another order")
        ],
        .specification("Unicode UAX #9; Unicode UTS #39"),
        mend: "Remove U+202A to U+202E and U+2066 to U+2069.")
    static let replacement = Rule(
        "text.replacement", .warning, "Letters were lost before this file was written.",
        [Effect(.wrongLetters, Importer.allCases)],
        .specification("Unicode 3.0: U+FFFD stands for what could not be read"),
        mend: "Export again from the source, with its true encoding.")
    static let mojibake = Rule(
        "text.mojibake", .warning, "UTF-8 was read as Windows-1252 before this file was written.",
        [Effect(.wrongLetters, Importer.allCases)], .inference("such pairs of letters occur in no language"),
        mend: "Export again, reading the source as UTF-8.")
    static let mixedEncoding = Rule(
        "text.mixed-encoding", .error, "Some parts of the text are UTF-8 and others are not.",
        [
            Effect(.refuses, [.databases, .odoo, .ofxtools]),
            Effect(.wrongLetters, [.gnuCash, .excel, .xero]),
        ],
        .measured("DuckDB, Python's csv, ofxparse 0.21"), mend: "Write the whole file in one encoding.")

    static let all = [
        empty, unknownFormat, tooLarge, wrongExtension, nul, control, bidirectional, replacement, mojibake,
        mixedEncoding,
    ]
}
