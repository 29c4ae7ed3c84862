import Testing
import WeirPostgres
import WeirPrimitives

/// A node's idea of the database's clock.
struct DatabaseClockTests {
    private let start = ContinuousClock.now
    private let noon = Timestamp(milliseconds: 1_800_000_000_000)

    private func clock(machine: Timestamp) -> DatabaseClock { DatabaseClock { machine } }

    private func after(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

    @Test func untilTheDatabaseWasAskedTheMachineSaysTheTime() {
        let machine = noon.adding(milliseconds: 600_000)
        #expect(clock(machine: machine).now(at: start) == machine)
    }

    @Test("What the machine's clock says plays no part, be it ten minutes ahead or set back")
    func theDatabaseSaysTheTime() {
        for lead: Int64 in [600_000, -600_000] {
            let clock = clock(machine: noon.adding(milliseconds: lead))
            clock.take(noon, asked: start, answered: after(10))
            #expect(clock.now(at: after(5)) == noon)
            #expect(clock.now(at: after(60_005)) == noon.adding(milliseconds: 60_000))
        }
    }

    @Test func aSlowAnswerIsPassedOverWhileThereIsAQuickOne() {
        let clock = clock(machine: noon)
        clock.take(noon, asked: start, answered: start)
        clock.take(noon.adding(milliseconds: 100), asked: after(100), answered: after(900))
        #expect(clock.now(at: after(1_000)) == noon.adding(milliseconds: 1_000))
        // In the end it is better than none.
        clock.take(noon.adding(milliseconds: 20_400), asked: after(20_000), answered: after(20_800))
        #expect(clock.now(at: after(20_800)) == noon.adding(milliseconds: 20_800))
        clock.take(noon.adding(milliseconds: 25_000), asked: after(24_000), answered: after(24_000))
        #expect(clock.now(at: after(24_000)) == noon.adding(milliseconds: 25_000))
    }

    @Test("A clock that is set back a little is waited for, and one that is set back far is followed")
    func timeDoesNotRunBackwards() {
        let clock = clock(machine: noon)
        clock.take(noon, asked: start, answered: start)
        #expect(clock.now(at: after(1_000)) == noon.adding(milliseconds: 1_000))
        clock.take(noon.adding(milliseconds: 500), asked: after(1_000), answered: after(1_000))
        #expect(clock.now(at: after(1_000)) == noon.adding(milliseconds: 1_000))
        #expect(clock.now(at: after(2_000)) == noon.adding(milliseconds: 1_500))
        clock.take(noon.adding(milliseconds: -60_000), asked: after(2_000), answered: after(2_000))
        #expect(clock.now(at: after(2_000)) == noon.adding(milliseconds: -60_000))
    }
}
