// The files of WeirCore follow.
