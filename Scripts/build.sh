#!/usr/bin/env bash
# `swift build` with the arguments given.
#
# The package manager writes the traits of a package into its compiler's command in the order of a hashed set, which is
# another one in each process. Half of all builds would see another command and compile the HTTP library, and with it
# most of Weir, once more. With hashing that is the same each time they do not.
set -euo pipefail
cd "$(dirname "$0")/.."
exec env SWIFT_DETERMINISTIC_HASHING=1 swift build "$@"
