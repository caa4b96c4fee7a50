"""Which tests a change touches, on a project of a handful of files."""

import subprocess
from pathlib import Path

import pytest
from touched import changed, nearest

FILES = {
    "src/app/domain/day.py": "",
    "src/app/domain/week.py": "from app.domain import day",
    "src/app/ui/calendar.py": "def show():\n    from app.domain.week import Week",
    "src/app/ui/look.py": 'SHEET = "style.qss"',
    "src/app/ui/alone.py": "",
    "packaging/bench.py": "from app.ui import (\n    look,\n    calendar,\n)",
    "tests/conftest.py": "from app.domain.day import Day",
    "tests/helper.py": "import app.domain.day",
    "tests/domain/test_day.py": "from app.domain import day",
    "tests/domain/test_week.py": "from app.domain.week import Week",
    "tests/domain/test_others.py": "",
    "tests/ui/conftest.py": "from app.ui.calendar import show",
    "tests/ui/test_shown.py": "",
    "tests/ui/test_helped.py": "from helper import made",
    "tests/test_process.py": 'SCRIPT = "import sys; from app.domain import day; day.Day()"',
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def near(project: Path, *names: str) -> dict[str, int]:
    return {path.name: nearness for path, nearness in nearest(project, map(Path, names)).items()}


def test_the_tests_that_import_what_changed_come_first_and_then_those_behind_an_importer(project: Path) -> None:
    found = near(project, "src/app/domain/day.py")
    assert found["test_day.py"] == found["test_process.py"] == 1
    assert found["test_helped.py"] == 2
    assert list(found.values()) == sorted(found.values())
    assert list(found)[-1] == "test_shown.py", "behind week, calendar and the fixtures of its folder"
    assert "test_others.py" not in found


def test_an_import_inside_a_function_and_one_in_brackets_count(project: Path) -> None:
    (project / "tests/test_bench.py").write_text("import bench", "utf-8")
    assert near(project, "src/app/ui/look.py") == {"test_bench.py": 2}
    assert near(project, "src/app/domain/week.py")["test_bench.py"] == 3


def test_what_is_found_in_a_folder_is_imported_by_who_looks_there(project: Path) -> None:
    (project / "src/app/kinds").mkdir()
    for name in ("__init__", "table"):
        (project / f"src/app/kinds/{name}.py").write_text("", "utf-8")
    finder = "from pkgutil import iter_modules\nfrom app import kinds\nFOUND = list(iter_modules(kinds.__path__))"
    (project / "src/app/known.py").write_text(finder, "utf-8")
    (project / "tests/test_known.py").write_text("from app import known", "utf-8")
    assert near(project, "src/app/kinds/table.py") == {"test_known.py": 2}


def test_a_test_in_the_folder_of_what_changed_is_as_near_as_one_that_imports_it(project: Path) -> None:
    assert near(project, "src/app/domain/day.py")["test_week.py"] == 1
    assert near(project, "src/app/domain/week.py", "src/app/ui/alone.py")["test_shown.py"] == 1


def test_a_test_that_changed_itself_is_the_nearest(project: Path) -> None:
    assert near(project, "tests/ui/test_helped.py", "src/app/domain/day.py")["test_helped.py"] == 0
    assert next(iter(near(project, "tests/ui/test_helped.py", "src/app/domain/day.py"))) == "test_helped.py"


def test_fixtures_touch_the_tests_of_their_folder_and_those_of_all_only_when_they_change(project: Path) -> None:
    assert near(project, "tests/ui/conftest.py") == {"test_helped.py": 1, "test_shown.py": 1}
    everything = [name for name in FILES if "/test_" in name]
    assert len(near(project, "tests/conftest.py")) == len(everything)


def test_a_file_that_is_no_source_touches_what_names_it(project: Path) -> None:
    (project / "tests/test_look.py").write_text("from app.ui import look", "utf-8")
    assert near(project, "resources/style.qss") == {"test_look.py": 2}
    assert near(project, "README.md") == {}


def git(folder: Path, *words: str) -> None:
    name = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    subprocess.run(["git", *name, *words], cwd=folder, check=True, capture_output=True)


def test_what_changed_is_what_the_branch_did_and_what_is_not_committed_yet(project: Path) -> None:
    git(project, "init", "--initial-branch=main")
    git(project, "add", ".")
    git(project, "commit", "--message=All")
    assert changed(project) == []
    git(project, "switch", "--create=branch")
    (project / "src/app/domain/day.py").write_text("Day = 1", "utf-8")
    git(project, "commit", "--all", "--message=A day")
    (project / "src/app/domain/week.py").write_text("Week = 1", "utf-8")
    (project / "tests/test_new.py").write_text("", "utf-8")
    assert sorted(map(str, changed(project))) == [
        "src/app/domain/day.py",
        "src/app/domain/week.py",
        "tests/test_new.py",
    ]


def test_without_a_main_branch_it_is_what_is_not_committed(project: Path) -> None:
    git(project, "init", "--initial-branch=other")
    git(project, "add", ".")
    git(project, "commit", "--message=All")
    (project / "src/app/domain/week.py").write_text("Week = 1", "utf-8")
    assert changed(project) == [Path("src/app/domain/week.py")]
