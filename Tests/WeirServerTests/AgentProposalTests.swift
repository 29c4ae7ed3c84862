import Testing
import WeirAPI
import WeirPrimitives

@testable import WeirAgents

/// How many proposals of agents are kept, and how long.
struct AgentProposalTests {
    private static let start = Timestamp(milliseconds: 1_770_000_000_000)
    private static let hour = MCPProposalBook.lifetimeMilliseconds

    private static func after(_ milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: start.milliseconds + milliseconds)
    }

    private static func proposal(_ summary: String = "Do it.", needsApproval: Bool = false) -> MCPProposal {
        MCPProposal(
            summary: summary,
            needsApproval: needsApproval,
            method: "POST",
            path: "/v1/x",
            body: nil,
            effect: ["now": .string(String(repeating: "e", count: 100_000))]
        )
    }

    @Test("A proposal is found by whoever made it, and taken once")
    func areByCaller() throws {
        let book = MCPProposalBook()
        let number = try book.insert(Self.proposal("First"), of: "a", canBeApplied: true, at: Self.start)
        #expect(throws: AgentFailure.self) { try book.take(number, of: "b", at: Self.start) }
        #expect(try book.proposal(number, of: "a", at: Self.start).summary == "First")
        #expect(try book.take(number, of: "a", at: Self.start).summary == "First")
        #expect(throws: AgentFailure.self) { try book.take(number, of: "a", at: Self.start) }
        #expect(book.size == (0, 0))
        // A number is never given twice, so that nobody applies something else under it.
        #expect(try book.insert(Self.proposal(), of: "a", canBeApplied: true, at: Self.start) > number)
    }

    @Test("After an hour of the clock a proposal is gone, and its memory too")
    func expire() throws {
        let book = MCPProposalBook()
        let first = try book.insert(Self.proposal(), of: "a", canBeApplied: true, at: Self.start)
        let second = try book.insert(Self.proposal(), of: "b", canBeApplied: true, at: Self.after(1))
        #expect(throws: Never.self) { try book.proposal(first, of: "a", at: Self.after(Self.hour - 1)) }
        #expect(throws: AgentFailure.self) { try book.proposal(first, of: "a", at: Self.after(Self.hour)) }
        #expect(throws: AgentFailure.self) { try book.take(first, of: "a", at: Self.after(Self.hour)) }
        _ = try book.insert(Self.proposal(), of: "c", canBeApplied: true, at: Self.after(Self.hour))
        #expect(book.size.count == 2)
        #expect(throws: Never.self) { try book.take(second, of: "b", at: Self.after(Self.hour)) }
    }

    @Test("Of one caller 100 wait; what nobody could apply makes room, then what has expired, and else it is told")
    func areBoundedByCaller() throws {
        let book = MCPProposalBook()
        // What cannot be applied here never stands in the way.
        var shown: [Int] = []
        for _ in 0..<(2 * MCPProposalBook.maximumOfCaller) {
            shown.append(try book.insert(Self.proposal(), of: "a", canBeApplied: false, at: Self.start))
        }
        #expect(book.size.count == MCPProposalBook.maximumOfCaller)
        let oldest = try #require(shown.first), newest = try #require(shown.last)
        #expect(throws: AgentFailure.self) { try book.proposal(oldest, of: "a", at: Self.start) }
        #expect(throws: Never.self) { try book.proposal(newest, of: "a", at: Self.start) }
        for _ in 0..<MCPProposalBook.maximumOfCaller {
            _ = try book.insert(Self.proposal(), of: "a", canBeApplied: true, at: Self.after(1))
        }
        let failure = #expect(throws: AgentFailure.self) {
            try book.insert(Self.proposal(), of: "a", canBeApplied: true, at: Self.after(2))
        }
        #expect(failure?.description.contains("100 proposals are waiting") == true)
        #expect(throws: Never.self) { try book.insert(Self.proposal(), of: "b", canBeApplied: true, at: Self.after(2)) }
        let later = Self.after(Self.hour + 1)
        #expect(throws: Never.self) { try book.insert(Self.proposal(), of: "a", canBeApplied: true, at: later) }
        #expect(book.size.count == 2)
    }

    @Test("All together they take so many bytes at most, each at most 16 KiB, and what they would come to is not kept")
    func areBoundedInAll() throws {
        let book = MCPProposalBook()
        let long = Self.proposal(String(repeating: "x", count: MCPProposalBook.maximumBytesOfOne - 1_000))
        let large = Self.proposal(String(repeating: "x", count: MCPProposalBook.maximumBytesOfOne))
        #expect(throws: AgentFailure.self) { try book.insert(large, of: "a", canBeApplied: true, at: Self.start) }
        var refused: AgentFailure?
        for caller in 0..<100 {
            for _ in 0..<MCPProposalBook.maximumOfCaller where refused == nil {
                do {
                    _ = try book.insert(long, of: "\(caller)", canBeApplied: true, at: Self.start)
                } catch { refused = error }
            }
        }
        #expect(refused?.description.contains("no room") == true)
        #expect(book.size.bytes <= MCPProposalBook.maximumBytes)
        #expect(book.size.count > 2_000)
        _ = try book.insert(long, of: "late", canBeApplied: true, at: Self.after(Self.hour))
        #expect(book.size.count == 1)
    }
}
