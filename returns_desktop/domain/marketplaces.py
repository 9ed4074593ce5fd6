"""Amazon's marketplaces: what a new store is called, which currency and calendar it has."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marketplace:
    code: str
    domain: str
    currency: str
    time_zone: str
    """IANA zone in which Amazon's day ends there; for wide countries the one Amazon reports in."""


MARKETPLACES: tuple[Marketplace, ...] = (
    Marketplace("US", "amazon.com", "USD", "America/Los_Angeles"),
    Marketplace("CA", "amazon.ca", "CAD", "America/Los_Angeles"),
    Marketplace("MX", "amazon.com.mx", "MXN", "America/Mexico_City"),
    Marketplace("BR", "amazon.com.br", "BRL", "America/Sao_Paulo"),
    Marketplace("UK", "amazon.co.uk", "GBP", "Europe/London"),
    Marketplace("DE", "amazon.de", "EUR", "Europe/Berlin"),
    Marketplace("FR", "amazon.fr", "EUR", "Europe/Paris"),
    Marketplace("IT", "amazon.it", "EUR", "Europe/Rome"),
    Marketplace("ES", "amazon.es", "EUR", "Europe/Madrid"),
    Marketplace("NL", "amazon.nl", "EUR", "Europe/Amsterdam"),
    Marketplace("BE", "amazon.com.be", "EUR", "Europe/Brussels"),
    Marketplace("IE", "amazon.ie", "EUR", "Europe/Dublin"),
    Marketplace("SE", "amazon.se", "SEK", "Europe/Stockholm"),
    Marketplace("PL", "amazon.pl", "PLN", "Europe/Warsaw"),
    Marketplace("TR", "amazon.com.tr", "TRY", "Europe/Istanbul"),
    Marketplace("AE", "amazon.ae", "AED", "Asia/Dubai"),
    Marketplace("SA", "amazon.sa", "SAR", "Asia/Riyadh"),
    Marketplace("EG", "amazon.eg", "EGP", "Africa/Cairo"),
    Marketplace("ZA", "amazon.co.za", "ZAR", "Africa/Johannesburg"),
    Marketplace("IN", "amazon.in", "INR", "Asia/Kolkata"),
    Marketplace("JP", "amazon.co.jp", "JPY", "Asia/Tokyo"),
    Marketplace("SG", "amazon.sg", "SGD", "Asia/Singapore"),
    Marketplace("AU", "amazon.com.au", "AUD", "Australia/Sydney"),
)

BY_CODE = {place.code: place for place in MARKETPLACES}


def guess(currency: str) -> Marketplace:
    """The largest marketplace of a currency: a report tells the currency, not the place.

    The seller can correct it in the settings. An unknown currency gets the calendar of UTC.
    """
    for place in MARKETPLACES:
        if place.currency == currency:
            return place
    return Marketplace(currency[:2], "", currency, "UTC")
