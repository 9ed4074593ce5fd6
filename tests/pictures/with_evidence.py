"""How photos, papers and the scanner are reached."""

from PySide6.QtWidgets import QLineEdit

from returns_desktop.domain.views import View

from . import sample
from .stage import Stage, settle


def photos(stage: Stage) -> None:
    """What was attached, in the timeline."""
    stage.show_request(sample.DELIVERED)
    request = stage.window.detail._request
    if not request.timeline.isVisible():
        request._open_timeline()
    settle()


def photo(stage: Stage) -> None:
    """One of the photos, large."""
    stage.show_request(sample.DELIVERED)
    detail = stage.browsing.request(stage.request(sample.DELIVERED))
    shown = next(one for one in detail.attachments if one.name.startswith("inside"))
    stage.window.evidence.attaching.look(shown.id)
    settle()


def evidence_pack(stage: Stage) -> None:
    """What is gathered for a claim."""
    stage.show_request(sample.DELIVERED)
    stage.act("evidence")


def return_slip(stage: Stage) -> None:
    """The slip of a request before it is printed."""
    stage.show_request(sample.NEW)
    stage.act("slip")


def check_in_sheet(stage: Stage) -> None:
    """All that is awaited, with a bar code each."""
    stage.window.place_flow.go_to(View.AUTHORIZED)
    settle()
    stage.act("checkInSheet")


def scan(stage: Stage) -> None:
    """The field that waits for a scanner."""
    stage.act("scan")


def scan_found(stage: Stage) -> None:
    """A parcel was scanned: Enter books it."""
    _scan(stage, sample.DELIVERED)


def scan_booked(stage: Stage) -> None:
    """A parcel was booked, and the field is ready for the next."""
    _scan(stage, sample.DELIVERED)
    stage.dialog().submit()  # type: ignore[attr-defined]
    settle()


def scan_unknown(stage: Stage) -> None:
    """A code that no return has."""
    _scan(stage, "94125208271081670000")


def scan_several(stage: Stage) -> None:
    """A code that two returns have."""
    _scan(stage, sample.ONE_PARCEL)


def _scan(stage: Stage, code: str) -> None:
    stage.act("scan")
    dialog = stage.dialog()
    field = dialog.findChild(QLineEdit, "scanField")
    assert field is not None
    field.setText(code)
    dialog._enter()  # type: ignore[attr-defined]
    settle()
