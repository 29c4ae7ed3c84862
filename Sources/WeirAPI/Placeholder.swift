// The files of WeirAPI follow.
