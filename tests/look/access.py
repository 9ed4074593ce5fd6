"""Reads windows as a screen reader does: names and roles of everything that can be used."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget

Role = QAccessible.Role
# What can be used, and so must say what it is.
USED = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.EditableText,
        Role.SpinBox,
        Role.Link,
        Role.List,
        Role.Table,
        Role.Tree,
        Role.MenuItem,
        Role.PageTab,
        Role.Slider,
        Role.Dialog,
        Role.HotkeyField,
    }
)


def nameless(root: QWidget) -> list[str]:
    """What can be used or focused in a window and has no name or no role."""
    found: list[str] = []
    for one in _below(QAccessible.queryAccessibleInterface(root)):
        state, role, name = one.state(), one.role(), one.text(QAccessible.Text.Name)
        widget = one.object()
        if state.invisible or state.disabled or not isinstance(widget, QWidget):
            continue
        if not (state.focusable or role in USED):
            continue
        if not name.strip():
            found.append(f"{told(widget)}, {role.name}: no name")
        if role in (Role.NoRole, Role.Client, Role.Pane, Role.Grouping) and state.focusable:
            found.append(f"{told(widget)}, {role.name}: takes the focus and says not what it is")
    return found


def _below(one: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """An object and all in it, but for the cells of lists, which are as many as their rows."""
    if one is None or not one.isValid():
        return
    yield one
    if isinstance(one.object(), QAbstractItemView):
        return
    for place in range(one.childCount()):
        yield from _below(one.child(place))


def told(widget: QWidget) -> str:
    """A widget, for who has to mend it."""
    over = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(over).__name__ if over else 'nothing'}"
