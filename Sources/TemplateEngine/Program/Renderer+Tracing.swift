public import ByteSinks

extension Renderer {
    /// What put out the bytes that a sink refused.
    struct Trace {
        /// The instruction.
        let address: Int
        /// The bytes that it put out, before any encoding.
        let output: [UInt8]
    }

    /// Renders one instruction at a time until the sink takes no more.
    ///
    /// Far slower than ``render(_:_:to:stepLimit:)``: made to find out, after a document turned out to be wrong,
    /// where in the template that comes from. All instructions but the next one are stops meanwhile, so that
    /// the renderer itself needs no second way of running.
    ///
    /// - Returns: nil when the sink took everything.
    static func trace(
        _ program: Program, _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable
    ) -> Trace? {
        let code = program.code
        var renderer = Renderer(program, record, stepLimit: stepLimit)
        renderer.program.code = Array(repeating: .stop, count: code.count)
        while true {
            let address = renderer.address
            if case .stop = code[address] { return nil }
            var next = address + 1
            // It prints with the instruction behind it.
            if case .jumpIfFieldOrPrint = code[address] { next += 1 }
            for place in address..<next { renderer.program.code[place] = code[place] }
            guard (try? renderer.runUntilFull()) != nil else { return nil }
            for place in address..<next { renderer.program.code[place] = .stop }
            guard renderer.captureStarts.isEmpty, !renderer.output.isEmpty else { continue }
            let output = renderer.output.copy()
            do {
                try renderer.drain(to: &sink)
            } catch {
                return Trace(address: address, output: output)
            }
        }
    }
}

extension Template {
    /// Where in the template the bytes come from that a sink refuses: rendered once more, one step at a time.
    ///
    /// For documents that were found wrong at a place of their own; costs many times a rendering.
    ///
    /// - Parameters:
    ///   - message: what is wrong.
    ///   - help: how to mend it.
    ///   - accepted: how many bytes of the refused piece the sink would still have taken; asked afterwards.
    /// - Returns: a diagnostic at the place; nil when the sink refuses nothing.
    public func diagnostic<Sink: ByteSink & ~Copyable>(
        _ message: String, help: String?, rendering record: any TemplateRecord, to sink: inout Sink,
        accepted: (borrowing Sink) -> Int
    ) -> TemplateDiagnostic? {
        guard let trace = Renderer.trace(program, record, to: &sink) else { return nil }
        var range = program.places[trace.address]
        if case .literal = program.code[trace.address] {
            range = Self.place(
                of: trace.output.prefix(accepted(sink)), in: range, program.files[range.file].bytes)
        }
        let place = SourcePlace(of: range, in: program.files[range.file])
        return TemplateDiagnostic(
            severity: .error, file: place.fileName, line: place.line, column: place.column, message: message,
            help: help, lineText: place.lineText, width: place.width)
    }

    /// The place in a text of the template behind what was put out of it.
    private static func place(
        of output: ArraySlice<UInt8>, in range: SourceRange, _ source: [UInt8]
    ) -> SourceRange {
        var offset = range.lower
        for byte in output where offset < range.upper && offset < source.count {
            // Line ends of the output may have a byte more than those of the template.
            if byte == 0x0D, source[offset] != 0x0D { continue }
            if source[offset] == 0x0D, byte == 0x0A { offset += 1 }
            offset += 1
        }
        return SourceRange(file: range.file, lower: min(offset, range.upper), upper: range.upper)
    }
}
