import WeirAPI
import WeirPrimitives

extension OpenMeterMapping {
    package func event(_ record: ForeignRecord) -> Mapped<EventDraft> {
        // What is read of the API stands in an envelope.
        let event = record.record("event") ?? record
        let id = event.text("id") ?? ""
        guard !id.isEmpty else { return .leftOut("event", "", "id", "it has no id") }
        guard let subject = event.text("subject") else { return .leftOut("event", id, "subject", "it has no subject") }
        guard subjectOwners[subject].map({ $0.count < 2 }) ?? true, owners[subject].map({ $0.count < 2 }) ?? true else {
            return .waiting(id, "subject", "several customers there have the subject '\(subject)'")
        }
        guard let type = event.text("type") else { return .leftOut("event", id, "type", "it has no type") }
        guard let time = event.instant("time") else {
            return .leftOut("event", id, "time", "it has no time that can be read")
        }
        let data = event.value("data")
        let object =
            data?.objectValue ?? data?.stringValue.flatMap { try? JSONParser.parse(Array($0.utf8)).objectValue }
        let properties = FlatProperties(object ?? [:])
        guard properties.count <= FlatProperties.maximum else {
            return .leftOut("event", id, "data", "it has more than \(FlatProperties.maximum) properties")
        }
        return Mapped(
            EventDraft(
                customer: subjects[subject] ?? subject,
                object: [
                    "eventName": .string(type),
                    // Its identity is source and id, as for every CloudEvent that is sent here.
                    "idempotencyKey": .string("\(event.text("source") ?? "") \(id)"),
                    "timestamp": JSONValue(time), "properties": .object(properties.object),
                ]
            )
        )
    }
}
