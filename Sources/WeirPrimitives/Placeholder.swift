// The files of WeirPrimitives follow.
