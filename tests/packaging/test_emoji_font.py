"""A system with a face for emoji keeps it: none is installed beside it."""

from pathlib import Path

import environment
import pytest


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("noto/NotoColorEmoji.ttf", True),
        ("Apple Color Emoji.ttc", True),
        ("TwitterColorEmoji-SVGinOT.otf", True),
        ("NotoMono-Regular.ttf", False),
        ("emoji/readme.txt", False),
    ],
)
def test_a_face_for_emoji_is_known_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, known: bool
) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).touch()
    monkeypatch.setattr(environment, "FONT_FOLDERS", (str(tmp_path / "none"), str(tmp_path)))
    assert environment.has_emoji_font() is known
