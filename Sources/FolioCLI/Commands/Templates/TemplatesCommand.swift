import ArgumentParser

/// `folio templates`: the files that say what documents look like.
struct TemplatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "List, show, describe, check, copy and render templates.",
        discussion: """
            A template is found first in the directories given with --templates, then in your own, \
            ~/.config/folio/templates, then among the built-in ones. Templates/README.md says how to write one.
            """,
        subcommands: [
            TemplatesListCommand.self, TemplatesShowCommand.self, TemplatesDescribeCommand.self,
            TemplatesCheckCommand.self, TemplatesNewCommand.self, TemplatesRenderCommand.self,
        ])
}
