import WeirAPI
import WeirClient
import WeirImport

extension SystemImport {
    func takeEvents(_ collection: ForeignCollection) async throws {
        var totals = ImportReport()
        if let path = source.rows(of: collection) {
            var rows = MappedRows(rows: try RowReader(path: path), mapping: mapping, conflicted: conflicted)
            let start = isApplied ? try checkpoint?.load() ?? .start : .start
            if start != .start { try rows.skip(to: start) }
            let importing = EventImport(
                client: client,
                checkpoint: checkpoint.map { [waiting = rows.firstWaiting] checkpoint in
                    { try checkpoint.save(waiting.bounding($0)) }
                }
            )
            if isApplied {
                try await importing.run(&rows, report: &totals) { [progress, done] report, _ in
                    progress(done + report.total)
                }
            } else {
                try count(&rows, &totals)
            }
        } else {
            try await sendEvents(collection, &totals)
        }
        report.events = totals
        report.add(totals.rejections.map { ImportNote("event", "row \($0.row)", nil, $0.message, outcome: .leftOut) })
    }

    /// A dry run reads and maps all of it.
    private func count(_ rows: inout MappedRows<Mapping>, _ totals: inout ImportReport) throws {
        while let item = try rows.next() {
            var part = ImportReport()
            switch item {
            case .event: part.accepted = 1
            case .unreadable(let rejection): part.reject(rejection)
            }
            totals.add(part)
            progress(done + totals.total)
        }
    }

    private func sendEvents(_ collection: ForeignCollection, _ totals: inout ImportReport) async throws {
        var batch: [ImportEvent] = []
        let sender = EventBatchSender(client: client)
        var row = 0
        var sum = totals
        func flush() async throws {
            guard !batch.isEmpty else { return }
            sum.add(try await sender.send(batch))
            batch = []
            progress(done + sum.total)
        }
        try await source.each(collection) { record in
            row += 1
            switch MappedRows.item(record, row, mapping, conflicted) {
            case .event(let event):
                if isApplied { batch.append(event) } else { sum.accepted += 1 }
                if batch.count == 1_000 { try await flush() }
            case .unreadable(let rejection):
                var part = ImportReport()
                part.reject(rejection)
                sum.add(part)
            }
        }
        try await flush()
        totals = sum
    }
}
