import WeirStorage

/// What `weir migrate-store` has begun or done with the data.
enum MoveCheck {
    /// Of a store whose data is another's now.
    static func finding(_ mark: MoveMark) -> Finding {
        .failure(.database, "\(mark.problem).", remedy: "\(mark.remedy).")
    }

    /// Of a folder that a copy was begun into.
    static func draft(in folder: String) -> Finding {
        .failure(
            .database,
            "\(folder) holds a copy that 'weir migrate-store' has not finished.",
            remedy: "Give that command again, or remove \(folder)/moving to begin without it."
        )
    }
}
