#!/usr/bin/env bash
# Builds the executable for release: .build/release/weir.
#
# Across modules code is put in place and specialised, the libraries' too. Exclusive access to memory, which every test
# of the debug build checks at run time, is not checked again.
set -euo pipefail
cd "$(dirname "$0")/.."
exec swift build --configuration release --product weir \
    -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked
