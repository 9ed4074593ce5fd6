"""What the flows of a window with forms share: its forms, and where they stand."""

from PySide6.QtWidgets import QWidget

from .dialog_factory import Dialogs
from .dialog_flow import DialogFlow
from .tasks import Tasks


class FormFlow(DialogFlow):
    """Opens the forms of a window over it."""

    def __init__(self, tasks: Tasks, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(tasks, window)
        self._dialogs, self._window = dialogs, window
