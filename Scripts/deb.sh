#!/usr/bin/env bash
# Makes the Debian package of an executable that was built: .build/weir_VERSION_ARCHITECTURE.deb.
#
#   deb.sh [--binary FILE] [--version VERSION] [--output FOLDER]
#
# The libraries that it depends on are read from the executable. The same executable, commit and version make the same
# package, byte for byte: times in it are those of the commit, or of SOURCE_DATE_EPOCH.
# WEIR_DEB_COMPRESSION (xz, gzip or none) says how it is compressed, WEIR_MAINTAINER who made it.
set -euo pipefail
cd "$(dirname "$0")/.."

binary=.build/release/weir
version=""
output=.build
while [[ $# -gt 0 ]]; do
    case "$1" in
    --binary) binary="$2" ;;
    --version) version="$2" ;;
    --output) output="$2" ;;
    *)
        echo "usage: ${0##*/} [--binary FILE] [--version VERSION] [--output FOLDER]" >&2
        exit 64
        ;;
    esac
    shift 2
done
if [[ ! -x "$binary" ]]; then
    echo "There is no $binary. 'Scripts/build-release.sh' builds it; --binary names another." >&2
    exit 66
fi
for tool in dpkg-deb dpkg-shlibdeps; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is missing: apt-get install dpkg-dev" >&2
        exit 69
    fi
done
# Like weir 0.1.0 (commit 1a2b3c4d5e6f): a commit that is no release comes after what it follows.
if [[ -z "$version" ]]; then
    [[ "$("$binary" --version)" =~ ^weir\ ([0-9.]+)\ \(commit\ ([0-9a-z+]+) ]]
    version="${BASH_REMATCH[1]}+git.${BASH_REMATCH[2]//+/.}"
fi
epoch="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}"
architecture=$(dpkg --print-architecture)
maintainer="${WEIR_MAINTAINER:-Weir <weir@localhost>}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root="$work/root"
mkdir -m 0755 "$root"
umask 022

# An installed program needs no table of its symbols but for reading crashes, and is a third of the size without.
install -m 0755 "$binary" "$work/weir"
strip --strip-unneeded --remove-section=.comment "$work/weir"
WEIR_BINARY="$work/weir" PREFIX=/usr UNITDIR=/lib/systemd/system DESTDIR="$root" Scripts/install.sh
documents="$root/usr/share/doc/weir"
cat >"$documents/changelog" <<END
weir ($version) unstable; urgency=medium

  * What has changed stands in CHANGELOG.md beside this file.

 -- $maintainer  $(LC_ALL=C date --utc --rfc-email --date="@$epoch")
END
python3 Scripts/sbom.py licences >"$documents/copyright"
python3 Scripts/sbom.py sbom --version "$version" >"$documents/sbom.cdx.json"
install -D -m 0644 Packaging/debian/lintian-overrides "$root/usr/share/lintian/overrides/weir"
gzip --best --no-name "$documents/changelog" "$root/usr/share/man/man1/weir.1"

# Which packages hold the libraries; it wants to stand in a folder with sources.
mkdir -p "$work/source/debian"
printf 'Source: weir\n\nPackage: weir\nArchitecture: any\n' >"$work/source/debian/control"
depends=$(cd "$work/source" && dpkg-shlibdeps -O "$work/weir" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')

mkdir "$root/DEBIAN"
size=$(du --summarize --apparent-size --block-size=1024 --exclude=DEBIAN "$root" | cut -f 1)
sed -e "s|@VERSION@|$version|" -e "s|@ARCHITECTURE@|$architecture|" -e "s|@SIZE@|$size|" \
    -e "s|@MAINTAINER@|$maintainer|" -e "s|@DEPENDS@|${depends:-libc6}|" \
    Packaging/debian/control.in >"$root/DEBIAN/control"
echo /etc/weir/weir.env >"$root/DEBIAN/conffiles"
install -m 0755 Packaging/debian/{postinst,prerm,postrm} "$root/DEBIAN"
(cd "$root" && find . -type f ! -path './DEBIAN/*' -printf '%P\0' | LC_ALL=C sort -z | xargs -0 md5sum) \
    >"$root/DEBIAN/md5sums"
find "$root" -newermt "@$epoch" -exec touch --no-dereference --date="@$epoch" {} +

mkdir -p "$output"
package="$output/weir_${version}_${architecture}.deb"
SOURCE_DATE_EPOCH="$epoch" dpkg-deb --root-owner-group -Z"${WEIR_DEB_COMPRESSION:-xz}" --build "$root" "$package" >/dev/null
echo "$package"
