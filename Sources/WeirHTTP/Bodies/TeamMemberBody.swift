import WeirAPI
import WeirCore
import WeirPrimitives

/// A member of the team as the audit trail shows one.
struct TeamMemberBody: JSONWritable {
    private let member: TeamMember

    init(_ member: TeamMember) { self.member = member }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", member.id)
            json.member("name", member.name)
            json.member("email", member.email)
            json.member("role", member.role.rawValue)
            json.member("hasPassword", member.password != nil)
            json.member("joinedAt", member.joinedAt)
            json.member("removedAt", member.removedAt)
        }
    }
}
