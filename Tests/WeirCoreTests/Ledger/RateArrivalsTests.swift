import Testing

@testable import WeirCore

/// Where the rate rules of a customer stand.
@Suite struct RateArrivalsTests {
    @Test func arrivalsAreFoundByTheirRules() {
        var arrivals = RateArrivals()
        #expect(arrivals.isEmpty)
        arrivals["a"] = 1
        arrivals["b"] = 2
        arrivals["a"] = 3
        #expect(arrivals["a"] == 3)
        #expect(arrivals["b"] == 2)
        #expect(arrivals["c"] == nil)
        arrivals["a"] = nil
        arrivals["c"] = nil
        #expect(arrivals.arrivals == [RateArrivals.Arrival(rule: "b", instant: 2)])
    }

    @Test func theirOrderSaysNothing() {
        let one: RateArrivals = ["a": 1, "b": 2]
        let other: RateArrivals = ["b": 2, "a": 1]
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        #expect(one != ["a": 1, "b": 3])
        #expect(one != ["a": 1])
    }

    @Test func theLastMoveOfARuleCounts() {
        var moves = ArrivalMoves()
        moves.add("a", nil)
        #expect(moves.first == nil)
        moves.add("a", 5)
        moves.add("b", 6)
        moves.add("a", 7)
        var arrivals: RateArrivals = ["b": 1, "c": 2]
        arrivals.take(moves)
        #expect(arrivals == ["a": 7, "b": 6, "c": 2])
    }

    @Test func whetherAnyLiesAheadIsTold() {
        let arrivals: RateArrivals = ["a": 10, "b": 20]
        #expect(arrivals.reach(beyond: 19))
        #expect(!arrivals.reach(beyond: 20))
        #expect(!RateArrivals().reach(beyond: 0))
    }
}
