"""Shows one scene after the other on a screen, as another process tells it.

usage: python -m look.show FOLDER
Each line of its input is the name of a scene, or empty to go on as it is; it answers with the title of the
window in front.
"""

import sys
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from look.stage import Stage, scenes
from returns_desktop.paths import resource
from returns_desktop.ui import icons
from returns_desktop.ui.theme import apply_theme

A_MOMENT = 50  # ms in which the system's messages come in


def main(folder: Path) -> int:
    """Until the input ends."""
    app = QApplication(sys.argv[:1])
    icons.use_folder(resource("icons"))
    apply_theme(app, "light")
    stage = Stage(folder)
    known = {scene.name: scene for scene in scenes()}

    def obey() -> None:
        line = sys.stdin.readline()
        if not line:
            app.quit()
            return
        name = line.strip()
        window = stage.window
        if name:
            stage.close_dialogs()
            window = known[name].show(stage)  # type: ignore[assignment]
        QTest.qWait(A_MOMENT)
        _tell(window.windowTitle())

    def end(*fault: Any) -> None:
        """Whoever asked shall not wait for an answer."""
        traceback.print_exception(*fault)
        app.exit(1)

    sys.excepthook = end  # faults of slots come here
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_told: obey())
    _tell(stage.window.windowTitle())
    code = app.exec()
    stage.close()
    return code


def _tell(title: str) -> None:
    sys.stdout.write(f"{title}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
