// The files of WeirTesting follow.
