import CProcess

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Starts a program by its path, without a shell.
enum ProgramStart {
    /// Starts a program in a process group of its own.
    ///
    /// It gets nothing of this process but its directory, the three given streams and the given environment.
    /// Signals have their default meaning in it.
    ///
    /// - Throws: ``SystemCallError`` when the file is missing or is no program.
    static func start(
        _ path: String, environment: [String], input: Int32, output: Int32, errors: Int32
    ) throws(SystemCallError) -> ChildProcess {
        // A file that another thread still had open for writing while it started a program itself is "busy"
        // for that short time.
        for pause: Int32 in [1, 5, 20, 50, 100] {
            do {
                return try startOnce(
                    path, environment: environment, input: input, output: output, errors: errors)
            } catch  where error.number == ETXTBSY {
                _ = poll(nil, 0, pause)
            }
        }
        return try startOnce(path, environment: environment, input: input, output: output, errors: errors)
    }

    private static func startOnce(
        _ path: String, environment: [String], input: Int32, output: Int32, errors: Int32
    ) throws(SystemCallError) -> ChildProcess {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0, posix_spawnattr_init(&attributes) == 0 else {
            throw SystemCallError(number: ENOMEM)
        }
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        let flags =
            Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
        var mask = sigset_t()
        sigemptyset(&mask)
        var defaults = sigset_t()
        // What this process ignores, a program would ignore too.
        sigfillset(&defaults)
        posix_spawnattr_setsigmask(&attributes, &mask)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        // Files that other parts of this process have open are none of the program's business.
        folio_spawn_without_files(&actions, &attributes, STDERR_FILENO + 1)
        var id: pid_t = 0
        let number = withTexts([path]) { arguments in
            withTexts(environment) { environment in
                posix_spawn(&id, path, &actions, &attributes, arguments, environment)
            }
        }
        guard number == 0 else { throw SystemCallError(number: number) }
        return ChildProcess(id: id)
    }

    /// Texts in the form of `argv` and `environ`.
    private static func withTexts<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
