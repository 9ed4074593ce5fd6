#!/bin/sh
# Installs Returns Desktop for this user, below ~/.local; nothing of it needs an administrator.
# usage: ./install.sh [PREFIX]      PREFIX: another folder than ~/.local
set -eu
cd "$(dirname "$0")"
prefix=${1:-$HOME/.local}
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd)
program=$prefix/lib/returns-desktop

rm -rf "$program"
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share/applications"
cp -R lib/returns-desktop "$program"
cp uninstall.sh "$program/uninstall.sh"
ln -sf "$program/returns-desktop" "$prefix/bin/returns-desktop"
cp -R share/icons share/metainfo "$prefix/share/"
# A desktop does not look for programs in ~/.local/bin, and a quoted path may hold spaces.
sed "s|^Exec=returns-desktop|Exec=\"$program/returns-desktop\"|" share/applications/returns-desktop.desktop \
    >"$prefix/share/applications/returns-desktop.desktop"
update-desktop-database "$prefix/share/applications" 2>/dev/null || true
gtk-update-icon-cache -q "$prefix/share/icons/hicolor" 2>/dev/null || true

if missing=$(ldd "$program/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" | grep 'not found'); then
    echo "Installed, but libraries of the system are missing:"
    echo "$missing"
    echo "On Debian and Ubuntu: sudo apt-get install @PACKAGES@"
    exit 1
fi
echo "Installed. Start it from the menu of programs, or with $prefix/bin/returns-desktop"
echo "To remove it: $program/uninstall.sh"
