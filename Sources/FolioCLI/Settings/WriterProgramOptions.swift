import ArgumentParser
import Foundation
import OutputWriters

/// Options of formats that are programs.
struct WriterProgramOptions: ParsableArguments {
    @Option(
        name: .customLong("writer-option"),
        help: "A setting NAME=VALUE for formats that are programs (folio-writer-NAME); may be repeated.")
    var options: [String] = []

    @Option(
        name: .customLong("writer-time-limit"),
        help: "How many seconds a writer program has for one file.")
    var timeLimit = 120

    func validate() throws {
        guard (1...86_400).contains(timeLimit) else {
            throw ValidationError("--writer-time-limit must be from 1 to 86400 seconds.")
        }
        for option in options {
            do throws(WriterLookupError) {
                _ = try WriterOption(argument: option)
            } catch {
                throw ValidationError(error.description)
            }
        }
    }

    /// The programs on the path.
    static var found: WriterPrograms { WriterPrograms(environment: ProcessInfo.processInfo.environment) }

    /// The writer of that name, set as the options say.
    ///
    /// - Throws: `ValidationError` when there is none.
    func writer(_ name: String, in registry: WriterRegistry) throws -> any OutputWriter {
        do throws(WriterLookupError) {
            return try registry.resolve(
                name, programs: Self.found, options: try settings(), timeLimit: .seconds(timeLimit))
        } catch {
            throw ValidationError(error.description)
        }
    }

    /// The writer of a program that is named by its path.
    func writer(at path: String) throws -> any OutputWriter {
        let url = URL(fileURLWithPath: path)
        let name = url.lastPathComponent
        guard name.hasPrefix(WriterProgram.prefix) else {
            throw ValidationError("'\(path)' is no writer program: its name must begin with folio-writer-.")
        }
        do throws(WriterLookupError) {
            let program = try WriterProgram(
                format: OutputFormat(String(name.dropFirst(WriterProgram.prefix.count))), path: url.path)
            return ProgramWriter(
                program, options: try settings(), timeLimit: .seconds(timeLimit),
                environment: ProcessInfo.processInfo.environment)
        } catch {
            throw ValidationError(error.description)
        }
    }

    private func settings() throws(WriterLookupError) -> [WriterOption] {
        var settings: [WriterOption] = []
        for option in options { settings.append(try WriterOption(argument: option)) }
        return settings
    }
}
