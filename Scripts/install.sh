#!/usr/bin/env bash
# Installs an executable that was built, with its unit, settings, manual page, completion for shells and documents.
#
#   PREFIX      where programs go (default: /usr/local)
#   DESTDIR     a folder in front of everything, for packages
#   SYSCONFDIR  where settings go (default: /etc)
#   UNITDIR     where units go (default: PREFIX/lib/systemd/system)
#   WEIR_BINARY the executable (default: .build/release/weir)
#
# It replaces what it installed before, but no settings; it starts nothing and makes no user.
set -euo pipefail
cd "$(dirname "$0")/.."

prefix="${PREFIX:-/usr/local}"
destination="${DESTDIR:-}"
configuration="${SYSCONFDIR:-/etc}"
units="${UNITDIR:-$prefix/lib/systemd/system}"
binary="${WEIR_BINARY:-.build/release/weir}"

if [[ ! -x "$binary" ]]; then
    echo "There is no $binary. 'Scripts/build-release.sh' builds it; WEIR_BINARY names another." >&2
    exit 66
fi
for folder in "$prefix" "$configuration" "$units"; do
    if [[ "$folder" != /* ]]; then
        echo "PREFIX, SYSCONFDIR and UNITDIR must be absolute paths, not '$folder'." >&2
        exit 64
    fi
done

put() { install -D -m "$1" "$2" "$destination$3"; }

put 0755 "$binary" "$prefix/bin/weir"
put 0644 Packaging/weir.1 "$prefix/share/man/man1/weir.1"
[[ -e "$destination$configuration/weir/weir.env" ]] || put 0640 Packaging/weir.env "$configuration/weir/weir.env"
# Beside one another as in the sources, so that links between them lead somewhere.
while read -r document; do put 0644 "$document" "$prefix/share/doc/weir/$document"; done < <(
    {
        ls README.md CHANGELOG.md SECURITY.md CONTRIBUTING.md llms.txt Clients/*/README.md Docs/openapi.json
        find Docs -name '*.md'
    } | LC_ALL=C sort
)
# The executable writes them itself; what writes none has none.
complete() {
    local script
    script=$("$binary" --generate-completion-script "$1")
    [[ -z "$script" ]] || install -D -m 0644 /dev/stdin "$destination$prefix/share/$2" <<<"$script"
}
complete bash bash-completion/completions/weir
complete zsh zsh/vendor-completions/_weir
complete fish fish/vendor_completions.d/weir.fish
# The unit names the program and the settings where they are.
unit=$(mktemp)
trap 'rm -f "$unit"' EXIT
sed -e "s|/usr/bin/weir|$prefix/bin/weir|" -e "s|/etc/weir/|$configuration/weir/|" Packaging/weir.service >"$unit"
put 0644 "$unit" "$units/weir.service"
