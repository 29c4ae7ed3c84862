#!/usr/bin/env bash
# Compiles the sources to modules and to CommonJS, with types beside them.
set -euo pipefail
cd "$(dirname "$0")"
rm -rf dist
tsc --project tsconfig.json
tsc --project tsconfig.json --module commonjs --outDir dist/cjs
echo '{"type": "module"}' >dist/esm/package.json
echo '{"type": "commonjs"}' >dist/cjs/package.json
