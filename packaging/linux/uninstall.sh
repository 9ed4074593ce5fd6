#!/bin/sh
# Removes what install.sh installed. Your data stays where it is.
set -eu
program=$(cd "$(dirname "$0")" && pwd)
prefix=${program%/lib/returns-desktop}
[ "$prefix" != "$program" ] || { echo "Run the one beside the installed program." >&2; exit 1; }
rm -rf "$program"
rm -f "$prefix/bin/returns-desktop" "$prefix/share/applications/returns-desktop.desktop" \
    "$prefix/share/metainfo/app.returns_desktop.ReturnsDesktop.metainfo.xml" \
    "$prefix"/share/icons/hicolor/*/apps/returns-desktop.png \
    "$prefix/share/icons/hicolor/scalable/apps/returns-desktop.svg"
update-desktop-database "$prefix/share/applications" 2>/dev/null || true
echo "Removed. Your data is kept in ${XDG_DATA_HOME:-$HOME/.local/share}/returns-desktop"
