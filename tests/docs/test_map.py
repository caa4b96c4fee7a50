"""The README's map is true: what it names is there, and the rooms below the window name each of their files."""

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "compassdesk"
ROOMS = ("domain", "domain/checks", "services", "storage", "system", "exchange")
"""Their files do a thing each; other rooms have a file for each of many alike, and the map says what of."""
PATHS = re.compile(r"(?:src|tests|packaging|docs|resources|translations)/[\w./-]*\w")


def named() -> list[str]:
    """The names and patterns of files in the map, without their folders."""
    _, _, rest = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Where things are\n")
    drawn, _, _ = rest.partition("\n## ")
    return [name.rpartition("/")[2] for name in re.findall(r"[\w*/]+\.py", drawn)]


def test_all_that_the_map_names_is_there() -> None:
    there = [path.name for room in ("src", "packaging", "tests") for path in (ROOT / room).rglob("*.py")]
    assert [name for name in named() if not any(fnmatch(one, name) for one in there)] == []


@pytest.mark.parametrize("room", ROOMS)
def test_each_file_is_found_by_the_map(room: str) -> None:
    names = named()
    files = [path.name for path in (SOURCE / room).glob("*.py") if path.name != "__init__.py"]
    assert [name for name in files if not any(fnmatch(name, one) for one in names)] == []


@pytest.mark.parametrize("text", ["README.md", "CHANGELOG.md", "NOTICE", "docs/formats.md", "docs/words.md"])
def test_the_paths_that_a_text_names_are_there(text: str) -> None:
    found = PATHS.findall((ROOT / text).read_text(encoding="utf-8"))
    assert [path for path in found if not (ROOT / path).exists() and not (SOURCE / path).exists()] == []
