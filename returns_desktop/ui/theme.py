"""The look of the application: colours and type of the chosen theme, and the controller that applies them."""

from dataclasses import dataclass, field
from typing import Any, Literal, cast, get_args

from PySide6.QtCore import QCoreApplication, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from .style_sheet import style_sheet
from .tokens import DARK, HIGH, LIGHT, Tokens, contrast, from_system_palette
from .widgets.focus_ring import FocusTracker

__all__ = [
    "DARK",
    "HIGH",
    "LIGHT",
    "Choice",
    "Role",
    "Scheme",
    "Theme",
    "ThemeController",
    "Tokens",
    "apply_theme",
    "contrast",
    "current_theme",
    "margins",
    "restyle",
    "tabular",
    "theme_choice",
    "theme_controller",
]

Choice = Literal["system", "light", "dark", "high"]
Scheme = Literal["light", "dark", "high"]
Role = Literal[
    "label", "caption", "body", "body_strong", "reason", "list_title", "title", "heading", "number"
]

SMALLEST, FALLBACK, SMALLEST_LABEL = 12, 13, 11  # px
_REGULAR, _STRONG = QFont.Weight.Normal, QFont.Weight.DemiBold
# Factor of the system font's size, weight, and line height at a size of 13 px.
_TYPE: dict[Role, tuple[float, QFont.Weight, int]] = {
    "label": (0.85, _STRONG, 16),
    "caption": (0.92, _REGULAR, 16),
    "body": (1.0, _REGULAR, 20),
    "body_strong": (1.0, _STRONG, 20),
    "reason": (1.15, _STRONG, 22),
    "list_title": (1.15, _STRONG, 22),
    "title": (1.31, _STRONG, 24),
    "heading": (1.54, _STRONG, 28),
    "number": (1.69, _STRONG, 28),
}
_TOKENS: dict[Scheme, Tokens] = {"light": LIGHT, "dark": DARK, "high": HIGH}


def tabular(font: QFont) -> QFont:
    """The same font with digits of equal width, for columns, counts, money and ids."""
    copy = QFont(font)
    # The stubs of PySide6 leave out that fromString returns a tag.
    tag = cast(Any, QFont.Tag.fromString("tnum"))
    copy.setFeature(tag, 1)
    return copy


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins as the line of text runs: layouts mirror what is in them, but never these."""
    mirrored = QGuiApplication.isRightToLeft()
    return QMargins(end if mirrored else start, top, start if mirrored else end, bottom)


def base_size(font: QFont) -> int:
    """The body size in px: the system's own, unless that is too small to read."""
    size = QFontInfo(font).pixelSize()
    return size if size >= SMALLEST else FALLBACK


@dataclass(frozen=True)
class Theme:
    """Colours and fonts of one look; widgets read it while they paint, and copy a font to change it."""

    scheme: Scheme
    tokens: Tokens
    size: int
    label: QFont
    caption: QFont
    body: QFont
    body_strong: QFont
    reason: QFont
    list_title: QFont
    title: QFont
    heading: QFont
    number: QFont
    _heights: dict[str, int] = field(default_factory=dict, init=False, compare=False)
    _tabular: dict[str, QFont] = field(default_factory=dict, init=False, compare=False)

    @classmethod
    def of(cls, scheme: Scheme, tokens: Tokens, system_font: QFont) -> "Theme":
        """The theme of these colours, with every font derived from the system's."""
        size = base_size(system_font)
        fonts: dict[str, QFont] = {}
        for role, (factor, weight, _line) in _TYPE.items():
            font = QFont(system_font)
            smallest = SMALLEST_LABEL if role == "label" else SMALLEST
            font.setPixelSize(max(smallest, round(size * factor)))
            font.setWeight(weight)
            font.setStyleStrategy(QFont.StyleStrategy.PreferOutline)  # never a bitmap face
            fonts[role] = font
        fonts["number"] = tabular(fonts["number"])
        return cls(scheme=scheme, tokens=tokens, size=size, **fonts)

    @property
    def is_high_contrast(self) -> bool:
        return self.scheme == "high"

    @property
    def ring_width(self) -> int:
        """Width of the focus ring in px."""
        return 3 if self.is_high_contrast else 2

    def font(self, role: Role) -> QFont:
        return cast(QFont, getattr(self, role))

    def line_height(self, role: Role) -> int:
        """Height of one line in px: the design's, more if the system's font is larger."""
        if role not in self._heights:
            designed = round(_TYPE[role][2] * max(1.0, self.size / 13))
            self._heights[role] = max(QFontMetrics(self.font(role)).height(), designed)
        return self._heights[role]

    def tabular(self, role: Role) -> QFont:
        """A font of this theme with digits of equal width; made once, for lists that are painted often."""
        if role not in self._tabular:
            self._tabular[role] = tabular(self.font(role))
        return self._tabular[role]

    def color(self, token: str) -> QColor:
        return QColor(getattr(self.tokens, token))

    def ink(self, token: str, *, selected: bool = False) -> QColor:
        """The colour of text and icons; on a selected row high contrast knows one ink only."""
        return QColor(self.tokens.on_sel) if selected and self.tokens.on_sel else self.color(token)

    def palette(self) -> QPalette:
        """The Qt palette of these colours, for all that the style sheet does not name."""
        palette = QPalette()
        for roles, token in _PALETTE.items():
            for role in roles:
                palette.setColor(role, self.color(token))
        for role in (_P.WindowText, _P.Text, _P.ButtonText, _P.PlaceholderText, _P.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text_3"))
        for role in (_P.Base, _P.Button):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("pane"))
        palette.setColor(QPalette.ColorGroup.Disabled, _P.Highlight, self.color("sel_idle"))
        return palette


_P = QPalette.ColorRole
_PALETTE: dict[tuple[QPalette.ColorRole, ...], str] = {
    (_P.Window,): "window",
    (_P.Base,): "base",
    (_P.AlternateBase,): "pane",
    (_P.Button, _P.ToolTipBase): "card",
    (_P.WindowText, _P.Text, _P.ButtonText, _P.ToolTipText): "text",
    (_P.PlaceholderText,): "text_3",
    (_P.BrightText,): "danger",
    (_P.Highlight, _P.Accent): "accent",
    (_P.HighlightedText,): "on_accent",
    (_P.Link, _P.LinkVisited): "link",
    (_P.Light, _P.Midlight): "hover",
    (_P.Mid, _P.Dark): "button_line",
    (_P.Shadow,): "control",
}


class ThemeController(QObject):
    """Keeps the application in the chosen look and, for "system", in that of the system.

    Signals:
        theme_changed: colours or fonts changed; painted widgets and icons take the new ones.
    """

    theme_changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = "system"
        self._applied = False
        self._system_font = QGuiApplication.font()
        self._hints = QGuiApplication.styleHints()
        self._theme = Theme.of("light", LIGHT, self._system_font)
        self._focus = FocusTracker(app, self, lambda: self._theme)
        self._hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(self._hints, "accessibility"):  # Qt 6.10
            self._hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def choice(self) -> Choice:
        return self._choice

    def apply(self, choice: Choice) -> None:
        """Changes to the chosen look, native title bars included where the system lets us."""
        self._choice = choice
        if choice == "system":
            self._hints.unsetColorScheme()
        else:
            light = choice == "light"
            self._hints.setColorScheme(Qt.ColorScheme.Light if light else Qt.ColorScheme.Dark)
        self._refresh(self._hints.colorScheme())

    def take_system_font(self) -> None:
        """The system writes in another font or size now; told by a window, which Qt tells."""
        font = QGuiApplication.font()
        if self._applied and font not in (self._system_font, self._theme.body):
            self._system_font = font
            self._refresh(self._hints.colorScheme())

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self._applied and self._choice == "system":
            self._refresh(scheme)

    def _follow_contrast(self) -> None:
        if self._applied:
            self._refresh(self._hints.colorScheme())

    def _refresh(self, system_scheme: Qt.ColorScheme) -> None:
        scheme: Scheme = "dark" if system_scheme == Qt.ColorScheme.Dark else "light"
        tokens: Tokens | None = None
        if self._choice != "system":
            scheme = self._choice
        if self._choice in ("system", "high") and self._wants_contrast():
            scheme = "high"
            self._app.setPalette(QPalette())  # shows the system's own again
            tokens = from_system_palette(QGuiApplication.palette())
        theme = Theme.of(scheme, tokens or _TOKENS[scheme], self._system_font)
        if self._applied and theme == self._theme:
            self._app.setPalette(theme.palette())
            return
        self._theme = theme
        self._paint_application()
        self.theme_changed.emit()

    def _wants_contrast(self) -> bool:
        """Whether the system asks for high contrast; known since Qt 6.10."""
        if not hasattr(self._hints, "accessibility"):
            return False
        return bool(self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)

    def _paint_application(self) -> None:
        theme = self._theme
        if not self._applied:
            self._app.setStyle("Fusion")
            self._applied = True
        if theme.size != QFontInfo(self._system_font).pixelSize():
            self._app.setFont(theme.body)
        self._app.setPalette(theme.palette())
        self._app.setStyleSheet(style_sheet(theme.tokens, high_contrast=theme.is_high_contrast))


def theme_controller(app: QCoreApplication | None = None) -> ThemeController:
    """The controller of the running application; made on first use, light until a theme is applied."""
    global _controller  # every widget that is measured or painted asks for it
    if _controller is None or not isValid(_controller):
        app = app or QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("a theme needs a QApplication")
        _controller = ThemeController(app)
    return _controller


_controller: ThemeController | None = None


def current_theme() -> Theme:
    """The look in use now."""
    return theme_controller().theme


def theme_choice(stored: str) -> Choice:
    """A stored choice as a type; one that is not known follows the system."""
    return cast(Choice, stored) if stored in get_args(Choice) else "system"


def apply_theme(app: QApplication, choice: Choice) -> ThemeController:
    """Puts the application into the chosen look and returns what keeps it there."""
    controller = theme_controller(app)
    controller.apply(choice)
    return controller


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet asks for (`error`, `kind`, ...) and shows its effect."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
