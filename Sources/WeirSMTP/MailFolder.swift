import Foundation
package import WeirMail

/// Writes mails as `.eml` files into a folder, where no server is set to send them.
package struct MailFolder: MailTransport {
    package let path: String
    /// Files that the folder may hold; beyond that mail waits until someone has made room.
    package static let maximumFiles = 10_000

    package init(path: String) { self.path = path }

    /// A file is named for its mail, so the same mail again is the same file.
    package func send(_ message: MailMessage) async -> MailOutcome {
        let files = FileManager.default
        do {
            try files.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            guard try files.contentsOfDirectory(atPath: path).count < Self.maximumFiles else {
                return .postponed("The folder \(path) holds \(Self.maximumFiles) files; remove some.")
            }
            try Data(message.bytes).write(to: URL(fileURLWithPath: "\(path)/\(message.id).eml"), options: .atomic)
            return .sent
        } catch {
            return .postponed("The folder \(path) cannot be written to: \(error.localizedDescription)")
        }
    }
}
