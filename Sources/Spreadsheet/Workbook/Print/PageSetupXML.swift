/// The elements of a worksheet's part that say how it prints.
struct PageSetupXML {
    let page: PageSetup

    func append(to xml: inout XMLBuffer) {
        appendOptions(to: &xml)
        page.margins.append(to: &xml)
        appendSetup(to: &xml)
        appendHeaderFooter(to: &xml)
        appendBreaks("rowBreaks", page.rowBreaks, limit: SheetLimits.columns, to: &xml)
        appendBreaks("colBreaks", page.columnBreaks, limit: SheetLimits.rows, to: &xml)
    }

    private func appendOptions(to xml: inout XMLBuffer) {
        guard
            page.centersHorizontally || page.centersVertically || page.printsHeadings || page.printsGridlines
        else { return }
        xml.append("<printOptions")
        xml.appendFlag("horizontalCentered", page.centersHorizontally)
        xml.appendFlag("verticalCentered", page.centersVertically)
        xml.appendFlag("headings", page.printsHeadings)
        xml.appendFlag("gridLines", page.printsGridlines)
        xml.append("/>")
    }

    private func appendSetup(to xml: inout XMLBuffer) {
        xml.append("<pageSetup paperSize=\"\(page.paper.rawValue)\"")
        switch page.scaling {
        case .percent(let percent): if percent != 100 { xml.appendAttribute("scale", percent) }
        case .pages(let across, let down):
            // Zero leaves the number free; 1 is what programs assume.
            if across != 1 { xml.appendAttribute("fitToWidth", across ?? 0) }
            if down != 1 { xml.appendAttribute("fitToHeight", down ?? 0) }
        }
        xml.append(" orientation=\"\(page.isLandscape ? "landscape" : "portrait")\"/>")
    }

    private func appendHeaderFooter(to xml: inout XMLBuffer) {
        let odd = page.headerFooter
        guard odd != HeaderFooter() || page.firstPage != nil || page.evenPages != nil else { return }
        xml.append("<headerFooter")
        xml.appendFlag("differentOddEven", page.evenPages != nil)
        xml.appendFlag("differentFirst", page.firstPage != nil)
        xml.append(">")
        for (prefix, part) in [("odd", odd), ("even", page.evenPages), ("first", page.firstPage)] {
            if let header = part?.header {
                xml.appendElement("\(prefix)Header", text: header, cellText: true)
            }
            if let footer = part?.footer {
                xml.appendElement("\(prefix)Footer", text: footer, cellText: true)
            }
        }
        xml.append("</headerFooter>")
    }

    /// - Parameter limit: how far a break reaches.
    private func appendBreaks(_ name: String, _ breaks: [Int], limit: Int, to xml: inout XMLBuffer) {
        guard !breaks.isEmpty else { return }
        xml.append("<\(name) count=\"\(breaks.count)\" manualBreakCount=\"\(breaks.count)\">")
        for place in breaks.sorted() {
            xml.append("<brk id=\"\(place)\" max=\"\(limit - 1)\" man=\"1\"/>")
        }
        xml.append("</\(name)>")
    }
}
