// The files of WeirHTTP follow.
