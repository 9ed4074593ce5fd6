"""Folders that others write to are known by their drive, their name, or what a service left in them."""

from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest

from returns_desktop.services.data_place import PlaceKind, SharedPlace, place_of, shared_place

MOUNTS = [
    "/dev/sda1 / ext4 rw 0 0",
    "server:/x /mnt/shop nfs4 rw 0 0",
    "//nas/x /mnt/my\\040nas cifs rw 0 0",
    "x /mnt/ssh fuse.sshfs rw 0 0",
    "/dev/sdb1 /mnt/shop/local ext4 rw 0 0",
    "x /mnt/over nfs rw 0 0",
    "tmpfs /mnt/over tmpfs rw 0 0",
    "broken",
]
NETWORK = SharedPlace(PlaceKind.NETWORK)


def nothing(_path: object) -> bool:
    return False


def looked(folder: Any, **more: Any) -> SharedPlace | None:
    return shared_place(folder, **{"exists": nothing, "mounts": MOUNTS, **more})


@pytest.mark.parametrize(
    ("folder", "found"),
    [
        ("/mnt/shop", NETWORK),
        ("/mnt/shop/a/b", NETWORK),
        ("/mnt/my nas/a", NETWORK),
        ("/mnt/ssh/a", NETWORK),
        ("/mnt/shop/local/a", None),
        ("/mnt/shopping", None),
        ("/mnt/over/a", None),
        ("/srv/data", None),
    ],
)
def test_the_nearest_drive_counts(folder: str, found: SharedPlace | None) -> None:
    assert looked(PurePosixPath(folder)) == found


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/srv/ann/Dropbox/shop", "Dropbox"),
        ("/srv/ann/Dropbox (Ann GmbH)/shop", "Dropbox"),
        ("/srv/ann/Library/CloudStorage/GoogleDrive-ann/My Drive/shop", "Google Drive"),
        ("/srv/ann/Library/Mobile Documents/com~apple~CloudDocs/shop", "iCloud"),
        ("/srv/ann/Nextcloud2/shop", "Nextcloud"),
        ("/srv/ann/OneDrive - Ann GmbH/shop", "OneDrive"),
        ("/srv/ann/Dropboxes/shop", ""),
        ("/srv/ann/Boxes/shop", ""),
        ("/srv/ann/my onedrive/shop", ""),
    ],
)
def test_a_service_is_known_by_its_folder(folder: str, service: str) -> None:
    found = looked(PurePosixPath(folder))
    assert (found.name if found else "") == service


def test_windows_drives_and_servers() -> None:
    assert looked(PureWindowsPath(r"\\nas\shop\data")) == NETWORK
    shop = PureWindowsPath(r"Z:\shop")
    assert looked(shop, drive_type=lambda root: 4 if root == "Z:\\" else 3) == NETWORK
    assert looked(shop, drive_type=lambda _root: 3) is None
    synced = looked(PureWindowsPath(r"C:\x\OneDrive\shop"))
    assert synced == SharedPlace(PlaceKind.SYNCED, "OneDrive")


@pytest.mark.parametrize(("marker", "service"), [(".stfolder", "Syncthing"), (".dropbox", "Dropbox")])
def test_a_service_is_known_by_what_it_left(tmp_path: Path, marker: str, service: str) -> None:
    folder = tmp_path / "kept" / "shop"
    folder.mkdir(parents=True)
    assert place_of(folder) is None or place_of(tmp_path) is not None
    (tmp_path / "kept" / marker).mkdir()
    assert shared_place(folder) == SharedPlace(PlaceKind.SYNCED, service)


def test_a_link_leads_to_where_the_data_is(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "shop").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox" / "shop")
    found = place_of(tmp_path / "link")
    assert found is not None


def test_a_loop_of_links_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    place_of(tmp_path / "loop")
