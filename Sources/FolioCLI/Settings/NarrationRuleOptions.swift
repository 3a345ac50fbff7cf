import ArgumentParser
import Foundation
import Narrations

/// Rules of a user that go in front of the built-in ones.
struct NarrationRuleOptions: ParsableArguments {
    @Option(
        help: "A file of rules for narrations that go in front of the built-in ones; may be repeated.",
        completion: .file(extensions: ["rules"]))
    var narrationRules: [String] = []

    /// The rules of the files that the options name, or else of the one that the configuration file names, in
    /// front of the built-in ones; nil when neither names any.
    ///
    /// - Throws: `CommandFailure` with status `refused`: for a file that cannot be read, with everything that is
    ///   wrong in one, or for two rules of one name.
    func rules(_ file: ConfigurationFile) throws -> NarrationRules? {
        let paths = narrationRules.isEmpty ? file.narrationRules.map { [$0] } ?? [] : narrationRules
        guard !paths.isEmpty else { return nil }
        return NarrationRules.builtin.preceded(by: try NarrationRuleFiles.rules(inFiles: paths))
    }
}

/// Files of rules on their way into the tool.
enum NarrationRuleFiles {
    /// The rules of some files, in their order.
    static func rules(inFiles paths: [String]) throws -> [NarrationRule] {
        var rules: [NarrationRule] = []
        var diagnostics: [NarrationRuleDiagnostic] = []
        for path in paths {
            do {
                rules += try NarrationRuleFile.rules(in: text(ofFile: path), name: path)
            } catch let error as NarrationRuleError {
                diagnostics += error.diagnostics
            }
        }
        guard diagnostics.isEmpty else {
            throw NarrationRuleError(diagnostics: diagnostics)
        }
        return rules
    }

    /// The text of a file.
    static func text(ofFile path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: NSString(string: path).expandingTildeInPath)
        else {
            throw CommandFailure(.refused, "The file of rules '\(path)' cannot be read. Check its name.")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
