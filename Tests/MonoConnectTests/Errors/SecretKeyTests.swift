import ExactJSON
import Foundation
import TestSupport
import Testing

@testable import MonoConnect

@Suite("A secret key")
struct SecretKeyTests {
    private static let text = "test_sk_4e1b9c7d2f"

    @Test("cannot print itself")
    func printing() throws {
        struct Holder {
            let key: SecretKey
            let optional: SecretKey?
        }
        let key = try SecretKey(Self.text)
        let holder = Holder(key: key, optional: key)
        var dumped = ""
        dump(key, to: &dumped)
        dump(holder, to: &dumped)
        let texts = [
            "\(key)", String(describing: key), String(reflecting: key), "\(holder)",
            String(reflecting: holder),
            "\([key])", "\(["k": key])", "\(Optional(key) as Any)", dumped,
        ]
        for text in texts { #expect(!text.contains("4e1b9c")) }
        #expect(Mirror(reflecting: key).children.isEmpty)
        #expect(key.description == "(hidden key)")
    }

    @Test("is not printed with its client")
    func client() throws {
        let client = try TestClient.scripted(ScriptedTransport([]))
        var dumped = ""
        dump(client, to: &dumped)
        #expect(!dumped.contains(TestClient.key))
        #expect(!"\(client)".contains(TestClient.key))
    }

    @Test("loses blanks around it", arguments: ["test_sk_1", " test_sk_1\n", "\ttest_sk_1\r\n"])
    func blanks(text: String) throws {
        #expect(try SecretKey(text).exposed == "test_sk_1")
    }

    @Test(
        "is no empty text, no public key and nothing that a header cannot carry",
        arguments: [
            "", "  ", "test sk", "test_sk_\n1", "test_sk_ä", "test_pk_1", "live_pk_1", "a\0b",
            "test_sk_\u{7F}",
        ])
    func unusable(text: String) async {
        let error = await expect(.invalidKey) { _ = try SecretKey(text) }
        if text.count > 5 { #expect(error?.description.contains(text) == false) }
    }

    @Test(
        "says which data it selects",
        arguments: [("test_sk_1", true, false), ("live_sk_1", false, true), ("other", false, false)])
    func environment(text: String, isTest: Bool, isLive: Bool) throws {
        #expect(try SecretKey(text).isTest == isTest)
        #expect(try SecretKey(text).isLive == isLive)
    }

    @Test(
        "is the first line of its file",
        arguments: [
            "test_sk_1", "test_sk_1\n", "\ntest_sk_1\n", "test_sk_1\nsecond line\n",
            "test_sk_1\r\nsecond line\r\n",
        ])
    func file(content: String) throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("key")
        try Data(content.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(try SecretKey(file: path).exposed == "test_sk_1")
    }

    @Test(
        "is not taken from a file that others may read",
        arguments: [0o644, 0o640, 0o604, 0o660, 0o610, 0o602])
    func permissions(mode: Int) async throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("key")
        try Data("test_sk_4e1b9c".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        let error = await expect(.invalidKey) { _ = try SecretKey(file: path) }
        #expect(error?.remedy.contains("chmod 600") == true)
        #expect(error?.description.contains("4e1b9c") == false)
    }

    @Test("is read through a symbolic link and from a pipe: the mode of what holds it counts")
    func indirect() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("key")
        try Data("test_sk_1\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        let link = directory.file("link")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        #expect(try SecretKey(file: link).exposed == "test_sk_1")
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("test_sk_2\n".utf8))
        try pipe.fileHandleForWriting.close()
        let end = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
        #expect(try SecretKey(file: end).exposed == "test_sk_2")
    }

    @Test("is not taken through a symbolic link from a file that others may read")
    func openBehindLink() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("key")
        try Data("test_sk_1\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let link = directory.file("link")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        await expect(.invalidKey) { _ = try SecretKey(file: link) }
    }

    @Test("is not taken from a file that is missing, empty or a folder")
    func missing() async throws {
        let directory = try TemporaryDirectory()
        let empty = directory.file("empty")
        try Data().write(to: URL(filePath: empty))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: empty)
        for path in [directory.file("absent"), directory.path, empty] {
            await expect(.invalidKey) { _ = try SecretKey(file: path) }
        }
    }
}
