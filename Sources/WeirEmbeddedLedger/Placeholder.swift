// The files of WeirEmbeddedLedger follow.
