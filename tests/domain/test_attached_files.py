"""What can be attached, and how it is called."""

import unicodedata

import hypothesis.strategies as st
import pytest
from hypothesis import given
from photos import BEGINNINGS

from returns_desktop.domain.evidence import (
    ENDINGS,
    LARGEST,
    LONGEST_NAME,
    MOST,
    MediaType,
    media_type_of,
    numbered,
    safe_name,
)


@pytest.mark.parametrize("media_type", MediaType)
def test_a_file_is_known_by_its_first_bytes(media_type: MediaType) -> None:
    assert media_type_of(BEGINNINGS[media_type] + b"\0" * 40) is media_type
    assert media_type.is_photo == (media_type is not MediaType.PDF)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF",
        b"MZ\x90\0",
        b"PK\x03\x04",
        b"RIFF\0\0\0\0WAVE",
        b"\0\0\0\x18ftypisom",
        b"<svg/>",
        b" %PDF-1.7",
    ],
)
def test_what_is_neither_photo_nor_document_is_not_taken(content: bytes) -> None:
    assert media_type_of(content) is None


@pytest.mark.parametrize(
    ("name", "media_type", "safe"),
    [
        ("IMG_0001.JPG", MediaType.JPEG, "IMG_0001.JPG"),
        ("box.jpeg", MediaType.JPEG, "box.jpeg"),
        ("../../etc/passwd", MediaType.PNG, "passwd.png"),
        (r"C:\Users\ann\box.png", MediaType.PNG, "box.png"),
        ("photo\u202egnp.exe", MediaType.PNG, "photognp.exe.png"),
        ("a\u200bb\x00c\r\nd.pdf", MediaType.PDF, "abcd.pdf"),
        ('what?<is>:"this"|*.gif', MediaType.GIF, "what__is___this___.gif"),
        ("", MediaType.JPEG, "photo.jpg"),
        ("...", MediaType.PDF, "document.pdf"),
        (".png", MediaType.PNG, "photo.png"),
        ("CON.png", MediaType.PNG, "_CON.png"),
        ("lpt1", MediaType.WEBP, "_lpt1.webp"),
        ("破损 包装.heic", MediaType.HEIC, "破损 包装.heic"),
        ("half\ud83d.png", MediaType.PNG, "half.png"),
        ("n" * 300 + ".png", MediaType.PNG, "n" * (LONGEST_NAME - 4) + ".png"),
    ],
)
def test_a_name_is_nothing_but_a_name(name: str, media_type: MediaType, safe: str) -> None:
    assert safe_name(name, media_type) == safe


@given(st.text(max_size=120), st.sampled_from(MediaType))
def test_any_name_becomes_a_safe_one_that_stays(name: str, media_type: MediaType) -> None:
    safe = safe_name(name, media_type)
    assert safe_name(safe, media_type) == safe
    assert 0 < len(safe) <= LONGEST_NAME + 1
    assert safe.rpartition(".")[2].casefold() in ENDINGS[media_type]
    assert not set(safe) & set('/\\<>:"|?*')
    assert all(unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Zl", "Zp") for sign in safe)
    assert not safe.startswith((".", " "))


def test_the_limits_are_those_that_are_told() -> None:
    assert (LARGEST, MOST, LONGEST_NAME) == (10_485_760, 30, 80)


def test_files_of_the_same_name_are_told_apart() -> None:
    assert numbered(["a.jpg", "A.JPG", "a.jpg"]) == ["01 a.jpg", "02 A.JPG", "03 a.jpg"]
