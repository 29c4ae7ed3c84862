import GRDB

/// All changes of the schema, in order.
///
/// A migration that was released is never edited: a later one changes what it made. Migrations are strings and use no
/// type of the program, so that they mean the same for ever.
enum Migrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001-control-plane") { database in
            try database.execute(sql: Migration0001.sql)
        }
        migrator.registerMigration("0002-ledger") { database in
            try database.execute(sql: Migration0002.sql)
        }
        migrator.registerMigration("0005-keys-and-audit") { database in
            try database.execute(sql: Migration0005.sql)
        }
        migrator.registerMigration("0006-totals-and-customers") { database in
            try database.execute(sql: Migration0006.sql)
        }
        migrator.registerMigration("0007-contracts-and-invoices") { database in
            try database.execute(sql: Migration0007.sql)
        }
        migrator.registerMigration("0008-jobs-and-test-clocks") { database in
            try database.execute(sql: Migration0008.sql)
        }
        migrator.registerMigration("0009-billing-jobs") { database in
            try database.execute(sql: Migration0009.sql)
        }
        migrator.registerMigration("0010-coupons-and-thresholds") { database in
            try database.execute(sql: Migration0010.sql)
        }
        migrator.registerMigration("0011-invoices-that-close-no-period") { database in
            try database.execute(sql: Migration0011.sql)
        }
        migrator.registerMigration("0012-stripe") { database in
            try database.execute(sql: Migration0012.sql)
        }
        migrator.registerMigration("0013-events-and-outboxes") { database in
            try database.execute(sql: Migration0013.sql)
        }
        migrator.registerMigration("0014-rejected-events") { database in
            try database.execute(sql: Migration0014.sql)
        }
        migrator.registerMigration("0015-payments") { database in
            try database.execute(sql: Migration0015.sql)
        }
        migrator.registerMigration("0017-moments-of-invoices") { database in
            try database.execute(sql: Migration0017.sql)
        }
        migrator.registerMigration("0018-open-invoices") { database in
            try database.execute(sql: Migration0018.sql)
        }
        migrator.registerMigration("0019-refunds-of-several-invoices") { database in
            try database.execute(sql: Migration0019.sql)
        }
        migrator.registerMigration("0020-smallest-charges-and-sweeps") { database in
            try database.execute(sql: Migration0020.sql)
        }
        migrator.registerMigration("0022-team") { database in
            try database.execute(sql: Migration0022.sql)
        }
        migrator.registerMigration("0023-figures") { database in
            try database.execute(sql: Migration0023.sql)
        }
        migrator.registerMigration("0024-portal") { database in
            try database.execute(sql: Migration0024.sql)
        }
        migrator.registerMigration("0025-sessions-by-links-and-keys") { database in
            try database.execute(sql: Migration0025.sql)
        }
        migrator.registerMigration("0026-invoices-with-numbers") { database in
            try database.execute(sql: Migration0026.sql)
        }
        migrator.registerMigration("0028-logos") { database in
            try database.execute(sql: Migration0028.sql)
        }
        migrator.registerMigration("0029-invoices-by-status") { database in
            try database.execute(sql: Migration0029.sql)
        }
        migrator.registerMigration("0030-shares-of-limits") { database in
            try database.execute(sql: Migration0030.sql)
        }
        return migrator
    }
}
