#!/usr/bin/env bash
# Makes the documentation of the Swift SDK from its sources and its catalogue: a site in .build/docc, or in the folder that is named.
#
# The package must be built. Anything that docc warns of is an error.
set -euo pipefail
cd "$(dirname "$0")/.."

output=${1:-.build/docc}
built=$(readlink -f "${WEIR_BUILD_FOLDER:-.build/debug}")
graphs=$(mktemp -d)
trap 'rm -rf "$graphs"' EXIT

arguments=(-module-name WeirClient -minimum-access-level public -output-dir "$graphs" -I "$built/Modules" -target "$(
    swiftc -print-target-info | sed -n 's/.*"triple": "\(.*\)",.*/\1/p' | head -n 1
)" -skip-inherited-docs -emit-extension-block-symbols)
# Modules of C that others are made of.
while read -r map; do arguments+=(-Xcc "-fmodule-map-file=$map"); done < <(
    find "$built"/*.build -maxdepth 1 -name module.modulemap
    find .build/checkouts/*/Sources -path '*/include/module.modulemap'
)
swift symbolgraph-extract "${arguments[@]}"
docc convert Sources/WeirClient/WeirClient.docc --additional-symbol-graph-dir "$graphs" --output-path "$output" \
    --fallback-display-name WeirClient --fallback-bundle-identifier weir.client --warnings-as-errors
echo "$output"
