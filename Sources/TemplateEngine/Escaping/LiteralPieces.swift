extension OutputPosition {
    /// Cuts the template's own text for the output's grammar.
    ///
    /// Line ends (LF, CR LF, CR) become the option's line end; in CSV they are pieces of their own, as are
    /// delimiters and quotes.
    static func pieces(of text: [UInt8], _ options: TemplateOptions) -> [LiteralPiece] {
        var pieces: [LiteralPiece] = []
        var run: [UInt8] = []
        var position = 0
        func closeRun() {
            if !run.isEmpty { pieces.append(.bytes(run)) }
            run = []
        }
        while position < text.count {
            let byte = text[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if byte == UInt8(ascii: "\r"), position < text.count, text[position] == UInt8(ascii: "\n") {
                    position += 1
                }
                if options.format == .csv {
                    closeRun()
                    pieces.append(.csvNewline)
                } else {
                    // SWIFT's lines have one end, whatever the template asks for.
                    run += options.format == .mt940 ? SwiftLines.newline : options.newline.bytes
                }
            case options.delimiter where options.format == .csv:
                closeRun()
                pieces.append(.csvDelimiter)
            case UInt8(ascii: "\"") where options.format == .csv:
                closeRun()
                pieces.append(.csvQuote)
            default: run.append(byte)
            }
        }
        closeRun()
        return pieces
    }
}

extension TemplateOptions.Newline {
    /// The bytes of the line end.
    var bytes: [UInt8] {
        switch self {
        case .lf: [UInt8(ascii: "\n")]
        case .crlf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        }
    }
}
