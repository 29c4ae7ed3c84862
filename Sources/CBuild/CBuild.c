#include "CBuild.h"

// What only the command that builds knows. It stands in C because that can be given a text from outside.
const char *weir_build_commit(void) { return WEIR_BUILD_COMMIT; }
