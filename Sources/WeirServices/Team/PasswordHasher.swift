import Crypto
import CryptoExtras
import Dispatch
import Synchronization
package import WeirCore

/// Derives keys from passwords with scrypt, one at a time on a thread of its own: each takes tens of milliseconds and 32
/// MiB, so that whoever has stolen what is kept cannot try many.
package final class PasswordHasher: Sendable {
    /// Characters of a password.
    package static let lengths = 12...200
    /// Passwords that may wait to be looked at.
    private static let mostWaiting = 32
    private static let keyLength = 32

    private let queue = DispatchQueue(label: "weir.passwords", qos: .userInitiated)
    private let waiting = Mutex(0)
    private let secrets: SecretSource
    /// Cost as a power of two.
    private let cost: Int
    /// Stands for the password of those who have none, or are not there: looking them up takes as long.
    private let nobody: PasswordHash

    package init(secrets: SecretSource, cost: Int = 15) {
        self.secrets = secrets
        self.cost = cost
        nobody = PasswordHash(cost: cost, salt: secrets.bytes(16), key: secrets.bytes(Self.keyLength))
    }

    /// What is kept of a password.
    ///
    /// - Throws: ``WeirError`` `unavailable` when too many wait.
    package func hash(_ password: String) async throws -> PasswordHash {
        let salt = secrets.bytes(16)
        return PasswordHash(cost: cost, salt: salt, key: try await key(password, salt, cost))
    }

    /// Whether it is the password; takes as long for nil as for any.
    ///
    /// - Throws: ``WeirError`` `unavailable` when too many wait.
    package func matches(_ password: String, _ kept: PasswordHash?) async throws -> Bool {
        let hash = kept ?? nobody
        let key = try await key(password, hash.salt, hash.cost)
        return ConstantTime.areEqual(key, hash.key) && kept != nil
    }

    private func key(_ password: String, _ salt: [UInt8], _ cost: Int) async throws -> [UInt8] {
        try admit()
        defer { waiting.withLock { $0 -= 1 } }
        let bytes = Array(password.utf8.prefix(1_024))
        let key: [UInt8]? = await withCheckedContinuation { continuation in
            queue.async {
                let key = try? KDF.Scrypt.deriveKey(
                    from: bytes,
                    salt: salt,
                    outputByteCount: Self.keyLength,
                    rounds: 1 << cost,
                    blockSize: 8,
                    parallelism: 1
                )
                continuation.resume(returning: key?.withUnsafeBytes { Array($0) })
            }
        }
        guard let key else { throw WeirError(.internalError, "The password could not be looked at.") }
        return key
    }

    private func admit() throws(WeirError) {
        let isAdmitted = waiting.withLock { waiting in
            guard waiting < Self.mostWaiting else { return false }
            waiting += 1
            return true
        }
        guard isAdmitted else {
            throw WeirError(.unavailable, "Too many people are signing in now.", retryAfterSeconds: 5)
        }
    }
}
