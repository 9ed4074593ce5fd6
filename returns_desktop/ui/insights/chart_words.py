"""Numbers, reasons and scales as charts write them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from ...domain.insights import scale
from ...services import words
from ...services.insights import Plot
from ..speech import counted, date_short, say
from .chart import GridLine


def plot_name(plot: Plot) -> str:
    """What a card is called."""
    translate = QCoreApplication.translate
    return {
        Plot.RETURNS: translate("Insights", "Returns over time"),
        Plot.REASONS: translate("Insights", "Reasons by SKU"),
        Plot.EXPOSURE: translate("Insights", "Exposure"),
        Plot.ON_TIME: translate("Insights", "Answered on time"),
        Plot.RATES: translate("Insights", "Return rate by SKU"),
        Plot.COSTS: translate("Insights", "Cost per reason"),
        Plot.FAULTS: translate("Insights", "Whose fault"),
    }[plot]


def per_cent(number: int) -> str:
    """`96 %`"""
    return QCoreApplication.translate("Insights", "{number} %").format(number=counted(number))


def tenths(per_mille: int) -> str:
    """`6.3 %`, from 63 of a thousand."""
    whole, tenth = divmod(per_mille, 10)
    written = f"{counted(whole)}{QLocale().decimalPoint()}{counted(tenth)}"
    return QCoreApplication.translate("Insights", "{number} %").format(number=written)


def reason_words(reason: str) -> str:
    """A reason of `domain.insights.reason_of`, short."""
    if not reason:
        return QCoreApplication.translate("Insights", "No reason told")
    return say(words.REASONS_SHORT[reason]) if reason in words.REASONS_SHORT else reason


def week_words(week: date, *, unfinished: bool) -> str:
    """`Week of 5 Jan`; of the one that is not over with a word about that."""
    if unfinished:
        told = QCoreApplication.translate("Insights", "Week of {day}, so far")
    else:
        told = QCoreApplication.translate("Insights", "Week of {day}")
    return told.format(day=date_short(week))


def count_grid(highest: int) -> tuple[GridLine, ...]:
    """Round numbers up to a count."""
    return tuple(GridLine(value, counted(value)) for value in scale(highest))

