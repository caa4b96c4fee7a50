"""The app's own modules, found quickly, are those that Python finds; what is unusual is left to Python."""

import os
import py_compile
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import module_from_spec
from pathlib import Path
from types import ModuleType

import pytest

import compassdesk
from compassdesk.quick_import import QuickFinder


def found(name: str, folder: Path) -> ModuleSpec | None:
    return QuickFinder.find_spec(f"compassdesk.{name}", [str(folder)])


def loaded(name: str, folder: Path) -> ModuleType:
    spec = found(name, folder)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_of_our_modules_is_found_as_python_finds_it() -> None:
    root, seen = Path(compassdesk.__path__[0]), 0
    for file in root.rglob("*.py"):
        place = (file.parent if file.stem == "__init__" else file.with_suffix("")).relative_to(root)
        if place.parts:
            name, folder = ".".join(place.parts), (root / place).parent
            quick, plain = found(name, folder), PathFinder.find_spec(f"compassdesk.{name}", [str(folder)])
            for what in ("name", "origin", "cached", "has_location", "parent", "submodule_search_locations"):
                assert getattr(quick, what) == getattr(plain, what), f"{what} of {name}"
            seen += 1
    assert seen > 500


def test_a_module_that_was_changed_is_read_anew(tmp_path: Path) -> None:
    file = tmp_path / "one.py"
    for said in ("one", "two"):  # of one length: what tells them apart is the moment
        file.write_text(f"said = {said!r}", encoding="utf-8")
        os.utime(file, (1, 1) if said == "one" else (2, 2))
        assert [loaded("one", tmp_path).said for _ in range(2)] == [said, said]


def test_compiled_code_that_goes_by_its_hash_is_left_to_python(tmp_path: Path) -> None:
    file = tmp_path / "one.py"
    file.write_text("said = 'one'", encoding="utf-8")
    py_compile.compile(str(file), invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    file.write_text("said = 'two'", encoding="utf-8")
    assert loaded("one", tmp_path).said == "two"


def test_code_that_was_compiled_elsewhere_names_the_file_where_it_lies(tmp_path: Path) -> None:
    """A folder that was moved or copied keeps its compiled files; the report of an error finds our places by name."""
    file = tmp_path / "one.py"
    file.write_text("def where(): pass", encoding="utf-8")
    py_compile.compile(str(file), dfile=str(tmp_path / "elsewhere" / "one.py"))
    assert loaded("one", tmp_path).where.__code__.co_filename == str(file)


def test_a_package_goes_before_a_module_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "one.py").touch()
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "__init__.py").touch()
    quick, plain = found("one", tmp_path), PathFinder.find_spec("compassdesk.one", [str(tmp_path)])
    assert quick is not None
    assert plain is not None
    assert quick.origin == plain.origin


def test_what_is_not_ours_or_came_later_is_left_to_python(tmp_path: Path) -> None:
    assert found("later", tmp_path) is None
    (tmp_path / "later.py").touch()
    (tmp_path / "folder").mkdir()
    assert found("later", tmp_path) is None
    assert found("folder", tmp_path) is None
    assert found("one", tmp_path / "none") is None
    assert QuickFinder.find_spec("compassdesk") is None
    assert QuickFinder.find_spec("json.decoder", [str(tmp_path)]) is None


def test_a_mistake_in_a_module_is_told_as_ever(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("said = (", encoding="utf-8")
    with pytest.raises(SyntaxError):
        loaded("one", tmp_path)
