import Testing
import WeirCore

/// What a start finds beside the database.
struct InstallationRulesTests {
    private let stored = InstallationMark(id: "a", start: "2", place: "disk/1")

    private func finding(
        _ file: InstallationMark?,
        stored: InstallationMark? = InstallationMark(id: "a", start: "2", place: "disk/1"),
        holdsData: Bool = true
    ) -> InstallationRules.Finding {
        InstallationRules.finding(stored: stored, before: "1", file: file, holdsData: holdsData)
    }

    @Test func newDataIsNew() {
        #expect(finding(nil, stored: nil, holdsData: false) == .new)
        #expect(finding(nil, stored: nil, holdsData: true) == .new)
        #expect(finding(stored, stored: nil, holdsData: false) == .new)
    }

    @Test func sameMarkGoesOn() { #expect(finding(stored) == .goesOn) }

    @Test("A crash between the two writes is no difference")
    func crashBetweenTheWritesGoesOn() {
        #expect(finding(InstallationMark(id: "a", start: "1", place: "disk/1")) == .goesOn)
        let first = InstallationRules.finding(
            stored: stored,
            before: "",
            file: InstallationMark(id: "", start: "", place: "disk/1"),
            holdsData: false
        )
        #expect(first == .goesOn)
    }

    @Test("An older database beside the file was restored, and so was one that knows no mark")
    func restoredDatabaseIsFound() {
        #expect(finding(InstallationMark(id: "a", start: "3", place: "disk/1")) == .pause(.restored))
        #expect(finding(InstallationMark(id: "b", start: "2", place: "disk/1")) == .pause(.restored))
        #expect(finding(stored, stored: nil) == .pause(.restored))
    }

    @Test func copiedFolderIsFound() {
        #expect(finding(InstallationMark(id: "a", start: "2", place: "disk/7")) == .pause(.copied))
    }

    @Test func missingFileIsFound() { #expect(finding(nil) == .pause(.unmarked)) }
}
