"""The source as a whole: modules that load in any order, and every file and icon the code names is there."""

import ast
import gc
import importlib
import random
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import compassdesk
from compassdesk.rendering.look import icons
from compassdesk.system.resources import resource_path

PACKAGE = Path(compassdesk.__file__).parent
SOURCES = {
    ".".join(("compassdesk", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
WHAT_SEVERAL_ROOMS_KNOW = {
    "attachments": "what a record of one means, and the service that writes records together with their contents",
    "backups": "storage makes and lists them, services decide when, texts speak of them, commands offer the way back",
    "doctor": "the service examines a file, the dialog shows what it found",
    "earlier_texts": "storage keeps them, the dialog shows them",
    "errors": "the codes, and their sentences",
    "exports": "the service, and the command that calls it",
    "finding_life": "the service keeps what the checks said before, texts say since when it stands",
    "findings": "what is done about them, and their words",
    "fixes": "what a check offers, and its words",
    "forgetting": "the rule who somebody was in, and the service that carries it out",
    "hanging": "what hangs on a row, and its words",
    "imports": "the service, and the command that calls it",
    "passphrases": "the key made of one, and the command line that asks for one",
    "plans": "reading a plan, and reading the one that is named on the command line",
    "protection": "the service, its words, and the command that calls it",
    "quick_add": "what a line means, and the widget it is typed in",
    "references": "which fields name rows, and where they are stored",
    "remarks": "the rule, and its words",
    "search": "the service, and the dialog",
    "series": "what repeats, and what is done to it in the calendar",
}
"""Names that stand in several rooms for one thing, with what each room does about it."""
FAMILY = re.compile(r"cd_\d")
"""A family of checks has its rule and its words under one name."""
CHECK = re.compile(r"CD-\d\d")
NAMES_A_CHECK = {"compassdesk.domain.checks.exemptions"}
"""When exceptions lapse is laid down with CD-09; every sum of posts goes by it, and its own family by those sums."""
TAB_OF_CHECKS = re.compile(r"compassdesk\.ui\.(compass\.\w+_tab|pages\.second_voice)")
"""A tab of the Compass page says whose findings are about what it shows, as does the page of people."""


MOST_LINES, LONGEST_FUNCTION = 400, 60
"""Lines that are read at a sitting: of a file, and of a function of ours."""


@cache
def trees() -> dict[str, ast.Module]:
    """Every module read; not before a test asks, for each process of the suite loads this file."""
    return {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in SOURCES.items()}


@cache
def nodes() -> dict[str, list[ast.AST]]:
    """All that stands in each module: to walk through a tree takes as long as to read it."""
    return {name: list(ast.walk(tree)) for name, tree in trees().items()}


@cache
def calls() -> list[tuple[str, str, ast.Call]]:
    """Every call: the module, what is called as it is spelled, and the call."""
    return [
        (name, ast.unparse(node.func), node)
        for name, found in nodes().items()
        for node in found
        if isinstance(node, ast.Call)
    ]


@cache
def strings() -> dict[str, list[str]]:
    """The texts in each module."""
    return {
        name: [node.value for node in found if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        for name, found in nodes().items()
    }


@pytest.fixture(autouse=True, scope="module")
def _read_once() -> Iterator[None]:
    """Half a million nodes, which the collector would go through while they are made, and behind every later test."""
    gc.disable()
    yield
    gc.enable()
    for read in (trees, nodes, calls, strings):
        read.cache_clear()


def imported_at_once(body: list[ast.stmt]) -> Iterator[str]:
    """The modules of ours that are loaded as soon as this one is: not inside functions, not for the types alone."""
    for statement in body:
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names if alias.name in SOURCES)
        elif isinstance(statement, ast.ImportFrom) and statement.module in SOURCES:
            parts = [f"{statement.module}.{alias.name}" for alias in statement.names]
            yield from (part if part in SOURCES else str(statement.module) for part in parts)
        elif isinstance(statement, ast.If) and "TYPE_CHECKING" not in ast.unparse(statement.test):
            yield from imported_at_once(statement.body)


def imported_anywhere(found: list[ast.AST]) -> Iterator[str]:
    """The modules of ours that a file names in any import: at once, inside a function, for the types alone."""
    for node in found:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from imported_at_once([node])


def test_no_two_files_of_tests_have_one_name() -> None:
    """Pytest loads them without their folders: of two with one name the second is an error, and none of it runs."""
    names = Counter(path.name for path in Path(__file__).parent.rglob("test_*.py"))
    assert [name for name, times in names.items() if times > 1] == []


def test_no_file_needs_itself_through_others() -> None:
    """A circle has no bottom: nobody can read, test or move one of its files without the others."""
    needed = {name: set(imported_anywhere(found)) - {name} for name, found in nodes().items()}
    in_order = tuple(TopologicalSorter(needed).static_order())  # a CycleError names the files of a circle
    assert set(needed) <= set(in_order)


def test_judging_is_assembled_in_one_place() -> None:
    """Who asks the engine must know what the checks look at, by whose clock and limits: one service knows it."""
    rules = ("compassdesk.domain.", "compassdesk.services.judging")
    parts = {"engine", "prepare", "judge", "judge_plan"}
    asking = {
        name
        for name, found in nodes().items()
        for node in found
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("compassdesk.domain.checks")
        if parts & {alias.name for alias in node.names}
    }
    assert {name for name in asking if not name.startswith(rules)} == set()
    naming = {name for name, path in SOURCES.items() if "judged_between" in path.read_text(encoding="utf-8")}
    assert naming == {"compassdesk.services.judging", "compassdesk.storage.judged_items"}


SQL = re.compile(
    r"\b(SELECT\b.*\bFROM|(INSERT|REPLACE)( OR \w+)? INTO|UPDATE \S+ SET|DELETE FROM|PRAGMA|VACUUM)\b",
    re.DOTALL,
)
RUNS = {"execute", "executemany", "executescript", "exec_driver_sql"}


def speaks_sql(name: str) -> bool:
    """Whether a file holds a statement, or runs one that was made elsewhere."""
    called = {node.attr for node in nodes()[name] if isinstance(node, ast.Attribute)}
    return bool(RUNS & called) or any(SQL.search(text) for text in strings()[name])


def test_a_check_is_named_in_its_own_two_files_alone() -> None:
    named = {
        name
        for name, texts in strings().items()
        for text in texts
        if CHECK.fullmatch(text) and not FAMILY.match(name.rpartition(".")[2])
    }
    assert {name for name in named if not TAB_OF_CHECKS.fullmatch(name)} == NAMES_A_CHECK


def test_storage_alone_speaks_sql() -> None:
    speaking = {name for name in SOURCES if speaks_sql(name)}
    assert {name for name in speaking if not name.startswith("compassdesk.storage.")} == set()
    assert speaking >= {f"compassdesk.storage.{name}" for name in ("word_index", "row_changes", "migrations.step_0001")}


def test_no_file_and_no_function_is_too_long_to_be_read_at_once() -> None:
    files = (*SOURCES.values(), *Path(__file__).parent.rglob("*.py"))
    assert [str(path) for path in files if path.read_bytes().count(b"\n") > MOST_LINES] == []
    functions = (
        (name, node.name, (node.end_lineno or 0) - node.lineno + 1)
        for name, found in nodes().items()
        for node in found
        if isinstance(node, ast.FunctionDef)
    )
    assert [one for one in functions if one[2] > LONGEST_FUNCTION] == []


def test_no_two_modules_of_one_name_mean_different_things() -> None:
    counted = Counter(name.rpartition(".")[2] for name, path in SOURCES.items() if path.name != "__init__.py")
    twice = {name for name, count in counted.items() if count > 1 and not FAMILY.match(name)}
    assert twice - WHAT_SEVERAL_ROOMS_KNOW.keys() == set(), "say otherwise what is not the same thing"
    assert WHAT_SEVERAL_ROOMS_KNOW.keys() - twice == set(), "take it off the list"


def test_no_two_public_classes_have_one_name() -> None:
    made = [
        (node.name, name)
        for name, tree in trees().items()
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    counted = Counter(name for name, _ in made)
    assert sorted(place for place in made if counted[place[0]] > 1) == []


def test_each_module_can_be_imported_and_says_what_is_inside() -> None:
    in_any_order = random.sample(sorted(SOURCES), len(SOURCES))
    assert [name for name in in_any_order if not importlib.import_module(name).__doc__ and trees()[name].body] == []


def test_every_painter_stands_in_a_with() -> None:
    """An error would leave it open, and a painter that outlives its paint event ends the process."""
    blocks = [node for found in nodes().values() for node in found if isinstance(node, ast.With)]
    kept = {item.context_expr for block in blocks for item in block.items}
    made = [(name, call) for name, called, call in calls() if called == "QPainter"]
    assert made
    assert [(name, call.lineno) for name, call in made if call not in kept] == []


def test_every_resource_the_code_names_is_there() -> None:
    named = {
        call.args[0].value
        for _, called, call in calls()
        if called.endswith("resource_path") and call.args
        if isinstance(call.args[0], ast.Constant)
    }
    assert named >= {"icons/strokes.txt", "style.qss"}
    patterns = ("sample/en.json", "sample/nl.json", "data/networks.toml", "fonts/OFL.txt")
    assert [name for name in (*named, *patterns) if not resource_path(name).exists()] == []


def test_every_icon_the_code_names_is_drawn_and_none_is_left_over() -> None:
    text = resource_path("icons/strokes.txt").read_text(encoding="utf-8")
    drawn = re.findall(r"^(\w[\w-]*) ", text, re.MULTILINE)
    assert sorted(set(drawn)) == sorted(drawn) == sorted(icons.names())
    place = {"icons.icon": 0, "icons.path": 0, "icon": 0, "icons.glyph": 1}
    used = {
        name.value
        for _, called, call in calls()
        if (at := place.get(called)) is not None
        for name in call.args[at : at + 1]
        if isinstance(name, ast.Constant)
    }
    assert used - set(drawn) == set()
    words = {word for texts in strings().values() for word in texts}
    assert set(drawn) - words == set()


def test_no_word_to_translate_stands_inside_an_f_string() -> None:
    """The extractor does not look there, so it would stay English without anybody being told."""
    hidden = [
        (name, ast.unparse(call))
        for name, found in nodes().items()
        for joined in found
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in {"tr", "translate"}
        if call.args and all(isinstance(word, ast.Constant) for word in call.args[:1])
    ]
    assert hidden == []


def test_nothing_asks_qt_for_a_neighbour_in_the_focus_chain() -> None:
    """PySide makes the answer a child of whom was asked: once that one goes, all that stands below the other counts as
    deleted though it lives, and the next call of it ends in an error or in the end of the process.
    """
    asking = {"nextInFocusChain", "previousInFocusChain"}
    assert sorted((file, name) for file, name, _call in calls() if name.rpartition(".")[2] in asking) == []


def test_nothing_asks_a_layout_for_its_entries() -> None:
    """An entry that is asked for stays known to Python while the layout lives, also when Qt has deleted it with its
    widget: what comes to lie in its place is then taken for it, and the process ends once that is deleted too.
    Python's own FlowLayout answers with what it holds itself.
    """
    asking = {"itemAt", "itemAtPosition"}
    assert sorted((file, name) for file, name, _call in calls() if name.rpartition(".")[2] in asking) == []
