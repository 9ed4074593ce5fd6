"""Reads windows as a screen reader does: names and roles of everything that can be used."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QTableView, QTextBrowser, QWidget

Role = QAccessible.Role
# px around a control in which its focus may be shown: a strip is ringed for the button at its end.
_PARTS = 4  # of a date, which Tab goes through before it leaves the field
_AROUND = (-60, -12, 16, 12)
# What can be used, and so must say what it is.
USED = frozenset(
    {
        Role.Button,
        Role.Chart,
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
    """What can be used or focused in a window and has no name, or does not say what it is."""
    found: list[str] = []
    for one in _below(QAccessible.queryAccessibleInterface(root)):
        state, role, widget = one.state(), one.role(), one.object()
        if state.invisible or not isinstance(widget, QWidget) or not widget.isVisibleTo(root):
            continue
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if (focusable or role in USED) and not one.text(QAccessible.Text.Name).strip():
            found.append(f"{told(widget)}, {role.name}: no name")
        scrolls = isinstance(widget, QScrollArea) and role == Role.Pane
        is_read = isinstance(widget, QTextBrowser) and role == Role.StaticText
        if focusable and role not in USED and not scrolls and not is_read:
            found.append(f"{told(widget)}: takes the focus as {role.name}")
        if isinstance(widget, QAbstractItemView):
            found += [f"{told(widget)}: {fault}" for fault in _silent_cells(widget)]
    return found


def _silent_cells(view: QAbstractItemView) -> Iterator[str]:
    """Columns whose first cell says nothing to a screen reader."""
    model = view.model()
    if model is None or not model.rowCount(QModelIndex()):
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        index = model.index(0, column)
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        words = [model.data(index, role) for role in roles]
        if isinstance(view, QTableView) and view.isColumnHidden(column):
            continue
        if not any(str(each or "").strip() for each in words):
            yield f"nothing in column {column}"


def unreachable(root: QWidget) -> list[str]:
    """What Tab does not come to and back from: a trap, or a control that keys cannot reach."""
    start = root.focusWidget() or root
    seen: list[QWidget] = []
    stayed = 0
    for _press in range(400):
        _press_tab(root)
        now = root.focusWidget()
        if now is None:
            return ["nothing takes the focus"]
        stayed = stayed + 1 if seen and now is seen[-1] else 0
        if stayed > _PARTS or (now in seen and not stayed):
            break
        if not stayed:
            seen.append(now)
    else:
        return ["Tab does not come back"]
    reachable = set(seen)
    wanted = {widget for widget in root.findChildren(QWidget) if _wants_tab(widget, root)}
    missed = [f"{told(widget)}: Tab does not come here" for widget in wanted - reachable]
    trapped = [] if seen[0] is now else [f"{told(now)}: Tab goes round from here, not from {told(seen[0])}"]
    start.setFocus()
    return sorted(missed) + trapped


def unseen_focus(root: QWidget) -> list[str]:
    """Where the keyboard is and nobody can see it."""
    found: list[str] = []
    seen: list[QWidget] = []
    root.activateWindow()
    QApplication.processEvents()
    _press_tab(root)
    while (now := root.focusWidget()) is not None and now not in seen:
        seen.append(now)
        with_focus = root.grab(_around(now, root)).toImage()
        _press_tab(root)
        if root.focusWidget() is not now and root.grab(_around(now, root)).toImage() == with_focus:
            found.append(f"{told(now)}: the focus is not seen")
    return found


def _around(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).adjusted(*_AROUND)


def _press_tab(root: QWidget) -> None:
    """The key itself, so that a field that keeps it for its text is found."""
    QTest.keyClick(root.focusWidget() or root, Qt.Key.Key_Tab)


def _wants_tab(widget: QWidget, root: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    return bool(takes) and widget.isVisibleTo(root) and widget.isEnabled() and widget.window() is root


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
