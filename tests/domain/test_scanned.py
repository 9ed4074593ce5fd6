"""What a scanner typed."""

import pytest

from returns_desktop.domain.scanned import ids_in


@pytest.mark.parametrize(
    "code", ["DaaaaRRMA", "111-1234567-1234567", "1Z999AA10123456784", "R-01", "9" * 21, "９" * 30]
)
def test_an_id_means_itself(code: str) -> None:
    assert ids_in(f" {code}\r") == (code,)


def test_spaces_inside_are_left_out_too() -> None:
    assert ids_in("9400 1102 0088") == ("9400 1102 0088", "940011020088")


def test_a_tracking_number_is_found_behind_routing_digits() -> None:
    """USPS puts 420 and a postal code before 22 digits, FedEx has its twelve at the end of 34."""
    usps, fedex = "420890119400110200881234567890", "9632001960000000000000794612345678"
    assert ids_in(usps) == (
        usps,
        "9400110200881234567890",
        "00110200881234567890",
        "200881234567890",
        "00881234567890",
        "881234567890",
    )
    assert ids_in(fedex)[0] == fedex
    assert ids_in(fedex)[-1] == "794612345678"


def test_of_22_digits_all_may_be_the_number_or_its_end() -> None:
    assert [len(one) for one in ids_in("9400110200881234567890")] == [22, 20, 15, 14, 12]


@pytest.mark.parametrize("code", ["", "   ", "abc", "\x1d\x1e", "9" * 81])
def test_what_is_no_id_means_nothing(code: str) -> None:
    assert ids_in(code) == ()


def test_the_longest_and_the_shortest() -> None:
    assert ids_in("x" * 80) == ("x" * 80,)
    assert ids_in("R-01") == ("R-01",)


def test_marks_between_fields_end_words() -> None:
    assert ids_in("AB\x1dCD") == ("AB CD", "ABCD")
