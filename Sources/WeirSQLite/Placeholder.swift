// The files of WeirSQLite follow.
