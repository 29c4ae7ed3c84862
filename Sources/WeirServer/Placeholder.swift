// The files of WeirServer follow.
