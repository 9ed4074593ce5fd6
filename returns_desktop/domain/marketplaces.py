"""Amazon's marketplaces: what a new store is called, which currency and calendar it has."""

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Marketplace:
    code: str
    domain: str
    currency: str
    time_zone: str
    """IANA zone in which Amazon's day ends there; for wide countries the one Amazon reports in."""
    seller_central: str = ""
    """Host of the Seller Central that shows this marketplace; empty: not known."""
    language: str = "en"
    """The language its buyers are written to in, of those that messages are shipped in."""


# Hosts of Seller Central: those of Amazon's list "Seller Central URLs" in the SP-API documentation,
# as others quote it (read 2026-11). For UK, DE, FR, IT and ES that list has one host for all,
# sellercentral-europe.amazon.com, which shows the marketplace that was chosen last; the hosts of the
# five countries open the right one. Amazon's own help is served from amazon.co.uk, amazon.de,
# amazon.nl, amazon.ae, amazon.sa, amazon.sg and amazon.co.jp; amazon.fr, amazon.it and amazon.es
# are named by analogy. The path of the order page is Seller Central's own and is documented nowhere.
MARKETPLACES: tuple[Marketplace, ...] = (
    Marketplace("US", "amazon.com", "USD", "America/Los_Angeles", "sellercentral.amazon.com"),
    Marketplace("CA", "amazon.ca", "CAD", "America/Los_Angeles", "sellercentral.amazon.ca"),
    Marketplace("MX", "amazon.com.mx", "MXN", "America/Mexico_City", "sellercentral.amazon.com.mx", "es"),
    Marketplace("BR", "amazon.com.br", "BRL", "America/Sao_Paulo", "sellercentral.amazon.com.br"),
    Marketplace("UK", "amazon.co.uk", "GBP", "Europe/London", "sellercentral.amazon.co.uk"),
    Marketplace("DE", "amazon.de", "EUR", "Europe/Berlin", "sellercentral.amazon.de", "de"),
    Marketplace("FR", "amazon.fr", "EUR", "Europe/Paris", "sellercentral.amazon.fr", "fr"),
    Marketplace("IT", "amazon.it", "EUR", "Europe/Rome", "sellercentral.amazon.it", "it"),
    Marketplace("ES", "amazon.es", "EUR", "Europe/Madrid", "sellercentral.amazon.es", "es"),
    Marketplace("NL", "amazon.nl", "EUR", "Europe/Amsterdam", "sellercentral.amazon.nl"),
    Marketplace("BE", "amazon.com.be", "EUR", "Europe/Brussels", "sellercentral.amazon.com.be", "fr"),
    Marketplace("IE", "amazon.ie", "EUR", "Europe/Dublin", "sellercentral.amazon.ie"),
    Marketplace("SE", "amazon.se", "SEK", "Europe/Stockholm", "sellercentral.amazon.se"),
    Marketplace("PL", "amazon.pl", "PLN", "Europe/Warsaw", "sellercentral.amazon.pl"),
    Marketplace("TR", "amazon.com.tr", "TRY", "Europe/Istanbul", "sellercentral.amazon.com.tr"),
    Marketplace("AE", "amazon.ae", "AED", "Asia/Dubai", "sellercentral.amazon.ae"),
    Marketplace("SA", "amazon.sa", "SAR", "Asia/Riyadh", "sellercentral.amazon.sa"),
    Marketplace("EG", "amazon.eg", "EGP", "Africa/Cairo", "sellercentral.amazon.eg"),
    Marketplace("ZA", "amazon.co.za", "ZAR", "Africa/Johannesburg", "sellercentral.amazon.co.za"),
    Marketplace("IN", "amazon.in", "INR", "Asia/Kolkata", "sellercentral.amazon.in"),
    Marketplace("JP", "amazon.co.jp", "JPY", "Asia/Tokyo", "sellercentral.amazon.co.jp", "ja"),
    Marketplace("SG", "amazon.sg", "SGD", "Asia/Singapore", "sellercentral.amazon.sg"),
    Marketplace("AU", "amazon.com.au", "AUD", "Australia/Sydney", "sellercentral.amazon.com.au"),
)

BY_CODE = {place.code: place for place in MARKETPLACES}

_ORDER_PAGE = "https://{host}/orders-v3/order/{order}"


def order_page(code: str, order_id: str) -> str:
    """Address of an order in the Seller Central of a marketplace; empty if that is not known."""
    place = BY_CODE.get(code)
    if place is None or not place.seller_central:
        return ""
    return _ORDER_PAGE.format(host=place.seller_central, order=quote(order_id, safe=""))


def language_of(code: str) -> str:
    """The language buyers of a marketplace are written to in; English where nothing is known of it."""
    place = BY_CODE.get(code)
    return place.language if place is not None else "en"


def guess(currency: str) -> Marketplace:
    """The largest marketplace of a currency: a report tells the currency, not the place.

    The seller can correct it in the settings. An unknown currency gets the calendar of UTC.
    """
    for place in MARKETPLACES:
        if place.currency == currency:
            return place
    return Marketplace(currency[:2], "", currency, "UTC")
