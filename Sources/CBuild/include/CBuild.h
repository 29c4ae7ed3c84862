#ifndef WEIR_CBUILD_H
#define WEIR_CBUILD_H

/// The commit that the program was built from; empty when nobody said.
const char *weir_build_commit(void);

#endif
