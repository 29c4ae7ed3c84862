// The files of WeirStorage follow.
