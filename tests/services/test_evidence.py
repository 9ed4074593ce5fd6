"""Photos and documents: attached as steps, kept byte for byte, and found wherever the shop's words are."""

import hashlib
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from photos import BEGINNINGS, png
from support import DEADLINE_RULES, NOW, Clock, TestShop, write_report

from returns_desktop.domain import evidence as limits
from returns_desktop.domain.errors import AppError, StaleRowError
from returns_desktop.domain.evidence import MOST, Attachment, MediaType, NewFile
from returns_desktop.domain.purging import Words
from returns_desktop.services import evidence
from returns_desktop.services.backups import Backups
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.encryption import new_key
from returns_desktop.services.evidence import Evidence, read_files
from returns_desktop.services.importing import Importing
from returns_desktop.services.purging import Purging
from returns_desktop.services.salvaging import Damaged
from returns_desktop.services.shop import open_shop
from returns_desktop.storage import attachments

NAME = "Zwiebelkuchen.png"
"""No file of the program holds it by itself."""
FAR_BACK = {"request_date": "01-Jan-2025", "order_date": "01-Dec-2024", "delivery_date": "10-Jan-2025"}


def photo(shade: int = 200, name: str = NAME) -> NewFile:
    return NewFile(name, MediaType.PNG, png(shade))


def attach(shop: TestShop, *files: NewFile, request_id: int = 1) -> None:
    shop.evidence.attach(request_id, files or (photo(),), shop.versions(request_id)[request_id])


def there(shop: TestShop, request_id: int = 1) -> tuple[Attachment, ...]:
    return shop.browsing.request(request_id).attachments


@pytest.fixture
def one(shop: TestShop) -> TestShop:
    """A shop with one request."""
    shop.take_in({})
    return shop


def test_photos_are_kept_byte_for_byte(one: TestShop) -> None:
    attach(one, photo(1, "a.png"), photo(2, "b.png"))
    found = there(one)
    assert [(each.name, each.size, each.media_type) for each in found] == [
        ("a.png", len(png(1)), MediaType.PNG),
        ("b.png", len(png(2)), MediaType.PNG),
    ]
    assert [one.evidence.content(each.id) for each in found] == [png(1), png(2)]
    assert [each.sha256 for each in found] == [hashlib.sha256(png(shade)).hexdigest() for shade in (1, 2)]
    one.restart()
    assert there(one) == found


def test_the_journal_has_the_digests_and_not_the_names(one: TestShop) -> None:
    attach(one)
    (entry,) = [each for each in one.browsing.request(1).timeline if each.kind == "attach"]
    assert entry.payload["files"] == [[hashlib.sha256(png()).hexdigest(), len(png()), "image/png"]]
    assert "Zwiebelkuchen" not in str(one.shop.db.sql("SELECT payload FROM journal_subject"))
    assert "Zwiebelkuchen" not in str(one.shop.db.sql("SELECT payload FROM journal"))


def test_attaching_and_removing_are_undone_and_done_again(one: TestShop) -> None:
    attach(one, photo(1), photo(2))
    first, second = there(one)
    one.evidence.remove(first.id, one.versions(1)[1])
    assert there(one) == (second,)
    one.restart()
    assert one.deciding.next_undo().kind == "detach"  # type: ignore[union-attr]
    one.deciding.undo()
    assert there(one) == (first, second)
    one.deciding.undo()
    assert there(one) == ()
    one.deciding.redo()
    assert there(one) == (first, second)
    one.deciding.redo()
    assert there(one) == (second,)
    assert one.verifying.verify().findings == ()


def test_the_same_file_is_attached_once(one: TestShop) -> None:
    attach(one, photo(1), photo(1, "copy.png"))
    with pytest.raises(AppError, match="attachment_there"):
        attach(one, photo(1))
    attach(one, photo(1), photo(2, "new.png"))
    assert [each.name for each in there(one)] == [NAME, "new.png"]
    one.evidence.remove(there(one)[0].id, one.versions(1)[1])
    attach(one, photo(1))
    assert len(there(one)) == 2


def test_nothing_is_attached_to_what_changed_meanwhile(one: TestShop) -> None:
    with pytest.raises(StaleRowError):
        one.evidence.attach(1, [photo()], one.versions(1)[1] + 1)
    assert one.shop.db.sql("SELECT * FROM attachment_content") == []
    attach(one)
    with pytest.raises(StaleRowError):
        one.evidence.remove(there(one)[0].id, one.versions(1)[1] + 1)


def test_what_is_gone_can_neither_be_seen_nor_removed_again(one: TestShop) -> None:
    attach(one)
    (found,) = there(one)
    one.evidence.remove(found.id, one.versions(1)[1])
    for again in (
        lambda: one.evidence.remove(found.id, one.versions(1)[1]),
        lambda: one.evidence.content(found.id),
        lambda: one.evidence.content(77),
    ):
        with pytest.raises(AppError, match="attachment_gone"):
            again()


def test_a_request_takes_so_many_and_no_more(one: TestShop) -> None:
    attach(one, *(photo(shade) for shade in range(MOST)))
    with pytest.raises(AppError, match="attachments_too_many"):
        attach(one, photo(255))
    assert len(there(one)) == MOST


@pytest.mark.parametrize("media_type", MediaType)
def test_files_are_read_as_they_are(tmp_path: Path, media_type: MediaType) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(BEGINNINGS[media_type])
    (read,) = read_files([path])
    assert (read.content, read.media_type) == (BEGINNINGS[media_type], media_type)
    assert read.name.startswith("x.bin.")


def test_files_that_cannot_be_attached_say_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fits, large, other = (tmp_path / name for name in ("fits.png", "large.png", "report.tsv"))
    monkeypatch.setattr(evidence, "LARGEST", 1_000)
    for path, size in ((fits, 1_000), (large, 1_001)):
        path.write_bytes(png() + b"\0" * (size - len(png())))
    other.write_text("Order ID\tASIN\n", "utf-8")
    assert len(read_files([fits])[0].content) == 1_000
    for path, code in (
        (large, "attachment_too_large"),
        (other, "attachment_kind"),
        (tmp_path / "none.png", "file_missing"),
        (tmp_path, "file_missing"),
    ):
        with pytest.raises(AppError, match=code) as told:
            read_files([fits, path])
        assert told.value.params["file"] == path.name
    with pytest.raises(AppError, match="attachments_too_many"):
        read_files([fits] * (MOST + 1))
    assert limits.LARGEST == 10 * 1024 * 1024


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.png"
    path.write_bytes(png())

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(AppError, match="file_not_readable") as told:
        read_files([path])
    assert told.value.params == {"file": "locked.png", "reason": "Permission denied"}


def test_a_copy_is_written_whole_and_never_over_the_data(one: TestShop, tmp_path: Path) -> None:
    assert one.evidence.save_copy(png(), tmp_path / "copy.png").read_bytes() == png()
    for target, code in ((tmp_path, "export_unwritable"), (one.shop.db.path, "target_is_data_file")):
        with pytest.raises(AppError, match=code):
            one.evidence.save_copy(png(), target)


def test_verify_finds_bytes_that_are_others(one: TestShop) -> None:
    attach(one, photo(1), photo(2))
    first, second = there(one)
    one.shop.db.sql("UPDATE attachment_content SET content = ? WHERE attachment_id = ?", (png(3), first.id))
    one.shop.db.sql("DELETE FROM attachment_content WHERE attachment_id = ?", (second.id,))
    assert one.verifying.verify().findings == tuple(
        f"attachment {each.id}: its bytes are not those that were attached" for each in (first, second)
    )
    with pytest.raises(AppError, match="attachment_damaged"):
        one.evidence.content(first.id)


def test_verifying_attachments_can_be_stopped(one: TestShop) -> None:
    attach(one, *(photo(shade) for shade in range(3)))
    looks = iter([False, False, True])
    with pytest.raises(AppError, match="cancelled"):
        list(attachments.damaged(one.shop.db, lambda: next(looks)))


def test_a_purge_takes_names_and_bytes_out_of_every_file_and_leaves_the_digest(shop: TestShop) -> None:
    shop.take_in({"reported_status": "Completed", "refunded": "40.00", **FAR_BACK})
    attach(shop)
    attach(shop, photo(7, "second-Zwiebelkuchen.png"))
    shop.deciding.undo()
    shop.clock.now += timedelta(days=100)
    Backups(shop.shop).make()
    assert Purging(shop.shop).survey().older_than(30).words == {Words.PHOTO: 2}
    Purging(shop.shop).purge(30)
    (left,) = there(shop)
    assert (left.is_purged, left.sha256) == (True, hashlib.sha256(png()).hexdigest())
    files = [path for path in shop.folder.rglob("*") if path.is_file()]
    assert any("backups" in path.parts for path in files)
    for sought in (b"Zwiebelkuchen", png(), png(7)):
        assert [path.name for path in files if sought in path.read_bytes()] == []
    with pytest.raises(AppError, match="attachment_gone"):
        shop.evidence.content(left.id)
    assert shop.verifying.verify().findings == ()
    assert Purging(shop.shop).survey().older_than(30).is_empty


def test_a_backup_has_the_photos(one: TestShop) -> None:
    attach(one)
    made = Backups(one.shop).make()
    with closing(sqlite3.connect(made.path)) as raw:
        assert raw.execute("SELECT content FROM attachment_content").fetchall() == [(png(),)]


def test_a_backup_brings_them_back(one: TestShop, tmp_path: Path) -> None:
    attach(one)
    made = Backups(one.shop).make()
    shop = open_shop(made.path, backups=tmp_path / "none", deadline_rules=DEADLINE_RULES, clock=one.clock)
    assert Evidence(shop).content(1) == png()
    shop.close()


def test_an_encrypted_shop_has_them_encrypted(tmp_path: Path) -> None:
    path = tmp_path / "returns.sqlite3"
    shop = open_shop(
        path, backups=tmp_path / "backups", deadline_rules=DEADLINE_RULES, clock=Clock(), key=new_key()
    )
    importing = Importing(shop)
    importing.apply(importing.plan(write_report(tmp_path / "report.tsv", {})))
    Evidence(shop).attach(1, [photo()], Browsing(shop).versions([1])[1])
    assert Evidence(shop).content(1) == png()
    shop.close()
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("returns.sqlite3*"))
    assert len(stored) > len(png())
    assert png() not in stored
    assert NAME.encode() not in stored


def test_of_a_damaged_file_whole_photos_are_saved_and_others_given_up(one: TestShop) -> None:
    attach(one, photo(1, "whole.png"), photo(2, "torn.png"))
    one.shop.db.sql("UPDATE attachment_content SET content = ? WHERE attachment_id = 2", (b"torn",))
    one.shop.close()
    path = one.shop.db.path
    damaged = Damaged(path, backups=one.shop.db.backups, deadline_rules=DEADLINE_RULES, clock=lambda: NOW)
    saved = damaged.salvage()
    assert saved.findings == ()
    with closing(sqlite3.connect(saved.restore.staged)) as raw:
        rows = raw.execute(
            "SELECT a.name, c.content FROM attachment a JOIN attachment_content c ON c.attachment_id = a.id"
        )
        assert rows.fetchall() == [("whole.png", png(1)), ("", b"")]
    one.open()


def test_a_list_of_attachments_never_reads_their_bytes(one: TestShop) -> None:
    """Bytes are in a table of their own, which the list does not name."""
    attach(one)
    plan = one.shop.db.sql(f"EXPLAIN QUERY PLAN {attachments._OF_REQUESTS}", ("[1]",))
    assert "attachment_content" not in str(plan)
    assert "attachment_request" in str(plan)
