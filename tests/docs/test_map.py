"""The maps are true: docs/map.md names each file in its own words, the README each room; what they name is there."""

import re
from fnmatch import fnmatch
from pathlib import Path

import map_docs
import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "compassdesk"
PATHS = re.compile(r"(?:src|tests|packaging|docs|resources|translations)/[\w./-]*\w")
TEXTS = (
    "README.md",
    "CHANGELOG.md",
    "NOTICE",
    *(f"docs/{name}.md" for name in ("decisions", "formats", "measured", "not_there_yet", "words")),
)


def drawn() -> str:
    """The README's map of the rooms."""
    _, _, rest = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Where things are\n")
    return rest.partition("\n## ")[0]


def rooms() -> list[Path]:
    return [path.parent for path in SOURCE.rglob("__init__.py") if path.parent != SOURCE]


def test_all_that_the_map_names_is_there() -> None:
    there = [path.name for room in ("src", "packaging", "tests") for path in (ROOT / room).rglob("*.py")]
    named = [name.rpartition("/")[2] for name in re.findall(r"[\w*/]+\.py", drawn())]
    assert [name for name in named if not any(fnmatch(one, name) for one in there)] == []


def test_each_room_is_found_by_the_map() -> None:
    """All but those within a room of the window, of whose parts there are too many for a first look."""
    named = set(re.findall(r"(\w+)/", drawn()))
    at_first = {room.name for room in rooms() if len(room.relative_to(SOURCE).parts) <= 2}
    assert at_first - named == set()


def test_each_file_says_what_it_is_in_the_map() -> None:
    assert map_docs.PATH.read_text(encoding="utf-8") == map_docs.document(), "run `dev.py docs`"
    silent = [path for path in SOURCE.rglob("*.py") if not map_docs.said_of(path)]
    assert silent == [], "a docstring, of which the first sentence says what the file is"


@pytest.mark.parametrize("text", TEXTS)
def test_the_paths_that_a_text_names_are_there(text: str) -> None:
    found = PATHS.findall((ROOT / text).read_text(encoding="utf-8"))
    assert [path for path in found if not (ROOT / path).exists() and not (SOURCE / path).exists()] == []
