/// Why a back-up cannot be made, or not be restored.
package enum BackupError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was to be made is there already.
    case exists(String)
    /// The folder is not for this.
    case folder(String)
    /// What the back-up holds is not what its manifest says.
    case damaged(String)
    /// Files cannot be read or written.
    case failed(String)
    /// Whoever asked has gone.
    case cancelled

    package var description: String {
        switch self {
        case .exists(let path): "\(path) is there already; a back-up never overwrites anything. Name another place."
        case .folder(let reason): reason
        case .damaged(let reason): "The back-up is damaged: \(reason). Nothing was restored; take another one."
        case .failed(let reason): reason
        case .cancelled: "The back-up was broken off."
        }
    }
}
