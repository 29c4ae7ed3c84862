/// Who comes to a lane.
enum LaneRole: Sendable {
    /// Its part of the customers, as long as so many lanes are in use.
    case ofAll(LaneSpread, place: Int)
    /// Those whose long history must be gone through.
    case detour

    var isDetour: Bool {
        switch self {
        case .ofAll: false
        case .detour: true
        }
    }

    /// Whether nobody comes for now.
    var isIdle: Bool {
        switch self {
        case .ofAll(let spread, let place): place >= spread.lanes
        case .detour: false
        }
    }

    /// How many times its own part of the memory of all lanes it may take.
    var share: Int {
        switch self {
        case .ofAll(let spread, let place): spread.share(at: place)
        case .detour: 1
        }
    }

    /// Takes note of what a round took.
    func note(_ round: LaneRound, took time: Duration) {
        switch self {
        case .ofAll(let spread, _): spread.note(commands: round.commandCount, took: time)
        case .detour: break
        }
    }
}
