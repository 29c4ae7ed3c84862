/// What a page may load, and who may show it in a frame.
///
/// Neither scripts nor styles may stand in the page itself.
package struct ContentPolicy: Sendable, Hashable {
    /// Further sources of scripts, frames and requests: a payment service's.
    package var scripts: [String]
    package var frames: [String]
    package var connections: [String]
    package var images: [String]
    /// Where forms may lead, by redirects too.
    package var formTargets: [String]
    /// Who may show the page in a frame; nobody if empty.
    package var frameAncestors: [String]

    package init(
        scripts: [String] = [],
        frames: [String] = [],
        connections: [String] = [],
        images: [String] = [],
        formTargets: [String] = [],
        frameAncestors: [String] = []
    ) {
        self.scripts = scripts
        self.frames = frames
        self.connections = connections
        self.images = images
        self.formTargets = formTargets
        self.frameAncestors = frameAncestors
    }

    package static let own = ContentPolicy()

    var header: String {
        let directives: [(String, [String])] = [
            ("default-src", ["'none'"]),
            ("style-src", ["'self'"]),
            ("script-src", ["'self'"] + scripts),
            ("img-src", ["'self'", "data:"] + images),
            ("connect-src", ["'self'"] + connections),
            ("frame-src", frames.isEmpty ? ["'none'"] : frames),
            ("form-action", ["'self'"] + formTargets),
            ("frame-ancestors", frameAncestors.isEmpty ? ["'none'"] : frameAncestors),
            ("base-uri", ["'none'"]),
        ]
        return directives.map { "\($0.0) \($0.1.joined(separator: " "))" }.joined(separator: "; ")
    }
}
