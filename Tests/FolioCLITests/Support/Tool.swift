import Foundation
import MonoSandbox
import TestSupport

/// Runs the tool that was built, as a user would.
struct Tool {
    /// What a run left behind.
    struct Run {
        let status: Int32
        let output: String
        let remarks: String

        /// Standard output as JSON.
        func json() throws -> Any {
            try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
        }
    }

    /// The whole environment of the tool, so that nothing of the tester's own leaks in.
    var environment: [String: String] = [:]
    let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        environment["HOME"] = directory.path
    }

    /// A tool that knows a sandbox and its key.
    init(url: URL) throws {
        try self.init()
        environment["MONO_BASE_URL"] = url.absoluteString
        environment["MONO_SECRET_KEY"] = SandboxConfiguration.defaultSecretKey
    }

    /// The tool stands beside the tests' own executable.
    static var executable: URL {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("folio")
    }

    /// Starts the tool in its own directory without waiting for it; the output goes to files.
    func start(
        _ arguments: [String], input: String = "", program: URL = Tool.executable
    ) throws -> (process: Process, output: URL, remarks: URL) {
        let name = UUID().uuidString
        let files = ["in", "out", "err"].map {
            FileManager.default.temporaryDirectory.appendingPathComponent("\(name).\($0)")
        }
        try Data(input.utf8).write(to: files[0])
        try Data().write(to: files[1])
        try Data().write(to: files[2])
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = directory.url
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        return (process, files[1], files[2])
    }

    /// Runs the tool to its end.
    func run(_ arguments: String..., input: String = "") async throws -> Run {
        try await run(arguments, input: input)
    }

    /// Runs the tool, or another program, to its end.
    func run(
        _ arguments: [String], input: String = "", program: URL = Tool.executable
    ) async throws -> Run {
        let (process, output, remarks) = try start(arguments, input: input, program: program)
        await Self.end(of: process)
        return Run(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            remarks: try String(contentsOf: remarks, encoding: .utf8))
    }

    /// Waits without holding a thread: the tests' own sandbox needs the threads to answer.
    static func end(of process: Process) async {
        while process.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
    }
}

/// A sandbox for the length of a test.
@discardableResult
func withSandbox<Result>(
    _ configuration: SandboxConfiguration = .quick, _ body: (SandboxServer, URL) async throws -> Result
) async throws -> Result {
    try await Gate.sandboxes.pass { try await run(configuration, body) }
}

private func run<Result>(
    _ configuration: SandboxConfiguration, _ body: (SandboxServer, URL) async throws -> Result
) async throws -> Result {
    let sandbox = SandboxServer(configuration)
    let url = try await sandbox.start()
    do {
        let result = try await body(sandbox, url)
        await sandbox.stop()
        return result
    } catch {
        await sandbox.stop()
        throw error
    }
}

extension SandboxConfiguration {
    /// The default sandbox with jobs that end at once.
    static var quick: SandboxConfiguration {
        var configuration = SandboxConfiguration()
        configuration.jobDelay = .milliseconds(1)
        configuration.documentPolls = 1
        return configuration
    }
}

/// Accounts of the default sandbox by what they show.
enum Known {
    static let ordinary = "6676a0876a6167f941f7d80c"
    static let broken = "6676a087e1b4769c399a9ebd"
    static let withoutBalances = "6676a087ceb4a7f6f90a23b6"
    static let processing = "6676a087538587d3cce54129"
    static let investment = "6676a0875ddd6f10279a6222"
}

/// Writes a file, its directories too.
func makeFile(_ path: String, _ text: String, mode: Int = 0o600) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
}
