import WeirPostgresLedger
package import WeirServer

extension ServerConfiguration {
    /// Takes a database that answers late for one that is there, however slow the machine is that runs tests.
    package mutating func waitsForSlowDatabase() {
        databasePatienceMilliseconds = 600_000
        databaseLedger.patienceMilliseconds = 600_000
        databaseLedger.roundMilliseconds = 600_000
    }
}
