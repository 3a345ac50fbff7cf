extension OFXJudge {
    mutating func byteOrderMark(_ event: OFXEvent) {
        if event.content.starts(with: [0xEF, 0xBB, 0xBF]) {
            report(
                .byteOrderMark, .error, event.position,
                "A byte-order mark stands in front of the header: several importers do not see the header then.",
                "Save the file without it.", "2.2")
            return
        }
        isUnreadable = true
        report(
            .encoding, .error, event.position, "The file is in UTF-16, which importers do not read.",
            "Save it in UTF-8, or in Windows-1252 where that has all characters.", "2.2")
    }

    mutating func instruction(_ event: OFXEvent) {
        let name = event.content.prefix { $0 > 0x20 }
        if name.elementsEqual("xml".utf8), header == nil {
            xmlInstruction = event
        } else if name.elementsEqual("OFX".utf8), header == nil {
            ofxInstruction = event
        } else {
            report(
                .markup, .warning, event.position, "The instruction <?\(event.text.prefix(24))?> is unknown.",
                "Leave it out.", "2.2")
        }
    }

    mutating func attributes(_ event: OFXEvent) {
        if opaque != nil { return }
        report(
            .markup, .error, event.position,
            "A tag has attributes: '\(event.text.prefix(40))'. OFX has none, and importers look for <OFX> as it is.",
            "Take them out.", "2.3")
    }

    /// Reads the header, now that the first tag is there.
    mutating func judgeHeader(at first: OFXPosition) {
        let lines = headerText?.content ?? []
        if lines.isEmpty {
            guard xmlInstruction != nil || ofxInstruction != nil else {
                header = OFXHeader(lines: [])
                report(
                    .header, .error, OFXPosition(), "There is no header in front of <OFX>.",
                    "Write the nine lines of OFX 1 (OFXHEADER:100 and so on), or the two instructions of OFX 2.",
                    "2.2")
                return
            }
            judgeInstructions()
        } else {
            judgeLines(lines, first)
        }
    }

    private mutating func judgeInstructions() {
        let header = OFXHeader(xml: xmlInstruction?.content, ofx: ofxInstruction?.content)
        self.header = header
        let place = ofxInstruction?.position ?? OFXPosition()
        version = header.version ?? .v220
        setEncoding(header, place)
        if xmlInstruction == nil {
            reportHeader(
                "<?xml …?> is missing.",
                "Write <?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?> first.", place)
        }
        guard ofxInstruction != nil else {
            return reportHeader(
                "<?OFX …?> is missing.",
                "Write <?OFX OFXHEADER=\"200\" VERSION=\"220\" SECURITY=\"NONE\" OLDFILEUID=\"NONE\" NEWFILEUID=\"NONE\"?>.",
                OFXPosition())
        }
        judgeKeys(header, OFXHeader.attributes, place)
        expect(header, "OFXHEADER", ["200"], place)
        expect(header, "SECURITY", ["NONE", "TYPE1"], place)
        judgeVersion(header, place)
    }

    private mutating func judgeLines(_ lines: [UInt8], _ first: OFXPosition) {
        let header = OFXHeader(lines: lines)
        self.header = header
        let place = headerText?.position ?? OFXPosition()
        version = header.version ?? .v102
        setEncoding(header, place)
        guard header["OFXHEADER"] != nil else {
            return reportHeader(
                "The text in front of the first tag is no header of OFX.",
                "Write OFXHEADER:100 and the eight other lines.", place)
        }
        judgeKeys(header, OFXHeader.keys, place)
        expect(header, "OFXHEADER", ["100"], place)
        expect(header, "DATA", ["OFXSGML"], place)
        expect(header, "SECURITY", ["NONE", "TYPE1"], place)
        expect(header, "COMPRESSION", ["NONE"], place)
        judgeVersion(header, place)
        judgeLayout(lines, header, place, first)
    }

    /// Importers look for one key a line and a blank line behind them.
    private mutating func judgeLayout(
        _ lines: [UInt8], _ header: OFXHeader, _ place: OFXPosition, _ first: OFXPosition
    ) {
        let text = String(decoding: lines, as: UTF8.self)
        let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        if rows.count != header.fields.count || rows.contains(where: { $0.contains(" ") }) {
            report(
                .header, .warning, place,
                "The header is not one key a line, without blanks, as some importers want it.",
                "Write the nine lines OFXHEADER:100 to NEWFILEUID:NONE, nothing between them.", "2.2")
        }
        if first.line < place.line + rows.count + 1 {
            report(
                .header, .warning, first, "There is no blank line between the header and <OFX>.",
                "Write one.", "2.2")
        }
    }

    private mutating func judgeKeys(_ header: OFXHeader, _ keys: [String], _ place: OFXPosition) {
        let found = header.fields.map(\.key)
        let missing = keys.filter { !found.contains($0) }
        if !missing.isEmpty {
            reportHeader(
                "The header lacks \(missing.joined(separator: ", ")).",
                "Write all, with NONE where there is nothing to say.",
                place)
        }
        for key in found where !keys.contains(key) {
            reportHeader("The header has no key '\(key.prefix(24))'.", "Take it out.", place)
        }
        if missing.isEmpty, found.filter({ keys.contains($0) }) != keys {
            reportHeader(
                "The keys of the header are out of order or doubled.",
                "Write \(keys.joined(separator: ", ")).",
                place)
        }
    }

    private mutating func expect(_ header: OFXHeader, _ key: String, _ values: [String], _ place: OFXPosition)
    {
        guard let value = header[key], !values.contains(value) else { return }
        reportHeader(
            "\(key) is '\(value.prefix(24))'.", "Write \(values.joined(separator: " or ")).", place)
    }

    private mutating func judgeVersion(_ header: OFXHeader, _ place: OFXPosition) {
        guard header["VERSION"] != nil else { return }
        let isXML = header.form == .instructions
        guard let named = header.version, OFXVersion.published.contains(named) else {
            report(
                .version, .error, place,
                "There is no version '\((header["VERSION"] ?? "").prefix(12))' of OFX.",
                "Write \(isXML ? "203, 211 or 220" : "102, 103, 151 or 160").", "2.2")
            version = isXML ? .v220 : .v102
            return
        }
        if named.isXML != isXML {
            report(
                .version, .error, place,
                "The header has the form of OFX \(isXML ? "2" : "1") and names version \(named).",
                isXML ? "Write 200 to 220." : "Write 102, 103, 151 or 160.", "2.2")
            version = isXML ? .v220 : .v102
        }
    }

    private mutating func setEncoding(_ header: OFXHeader, _ place: OFXPosition) {
        encoding = header.encoding
        if encoding == nil {
            let named =
                header.form == .instructions
                ? header.xmlEncoding ?? ""
                : "ENCODING:\(header["ENCODING"] ?? "") CHARSET:\(header["CHARSET"] ?? "")"
            report(
                .encoding, .error, place, "The header names an encoding that OFX does not have: '\(named)'.",
                "Write ENCODING:USASCII with CHARSET:1252, or UTF-8 with NONE.", "2.2")
        } else if encoding == .utf16 {
            report(
                .encoding, .warning, place, "ENCODING:UNICODE is read in several ways.",
                "Write ENCODING:UTF-8 and CHARSET:NONE for UTF-8.", "2.2")
            encoding = .utf8
        }
    }

    private mutating func reportHeader(_ message: String, _ remedy: String, _ place: OFXPosition) {
        report(.header, .error, place, message, remedy, "2.2")
    }
}
