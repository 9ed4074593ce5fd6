"""What a panel, chip or pill is about, as colours: ink, soft ground and line."""

from typing import Literal, NamedTuple

Tone = Literal["info", "warn", "danger", "ok", "violet", "neutral", "deadline", "quiet"]


class ToneTokens(NamedTuple):
    """Names of the tokens of one tone."""

    ink: str  # icon, and text where the text carries the tone (chip, pill)
    soft: str
    line: str
    strong: str = "text"  # bold words of a strip
    rest: str = "text_2"  # the other words of a strip


TONES: dict[str, ToneTokens] = {
    "info": ToneTokens("link", "info_soft", "info_line"),
    "warn": ToneTokens("warn", "warn_soft", "warn_line"),
    "danger": ToneTokens("danger", "danger_soft", "danger_line"),
    "ok": ToneTokens("ok", "ok_soft", "ok_line"),
    "violet": ToneTokens("violet", "violet_soft", "violet_line"),
    "neutral": ToneTokens("text_2", "neutral_soft", "border"),
    # A deadline that is not near: a plain panel. No deadline at all: the same, in small voice.
    "deadline": ToneTokens("text_2", "card", "border"),
    "quiet": ToneTokens("text_3", "pane", "border", "text_3", "text_3"),
}
