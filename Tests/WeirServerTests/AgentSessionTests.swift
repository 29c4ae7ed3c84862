import Testing

@testable import WeirServer

/// What a server remembers of agents over HTTP.
struct AgentSessionTests {
    @Test("The id of a session holds what the program is called, and one that was not given out holds nothing")
    func sessionNames() {
        for name in ["Claude Code 1.0", "x", String(repeating: "y", count: 100)] {
            #expect(SessionName.name(of: SessionName.id(of: name)) == name)
        }
        let wrong = [
            nil, "", "%%%", SessionName.id(of: "a\nb"), SessionName.id(of: String(repeating: "z", count: 101)),
        ]
        for id in wrong { #expect(SessionName.name(of: id) == "unknown") }
    }

    @Test("Proposals are by key, and those of whoever asked longest ago are forgotten first")
    func proposalsAreBounded() {
        let proposals = AgentProposals()
        let first = proposals.book(of: "first")
        let second = proposals.book(of: "second")
        #expect(first !== second)
        for number in 2..<AgentProposals.maximumCallers { _ = proposals.book(of: "\(number)") }
        #expect(proposals.book(of: "first") === first)
        _ = proposals.book(of: "one more")
        #expect(proposals.book(of: "first") === first)
        #expect(proposals.book(of: "second") !== second)
    }
}
