"""Names of marketplaces, currencies and languages."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import say

_MARKETPLACES: Mapping[str, Phrase] = {
    "US": QT_TRANSLATE_NOOP("Marketplace", "United States"),
    "CA": QT_TRANSLATE_NOOP("Marketplace", "Canada"),
    "MX": QT_TRANSLATE_NOOP("Marketplace", "Mexico"),
    "BR": QT_TRANSLATE_NOOP("Marketplace", "Brazil"),
    "UK": QT_TRANSLATE_NOOP("Marketplace", "United Kingdom"),
    "DE": QT_TRANSLATE_NOOP("Marketplace", "Germany"),
    "FR": QT_TRANSLATE_NOOP("Marketplace", "France"),
    "IT": QT_TRANSLATE_NOOP("Marketplace", "Italy"),
    "ES": QT_TRANSLATE_NOOP("Marketplace", "Spain"),
    "NL": QT_TRANSLATE_NOOP("Marketplace", "Netherlands"),
    "BE": QT_TRANSLATE_NOOP("Marketplace", "Belgium"),
    "IE": QT_TRANSLATE_NOOP("Marketplace", "Ireland"),
    "SE": QT_TRANSLATE_NOOP("Marketplace", "Sweden"),
    "PL": QT_TRANSLATE_NOOP("Marketplace", "Poland"),
    "TR": QT_TRANSLATE_NOOP("Marketplace", "Türkiye"),
    "AE": QT_TRANSLATE_NOOP("Marketplace", "United Arab Emirates"),
    "SA": QT_TRANSLATE_NOOP("Marketplace", "Saudi Arabia"),
    "EG": QT_TRANSLATE_NOOP("Marketplace", "Egypt"),
    "ZA": QT_TRANSLATE_NOOP("Marketplace", "South Africa"),
    "IN": QT_TRANSLATE_NOOP("Marketplace", "India"),
    "JP": QT_TRANSLATE_NOOP("Marketplace", "Japan"),
    "SG": QT_TRANSLATE_NOOP("Marketplace", "Singapore"),
    "AU": QT_TRANSLATE_NOOP("Marketplace", "Australia"),
}
_CITIES: Mapping[str, Phrase] = {
    "America/Los_Angeles": QT_TRANSLATE_NOOP("City", "Los Angeles"),
    "America/Mexico_City": QT_TRANSLATE_NOOP("City", "Mexico City"),
    "America/Sao_Paulo": QT_TRANSLATE_NOOP("City", "São Paulo"),
    "Europe/London": QT_TRANSLATE_NOOP("City", "London"),
    "Europe/Berlin": QT_TRANSLATE_NOOP("City", "Berlin"),
    "Europe/Paris": QT_TRANSLATE_NOOP("City", "Paris"),
    "Europe/Rome": QT_TRANSLATE_NOOP("City", "Rome"),
    "Europe/Madrid": QT_TRANSLATE_NOOP("City", "Madrid"),
    "Europe/Amsterdam": QT_TRANSLATE_NOOP("City", "Amsterdam"),
    "Europe/Brussels": QT_TRANSLATE_NOOP("City", "Brussels"),
    "Europe/Dublin": QT_TRANSLATE_NOOP("City", "Dublin"),
    "Europe/Stockholm": QT_TRANSLATE_NOOP("City", "Stockholm"),
    "Europe/Warsaw": QT_TRANSLATE_NOOP("City", "Warsaw"),
    "Europe/Istanbul": QT_TRANSLATE_NOOP("City", "Istanbul"),
    "Asia/Dubai": QT_TRANSLATE_NOOP("City", "Dubai"),
    "Asia/Riyadh": QT_TRANSLATE_NOOP("City", "Riyadh"),
    "Africa/Cairo": QT_TRANSLATE_NOOP("City", "Cairo"),
    "Africa/Johannesburg": QT_TRANSLATE_NOOP("City", "Johannesburg"),
    "Asia/Kolkata": QT_TRANSLATE_NOOP("City", "Kolkata"),
    "Asia/Tokyo": QT_TRANSLATE_NOOP("City", "Tokyo"),
    "Asia/Singapore": QT_TRANSLATE_NOOP("City", "Singapore"),
    "Australia/Sydney": QT_TRANSLATE_NOOP("City", "Sydney"),
}
_CURRENCIES: Mapping[str, Phrase] = {
    "USD": QT_TRANSLATE_NOOP("Currency", "US dollar"),
    "CAD": QT_TRANSLATE_NOOP("Currency", "Canadian dollar"),
    "MXN": QT_TRANSLATE_NOOP("Currency", "Mexican peso"),
    "BRL": QT_TRANSLATE_NOOP("Currency", "Brazilian real"),
    "GBP": QT_TRANSLATE_NOOP("Currency", "Pound sterling"),
    "EUR": QT_TRANSLATE_NOOP("Currency", "Euro"),
    "SEK": QT_TRANSLATE_NOOP("Currency", "Swedish krona"),
    "PLN": QT_TRANSLATE_NOOP("Currency", "Polish złoty"),
    "TRY": QT_TRANSLATE_NOOP("Currency", "Turkish lira"),
    "AED": QT_TRANSLATE_NOOP("Currency", "UAE dirham"),
    "SAR": QT_TRANSLATE_NOOP("Currency", "Saudi riyal"),
    "EGP": QT_TRANSLATE_NOOP("Currency", "Egyptian pound"),
    "ZAR": QT_TRANSLATE_NOOP("Currency", "South African rand"),
    "INR": QT_TRANSLATE_NOOP("Currency", "Indian rupee"),
    "JPY": QT_TRANSLATE_NOOP("Currency", "Japanese yen"),
    "SGD": QT_TRANSLATE_NOOP("Currency", "Singapore dollar"),
    "AUD": QT_TRANSLATE_NOOP("Currency", "Australian dollar"),
    "CNY": QT_TRANSLATE_NOOP("Currency", "Chinese yuan"),
}
_SYSTEM = QT_TRANSLATE_NOOP("Language", "Language of the system")


def marketplace_name(code: str) -> str:
    """The country of a marketplace; a code that is not known as it stands."""
    return say(_MARKETPLACES[code]) if code in _MARKETPLACES else code


def city_name(zone: str) -> str:
    """The city an IANA zone is named after; of a zone that no marketplace has, the name as it stands."""
    return say(_CITIES[zone]) if zone in _CITIES else zone


def currency_name(code: str) -> str:
    """The name of an ISO 4217 code; one that is not known as it stands."""
    return say(_CURRENCIES[code]) if code in _CURRENCIES else code


def language_name(code: str) -> str:
    """A language in its own words (`en`, `zh_CN`, `de`), or `system`."""
    if code == "system":
        return say(_SYSTEM)
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    if locale.language() == QLocale.Language.English:
        return "English"
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]
