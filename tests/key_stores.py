"""A key store in memory, in the place of the system's."""

from dataclasses import dataclass, field

from returns_desktop.domain.errors import AppError


@dataclass
class KeysInMemory:
    """`is_locked`: it is there and gives nothing."""

    kept: dict[str, str] = field(default_factory=dict)
    there: bool = True
    is_locked: bool = False

    def is_there(self) -> bool:
        return self.there

    def read(self, name: str) -> str | None:
        self._check()
        return self.kept.get(name)

    def write(self, name: str, text: str) -> None:
        self._check()
        self.kept[name] = text

    def remove(self, name: str) -> None:
        self.kept.pop(name, None)

    def _check(self) -> None:
        if self.is_locked or not self.there:
            raise AppError("key_store_refused")
