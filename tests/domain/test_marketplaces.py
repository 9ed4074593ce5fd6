"""What a new store is called, and where its orders are shown."""

import pytest

from returns_desktop.domain.marketplaces import BY_CODE, Marketplace, guess, order_page


def test_an_order_is_shown_by_the_seller_central_of_its_marketplace() -> None:
    assert (
        order_page("JP", "111-1234567-7654321")
        == "https://sellercentral.amazon.co.jp/orders-v3/order/111-1234567-7654321"
    )
    assert order_page("DE", "a/b?c").endswith("/orders-v3/order/a%2Fb%3Fc")
    assert order_page("XX", "111-1234567-7654321") == ""


def test_an_order_of_a_place_whose_seller_central_is_not_known_has_no_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(BY_CODE, "CL", Marketplace("CL", "amazon.example", "CLP", "America/Santiago"))
    assert order_page("CL", "111-1234567-7654321") == ""


@pytest.mark.parametrize(("currency", "code"), [("USD", "US"), ("EUR", "DE"), ("GBP", "UK"), ("JPY", "JP")])
def test_a_currency_means_its_largest_marketplace(currency: str, code: str) -> None:
    assert guess(currency) is BY_CODE[code]


def test_a_strange_currency_has_the_days_of_utc() -> None:
    assert guess("CLP") == Marketplace("CL", "", "CLP", "UTC", "")
