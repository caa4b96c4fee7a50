"""CONTRIBUTING.md is true: every file, command, test and name of a place that it tells of is there."""

import re
import tomllib
from pathlib import Path

import dev
import stage

from examples import each

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
TO_MAKE = re.compile(r"[^/]*NAME[^/]*$|cd_NN\.json$")
"""What a recipe lets one make: the folder is there, the file is not."""
PATHS = sorted(set(re.findall(r"[\w./-]+/[\w.-]*|[\w-]+\.(?:py|md|toml)\b", PAGE)) - {"dev.py"})


def found(path: str) -> Path | None:
    """A path of the page, which may leave out the folder of the package."""
    places = (ROOT / path, ROOT / "src" / "compassdesk" / path)
    return next((place for place in places if place.exists()), None)


def test_every_path_is_there() -> None:
    each(PATHS, assert_is_there)


def assert_is_there(path: str) -> None:
    if path in {".venv", "build/screens", "__init__.py"}:  # made by a command; named beside its folder
        return
    if TO_MAKE.search(path):
        assert found(path) is None
        path = TO_MAKE.sub("", path)
    assert found(path) is not None


def test_every_command_is_one_of_dev_py_and_those_for_each_day_are_told() -> None:
    told = set(re.findall(r"dev\.py ([a-z]+)", PAGE))
    assert told == dev.COMMANDS.keys() - {"lock"}


def test_every_place_to_show_is_one() -> None:
    assert set(re.findall(r"dev\.py (?:widget|screens) ([a-z-]+)", PAGE)) <= stage.PLACES.keys()


def test_the_layers_are_those_that_are_held() -> None:
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    held = next(rule["layers"] for rule in rules if rule["name"] == "layers")
    (told,) = re.findall(r"stands below it: ([^.]+)\.", PAGE)
    layers = [{name.strip() for name in layer.split(",")} for layer in told.split(">")]
    assert layers == [{part.strip().removeprefix("compassdesk.") for part in re.split(r"[|:]", one)} for one in held]


STEPS = re.findall(r"^\d\. ((?:.+\n)(?:   .+\n)*)", PAGE, re.MULTILINE)


def test_the_names_of_a_step_stand_in_its_files() -> None:
    each(STEPS, assert_names_stand_in_files)


def assert_names_stand_in_files(step: str) -> None:
    files = [found(TO_MAKE.sub("", path)) for path in PATHS if f"`{path}`" in step]
    sources = [one for file in files if file for one in (file.glob("*.py") if file.is_dir() else [file])]
    source = "".join(one.read_text(encoding="utf-8") for one in sources if one.suffix == ".py")
    for name in re.findall(r"`(?:sight\.)?(_?[A-Za-z][A-Za-z_]+)(?:\(\))?`", step):
        assert re.search(rf"\b{name}\b", source), name


def test_it_has_two_pages() -> None:
    lines = PAGE.splitlines()
    assert len(lines) <= 120
    assert max(map(len, lines)) <= 120
