"""What tools of developers import of the app is there: they do so in functions, where nobody meets it until then."""

import ast
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


def imported(path: Path) -> Iterator[tuple[str, str]]:
    """Each module of the app with each name that a file takes from it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module is not None and node.module.startswith("compassdesk"):
            yield from ((node.module, name.name) for name in node.names)


@pytest.mark.parametrize("path", sorted(PACKAGING.glob("*.py")), ids=lambda path: path.stem)
def test_every_name_that_a_tool_imports_is_there(path: Path) -> None:
    missing = [f"{module}.{name}" for module, name in imported(path) if not is_there(module, name)]
    assert missing == []


def is_there(module: str, name: str) -> bool:
    """Whether a module has a name, which may be that of a module in it that nobody has loaded yet."""
    found = import_module(module)
    return hasattr(found, name) or (hasattr(found, "__path__") and find_spec(f"{module}.{name}") is not None)
