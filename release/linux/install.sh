#!/bin/sh
# Put this copy of thetahat into the menu, and let it open .thetahat files, for this user alone. No root is needed.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
mkdir -p "$data/applications" "$data/mime/packages"
sed "s|^Exec=thetahat|Exec=\"$here/thetahat\"|" "$here/share/thetahat.desktop" > "$data/applications/thetahat.desktop"
cp "$here/share/thetahat.xml" "$data/mime/packages/"
for picture in "$here"/share/icons/thetahat-*.png; do
    side=${picture##*-}
    side=${side%.png}
    mkdir -p "$data/icons/hicolor/${side}x${side}/apps"
    cp "$picture" "$data/icons/hicolor/${side}x${side}/apps/thetahat.png"
done
for tool in "update-desktop-database $data/applications" "update-mime-database $data/mime"; do
    command -v "${tool%% *}" > /dev/null && $tool || true
done
echo "thetahat is in the menu of $(id -un)"
