"""Where a copy of everything may go."""

from pathlib import Path

import pytest
from support import TestShop

from returns_desktop.domain.errors import AppError
from returns_desktop.services.backup import back_up


def test_a_copy_is_a_whole_shop(shop: TestShop, tmp_path: Path) -> None:
    shop.take_in({})
    target = tmp_path / "elsewhere" / "returns.sqlite3"
    assert back_up(shop.shop, target) == target.stat().st_size
    copied = TestShop(target.parent)
    assert copied.verifying.verify().findings == ()
    assert copied.browsing.counts().stored == 1
    copied.shop.close()


@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
def test_the_data_is_never_overwritten_by_its_copy(shop: TestShop, tmp_path: Path, ending: str) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / f"returns.sqlite3{ending}")
    with pytest.raises(AppError) as refused:
        back_up(shop.shop, link)
    assert refused.value.code == "target_is_data_file"


@pytest.mark.parametrize("name", ["a folder", "a loop", "no text \udcff"])
def test_where_no_file_can_be_is_said(shop: TestShop, tmp_path: Path, name: str) -> None:
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a loop").symlink_to(tmp_path / "a loop")
    with pytest.raises(AppError) as refused:
        back_up(shop.shop, tmp_path / name)
    assert refused.value.code == "backup_unwritable"
    assert refused.value.params["folder"] == tmp_path.name
