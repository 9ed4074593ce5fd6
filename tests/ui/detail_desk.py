"""A shop with one request and the detail pane that shows it, for the tests of the pane."""

from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    RefundInputs,
)
from returns_desktop.domain.model import Action, Condition, Mark
from returns_desktop.domain.views import View
from returns_desktop.services.browsing import RequestDetail
from returns_desktop.services.deciding import Counted
from returns_desktop.ui.detail.buyer_comment import BuyerComment
from returns_desktop.ui.detail.popover import Popover
from returns_desktop.ui.detail_pane import DetailPane
from returns_desktop.ui.widgets.action_button import ActionButton

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


@dataclass
class Desk:
    """Acts on the only request of the shop, and finds the parts of the pane."""

    shop: TestShop
    pane: DetailPane

    def take_in(self, *rows: dict[str, str]) -> None:
        self.shop.take_in(*(rows or ({},)))

    @property
    def id(self) -> int:
        return self.shop.browsing.ids(View.ALL)[0]

    def detail(self) -> RequestDetail:
        return self.shop.browsing.request(self.id)

    def show(self) -> RequestDetail:
        detail = self.detail()
        self.pane.show_request(detail)
        return detail

    def decide(self, inputs: AuthorizeInputs | CloseInputs | ContactInputs | RefundInputs) -> None:
        self.shop.deciding.decide([self.id], inputs, self.shop.versions(self.id))

    def refund(self, *, without_goods: bool = False) -> int:
        """Decides the default refund; returns the id of the decision."""
        items = self.detail().default_refund(without_goods=without_goods)
        self.decide(RefundInputs(items=items, currency="USD", without_goods=without_goods, reason="agreed"))
        return self.detail().request.decisions[-1].id

    def check_in(self, condition: Condition = Condition.OK) -> None:
        detail = self.detail()
        counted = [Counted(item.id, item.line.quantity, condition) for item in detail.request.items]
        self.shop.deciding.check_in(self.id, counted, detail.request.version)

    def comment(self, words: str) -> None:
        self.shop.deciding.capture_comment(self.id, words, self.detail().request.version)

    def mark(self, mark: Mark) -> None:
        self.shop.deciding.mark(self.id, mark, self.detail().request.version)

    def find(self, kind: type[AnyWidget], name: str) -> AnyWidget:
        found = self.pane.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def button(self, action: Action) -> ActionButton:
        return self.find(ActionButton, f"{action.value}Button")

    def words(self, name: str) -> str:
        """What a label says."""
        return self.find(QLabel, name).text()

    def menu(self) -> dict[str, str]:
        """The entries of the menu, by their names."""
        actions = self.find(QMenu, "moreMenu").actions()
        return {action.objectName(): action.text() for action in actions if not action.isSeparator()}


def desk_of(shop: TestShop, qtbot: QtBot, width: int) -> Desk:
    """The pane in a window of its own, as high as on a screen of 1366 × 768."""
    pane = DetailPane()
    pane.resize(width, 692)
    qtbot.addWidget(pane)
    pane.show()
    return Desk(shop, pane)


def comment(desk: Desk) -> BuyerComment:
    return desk.find(BuyerComment, "buyerComment")


def shown(desk: Desk, name: str) -> bool:
    return desk.find(QWidget, name).isVisible()


def emitted(signal: Any) -> list[Any]:
    found: list[Any] = []
    signal.connect(lambda *values: found.append(values[0] if values else None))
    return found


def popover(desk: Desk) -> Popover | None:
    return desk.pane.findChild(Popover)


def facts(desk: Desk) -> dict[str, tuple[str, str]]:
    names = ("goodsFact", "moneyFact", "exposureFact")
    return {name: (desk.words(f"{name}Value"), desk.words(f"{name}Second")) for name in names}
