"""A dialog whose work takes long, and can be given up while it lasts."""

from PySide6.QtCore import Signal

from .dialog_frame import DialogFrame


class StoppableDialog(DialogFrame):
    """While what was submitted is done, whatever else closes the dialog gives that up instead.

    Signals:
        cancel_requested: what was begun shall be given up.
    """

    cancel_requested = Signal()

    def set_busy(self, busy: bool) -> None:
        """Leaves the button at hand that gives it up."""
        super().set_busy(busy)
        self.safe_button.setEnabled(True)

    def _may_leave(self) -> bool:
        """What was begun is given up first."""
        if self.is_busy():
            self.cancel_requested.emit()
            return False
        return super()._may_leave()
