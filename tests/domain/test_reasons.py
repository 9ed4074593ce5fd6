"""Reason codes of the domain reference, section 3."""

import pytest

from returns_desktop.domain.reasons import REASONS, Fault, fault, known_reason

TABLE = {
    Fault.SELLER: "DEFECTIVE BAD-ITEM QUALITY_UNACCEPTABLE NOT_AS_DESCRIBED BAD-DESC SWITCHEROO "
    "MISSING_PARTS DAMAGED_BY_FC DAMAGED MISSED_ESTIMATED_DELIVERY APP-TOO-LATE EXTRA_ITEM",
    Fault.CARRIER: "DAMAGED_BY_CARRIER NEVER_ARRIVED UNDELIVERABLE_UNKNOWN UNDELIVERABLE_REFUSED "
    "UNDELIVERABLE_INSUFFICIENT_ADDRESS UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS "
    "UNDELIVERABLE_CARRIER_MISS_SORTED UND-UNKNOWN",
    Fault.BUYER: "ORDERED_WRONG_ITEM MISORDERED UNWANTED_ITEM NO_LONGER_NEEDED NO_REASON_GIVEN "
    "FOUND_BETTER_PRICE BETTER_PRICE_AVAILABLE EXCESSIVE_INSTALLATION",
    Fault.MARKETPLACE: "NOT_COMPATIBLE PART_NOT_COMPATIBLE UNAUTHORIZED_PURCHASE",
    Fault.FIT: "APPAREL_TOO_SMALL APPAREL_TOO_LARGE APP-TOO-SMALL APP-TOO-LARGE WJ-TOO-SMALL APP-STYLE "
    "APPAREL_STYLE POOR_FIT DID_NOT_LIKE_COLOR DID_NOT_LIKE_FABRIC DIFFERENT_PRODUCT NOT_AS_PHOTO",
}


@pytest.mark.parametrize(
    ("owner", "code"), [(k, code) for k, codes in TABLE.items() for code in codes.split()]
)
@pytest.mark.parametrize("prefix", ["", "CR-", "AMZ-PG-"])
def test_every_code_of_the_table(owner: Fault, code: str, prefix: str) -> None:
    assert fault(prefix + code) is owner
    assert known_reason(prefix + code) in REASONS


def test_english_prose_is_understood() -> None:
    assert known_reason("Defective/Does not work  properly") == "defective"
    assert known_reason(" Damaged by  carrier ") == "damaged_by_carrier"


@pytest.mark.parametrize("code", ["CR-SOMETHING_NEW", "", "CR-", "Kaputt"])
def test_unknown_codes_pass_through(code: str) -> None:
    assert known_reason(code) is None
    assert fault(code) is Fault.UNKNOWN
