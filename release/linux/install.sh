#!/bin/sh
# Put this copy of thetahat into the menu, and let it open .thetahat files, for this user alone. No root is needed.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
mkdir -p "$data/applications" "$data/mime/packages"
# A desktop entry quotes a path as a string of a string, and sed has signs of its own in what it puts in.
quoted=$(printf '%s' "$here/thetahat" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
put=$(printf '%s' "$quoted" | sed -e 's/[&|\\]/\\&/g')
sed "s|^Exec=thetahat|Exec=\"$put\"|" "$here/share/thetahat.desktop" > "$data/applications/thetahat.desktop"
cp "$here/share/thetahat.xml" "$data/mime/packages/"
for picture in "$here"/share/icons/thetahat-*.png; do
    side=${picture##*-}
    side=${side%.png}
    mkdir -p "$data/icons/hicolor/${side}x${side}/apps"
    cp "$picture" "$data/icons/hicolor/${side}x${side}/apps/thetahat.png"
done
tell() { ! command -v "$1" > /dev/null || "$@" || true; }
tell update-desktop-database "$data/applications"
tell update-mime-database "$data/mime"
echo "thetahat is in the menu of $(id -un)"
