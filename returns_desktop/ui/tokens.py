"""The colours of the window by role, for light, dark and high contrast (docs/design.md, section 3)."""

from dataclasses import asdict, dataclass, fields

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Tokens:
    """One colour per role, written #RRGGBB; `on_sel` is the ink that must be used on `sel`, if any."""

    window: str
    base: str
    pane: str
    card: str
    hover: str
    row_hover: str
    pressed: str
    sel: str
    sel_idle: str
    line: str
    border: str
    button_line: str
    control: str
    text: str
    text_2: str
    text_3: str
    link: str
    focus: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    info_soft: str
    info_line: str
    danger: str
    danger_soft: str
    danger_line: str
    warn: str
    warn_soft: str
    warn_line: str
    ok: str
    ok_soft: str
    ok_line: str
    violet: str
    violet_soft: str
    violet_line: str
    neutral_soft: str
    c1: str
    c2: str
    c3: str
    c4: str
    c5: str
    grid: str
    on_sel: str = ""

    def as_dict(self) -> dict[str, str]:
        """The colours by token name."""
        return asdict(self)


_TABLE = """
window         #F3F4F6 #15171B #000000
base           #FFFFFF #1B1E23 #000000
pane           #F8F9FA #181A1F #000000
card           #FFFFFF #21252B #000000
hover          #E8EAEE #282C34 #2B2B2B
row_hover      #F6F7F9 #20242A #1A1A1A
pressed        #E0E3E8 #323741 #3D3D3D
sel            #E4ECFD #233252 #FFE14D
sel_idle       #E9EBEF #2A2E36 #3D3D3D
line           #EBEDF0 #272B32 #FFFFFF
border         #DFE2E7 #30353E #FFFFFF
button_line    #C2C7D0 #4A515D #FFFFFF
control        #767E8C #7B8493 #FFFFFF
text           #1A1E26 #E9EBEF #FFFFFF
text_2         #454C5A #BDC3CD #FFFFFF
text_3         #5C6473 #9CA4B1 #E0E0E0
link           #234DB5 #93B3FF #8CD3FF
focus          #2B5BD0 #93B3FF #FFE14D
accent         #2B5BD0 #3D69DE #FFE14D
accent_hover   #244FB8 #3560D2 #FFF0A0
accent_pressed #1D429C #2C52B8 #D9BE33
on_accent      #FFFFFF #FFFFFF #000000
info_soft      #EDF2FE #1E2942 #000000
info_line      #C9D8FA #33476F #8CD3FF
danger         #B3261E #FF9A90 #FF9B9B
danger_soft    #FDEEEC #351E1E #000000
danger_line    #F3C9C5 #5E3230 #FF9B9B
warn           #855000 #EDB85E #FFD27A
warn_soft      #FDF4E2 #30261A #000000
warn_line      #EFD9AE #574424 #FFD27A
ok             #1B6A3A #7FCC97 #86F2A4
ok_soft        #E8F5EC #1B2C22 #000000
ok_line        #BFE0CB #2F5039 #86F2A4
violet         #6438B8 #C2A8FF #DDBBFF
violet_soft    #F2ECFC #29233C #000000
violet_line    #D9C9F5 #463A68 #DDBBFF
neutral_soft   #ECEEF1 #282C34 #000000
c1             #2B5BD0 #7C9FF5 #8CD3FF
c2             #0F7C7C #4DB8B0 #86F2A4
c3             #9A5B00 #E0A24A #FFD27A
c4             #8A4FC0 #B794F0 #DDBBFF
c5             #6B7381 #98A0AD #E0E0E0
grid           #E6E8EC #2A2E36 #6E6E6E
"""


def _column(index: int, on_sel: str = "") -> Tokens:
    rows = [line.split() for line in _TABLE.strip().splitlines()]
    return Tokens(**{row[0]: row[index] for row in rows}, on_sel=on_sel)


LIGHT = _column(1)
DARK = _column(2)
HIGH = _column(3, on_sel="#000000")


def contrast(first: str, second: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(name: str) -> float:
    color = QColor(name)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _mixed(ground: QColor, ink: QColor, share: float) -> str:
    def part(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    return QColor(
        part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue())
    ).name()


def from_system_palette(palette: QPalette) -> Tokens | None:
    """High-contrast tokens made of the system's own colours; None where those do not contrast enough.

    Everything that is coloured in ours is plain ink here: such palettes have no warning colours, and
    shapes already name every state.
    """
    ground, ink = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    picked, on_picked = (
        palette.color(role) for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)
    )
    if contrast(ground.name(), ink.name()) < 7 or contrast(picked.name(), on_picked.name()) < 4.5:
        return None
    link = palette.color(QPalette.ColorRole.Link)
    tokens = dict.fromkeys((field.name for field in fields(Tokens)), ink.name())
    surfaces = ("window", "base", "pane", "card", "neutral_soft")
    soft = ("info_soft", "danger_soft", "warn_soft", "ok_soft", "violet_soft")
    tokens.update(dict.fromkeys((*surfaces, *soft), ground.name()))
    tokens.update(dict.fromkeys(("sel", "accent", "accent_hover", "accent_pressed"), picked.name()))
    tokens.update(dict.fromkeys(("on_accent", "on_sel"), on_picked.name()))
    tokens.update(
        row_hover=_mixed(ground, ink, 0.1),
        hover=_mixed(ground, ink, 0.16),
        pressed=_mixed(ground, ink, 0.24),
        sel_idle=_mixed(ground, ink, 0.24),
        grid=_mixed(ground, ink, 0.43),
    )
    if contrast(link.name(), ground.name()) >= 4.5:
        tokens["link"] = link.name()
    if contrast(picked.name(), ground.name()) >= 3:
        tokens["focus"] = picked.name()
    return Tokens(**tokens)
