/// The fenced blocks of a Markdown text.
struct ReadmeBlocks {
    /// Commands, and the output that is shown behind them, if one is.
    struct Step: Equatable {
        /// Line of the commands in the text, counted from 1.
        var line: Int
        var commands: String
        /// Of the block ```json that follows before the next commands.
        var output: String?
        /// The same of a block ```text.
        var text: String?
    }

    /// The blocks ```sh with what follows each, in order.
    static func steps(in text: String) -> [Step] {
        var steps: [Step] = []
        var block: (language: String, line: Int, lines: [Substring])?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.hasPrefix("```") else {
                block?.lines.append(line)
                continue
            }
            guard let ended = block else {
                block = (String(line.dropFirst(3)), index + 2, [])
                continue
            }
            block = nil
            let content = ended.lines.joined(separator: "\n")
            switch ended.language {
            case "sh": steps.append(Step(line: ended.line, commands: content))
            case "json":
                // Output belongs to the commands right before it; a second block would be an example of something else.
                if steps.last?.output == nil, !steps.isEmpty { steps[steps.count - 1].output = content }
            case "text":
                if steps.last?.text == nil, !steps.isEmpty { steps[steps.count - 1].text = content }
            case _: break
            }
        }
        return steps
    }
}
