import ByteSinks

/// Runs programs.
enum Renderer {
    static func render(
        _ program: Program, _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable
    ) throws(RenderError) -> RenderSummary {
        RenderSummary()
    }
}
