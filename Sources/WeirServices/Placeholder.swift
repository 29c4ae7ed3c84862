// The files of WeirServices follow.
