package import WeirHTTP

/// Those for whom a group of pages is: operators, or customers.
package protocol PageAudience: Sendable {
    /// Who asks, and what is about it.
    associatedtype Visitor: Sendable
    /// What a page asks of whoever sees it.
    associatedtype Need: Sendable

    var cookie: SessionCookie { get }
    /// What all paths begin with; only paths below it are ever returned to.
    var root: String { get }

    /// Who holds a session.
    ///
    /// - Returns: nil when it is no session, or has ended.
    /// - Throws: ``PageNotFound`` when what the path names is not this visitor's.
    func visitor(_ token: SessionToken, _ call: BrowserCall) async throws -> Visitor?

    /// Whether the visitor may see or do this.
    func allows(_ need: Need, _ visitor: Visitor) -> Bool

    /// Where whoever holds no session is led; nil answers that there is no such page.
    func signInPath(returningTo path: String?) -> String?

    /// What stands around a page; for nil, around one that nobody has signed in for.
    func layout(_ visitor: Visitor?, _ call: BrowserCall) async -> PageLayout

    /// The language, locale and time zone of a page.
    func language(_ visitor: Visitor?, _ call: BrowserCall) -> (words: PageWords, format: PageFormat)
}
