#!/usr/bin/env bash
# Builds the executable for release: .build/release/weir.
#
# Across modules code is put in place and specialised, the libraries' too. Exclusive access to memory, which every test
# of the debug build checks at run time, is not checked again. Swift's runtime and Foundation are linked into it, so that
# it runs where no Swift is installed; WEIR_DYNAMIC_RUNTIME=1 leaves them out.
set -euo pipefail
cd "$(dirname "$0")/.."

# The commit, for `weir --version`; WEIR_BUILD_COMMIT says it where there is no repository.
if [[ -z "${WEIR_BUILD_COMMIT:-}" ]] && commit=$(git rev-parse --short=12 HEAD 2>/dev/null); then
    [[ -z "$(git status --porcelain --untracked-files=no 2>/dev/null)" ]] || commit+="+changes"
    export WEIR_BUILD_COMMIT="$commit"
fi

options=(--configuration release --product weir -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked)
[[ -n "${WEIR_DYNAMIC_RUNTIME:-}" ]] || options+=(--static-swift-stdlib)
# Paths of the machine that builds would be the only thing that differs between two builds of one commit.
options+=(-Xswiftc -file-prefix-map -Xswiftc "$PWD=." -Xcc "-ffile-prefix-map=$PWD=.")
exec Scripts/build.sh "${options[@]}"
