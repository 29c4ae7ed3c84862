import Foundation

/// The socket in a data folder through which its operator speaks to the server.
package enum LocalSocket {
    /// What the system takes as the path of a socket, without the zero at its end.
    private static let longestPath = 107

    /// Whether a server has listened in a folder, and perhaps does still.
    package static func isThere(in folder: String) -> Bool { access(folder + "/weir.sock", F_OK) == 0 }

    /// The path to listen on or to connect to.
    ///
    /// A folder whose path is too long for a socket is reached through an open descriptor of it, which stays open for
    /// as long as the process lives.
    package static func path(in folder: String) throws(DataFolderError) -> String {
        let plain = folder + "/weir.sock"
        if plain.utf8.count <= longestPath { return plain }
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unusable(path: folder, reason: String(cString: strerror(errno))) }
        return "/proc/self/fd/\(descriptor)/weir.sock"
    }

    /// Lets only the owner of the folder connect.
    static func restrict(_ path: String) throws(DataFolderError) {
        guard chmod(path, 0o600) == 0 else {
            throw .unusable(path: path, reason: String(cString: strerror(errno)))
        }
    }
}
