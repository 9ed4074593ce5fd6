"""What a scanner typed."""

import pytest

from returns_desktop.domain.scanned import LONGEST, ids_in


@pytest.mark.parametrize("code", ["DaaaaRRMA", "111-1234567-1234567", "1Z999AA10123456784", "94001102008"])
def test_an_id_means_itself(code: str) -> None:
    assert ids_in(f" {code}\r")[0] == code


def test_spaces_inside_are_left_out_too() -> None:
    assert ids_in("9400 1102 0088")[:2] == ("9400 1102 0088", "940011020088")


def test_a_tracking_number_is_found_behind_a_postal_code() -> None:
    assert "9400110200881234567890" in ids_in("420890119400110200881234567890")
    assert "794612345678" in ids_in("9632001960000000000000794612345678")


@pytest.mark.parametrize("code", ["", "   ", "abc", "\x1d\x1e", "9" * (LONGEST + 1)])
def test_what_is_no_id_means_nothing(code: str) -> None:
    assert ids_in(code) == ()


def test_marks_between_fields_end_words() -> None:
    assert ids_in("AB\x1dCD") == ("AB CD", "ABCD")
