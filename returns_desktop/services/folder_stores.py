"""The stores whose reports lie in a folder: what was said of the last file there."""

from dataclasses import replace

from ..domain.placing import Placing, StoreChoice
from ..importers import Source
from .settings import SettingsFile

MOST_FOLDERS = 100
"""Folders that are remembered, those named last."""


def usual_stores(settings: SettingsFile, source: Source) -> StoreChoice:
    """What is known of the folder of a file beside the file itself."""
    told = settings.load().folder_stores.get(str(source.path.parent), "")
    return StoreChoice(usual=tuple(int(one) for one in told.split() if one.isdecimal()))


def remember_stores(settings: SettingsFile, source: Source, placing: Placing) -> None:
    """The next file in the folder is taken to be of the same stores, if nothing speaks against it."""
    given = [question.answer.id for question in placing.questions if question.is_given and question.answer]
    if not given:
        return
    stored, folder = settings.load(), str(source.path.parent)
    others = {name: ids for name, ids in stored.folder_stores.items() if name != folder}
    kept = dict(list(others.items())[-(MOST_FOLDERS - 1) :])
    settings.remember(replace(stored, folder_stores={**kept, folder: " ".join(map(str, given))}))
