"""XML out of somebody's workbook, element by element: no document types, no entities, nothing fetched."""

from collections.abc import Callable, Iterable, Mapping
from xml.parsers import expat

from compassdesk.domain.errors import InputError

Attributes = Mapping[str, str]
_MOST_NAMES = 10_000
"""More than any office has."""
_LAST = True
"""No more bytes come."""


def walk(
    content: Iterable[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Tells of each element as it begins and ends, and of the text between, with the names as they are spelled.

    Raises InputError("workbook-damaged") for what is no XML, "workbook-bomb" for a document type: no office writes
    one, and entities are how a small file becomes an endless one.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refused
    parser.EntityDeclHandler = _refused
    try:
        for piece in content:
            parser.Parse(piece)
        parser.Parse(b"", _LAST)
    except (expat.ExpatError, ValueError):
        raise InputError("workbook-damaged") from None


def _refused(*_: object) -> None:
    raise InputError("workbook-bomb")


def bare(name: str) -> str:
    """An element's or attribute's name without its prefix."""
    return name.rpartition(":")[2]


class BareNames(dict[str, str]):
    """The names of a large document without their prefixes: the same few come again in cell after cell."""

    def __missing__(self, name: str) -> str:
        if len(self) > _MOST_NAMES:
            self.clear()
        found = self[name] = bare(name)
        return found


def elements(content: bytes) -> list[tuple[str, dict[str, str]]]:
    """All elements of a small document in order, names and attributes without prefixes."""
    found: list[tuple[str, dict[str, str]]] = []
    walk(
        (content,),
        lambda name, values: found.append((bare(name), {bare(key): value for key, value in values.items()})),
    )
    return found
