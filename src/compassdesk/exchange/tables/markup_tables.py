"""Tables written out in HTML, as programs save them under many names, and in Markdown."""

import re
from html.parser import HTMLParser

from compassdesk.domain.errors import InputError
from compassdesk.exchange.tables.cell_values import plain
from compassdesk.exchange.tables.grid import Grid, Merged
from compassdesk.exchange.tables.table_limits import MOST_COLUMNS, check_extent

_LOOKED_AT = 20_000
_MOST_COVERED = 1_000_000
"""Cells that lie below one that reaches over several rows."""
_DASHES = re.compile(r":?-+:?")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((https?://[^\s()]+)(?: \"[^\"]*\")?\)")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_BARS = re.compile(r"(?<!\\)\|")


def markup_grids(text: str) -> tuple[Grid, ...]:
    """The tables of a text in HTML or Markdown; none when it is neither."""
    begins = text[:_LOOKED_AT]
    if begins.lstrip().startswith("<"):
        return _html_grids(text) if "<table" in begins.casefold() else ()
    lines = begins.split("\n")
    rule = next((at for at, line in enumerate(lines) if at and "|" in line and _is_rule(line)), None)
    return (_markdown_grid(text, rule),) if rule is not None and "|" in lines[rule - 1] else ()


def _markdown_grid(text: str, rule: int) -> Grid:
    """The table whose heading stands above its rule; it ends with the first line that has no bar."""
    rows = []
    links: dict[tuple[int, int], str] = {}
    for number, line in enumerate(text.split("\n")[rule - 1 :], rule):
        if "|" not in line:
            break
        if number != rule + 1:
            cells = [plain(cell.replace("\\|", "|")) for cell in _BARS.split(_within(line))]
            rows.append((number, tuple(_bare(cell, (number, at), links) for at, cell in enumerate(cells))))
    return Grid(tuple(rows), links=links)


def _bare(cell: str, place: tuple[int, int], links: dict[tuple[int, int], str]) -> str:
    """A cell without the signs of bold words, and with the words of its one link, which is noted by its place."""
    if "](" in cell and len(found := _LINK.findall(cell)) == 1:
        links[place] = found[0][1]
        cell = _LINK.sub(r"\1", cell).strip() or links.pop(place)
    return _BOLD.sub(r"\2", cell) if "**" in cell or "__" in cell else cell


def _is_rule(line: str) -> bool:
    """Whether a line parts a heading from what it heads: "| --- | :-: |"."""
    return all(_DASHES.fullmatch(cell.strip()) for cell in _within(line).split("|"))


def _within(line: str) -> str:
    return line.strip().removeprefix("|").removesuffix("|")


def _html_grids(text: str) -> tuple[Grid, ...]:
    reading = _Tables()
    reading.feed(text)
    reading.close()
    reading.end_table()
    return tuple(reading.grids)


class _Tables(HTMLParser):
    """Rows and cells as they come; scripts and styles are no text, a table in a cell is part of its words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.grids: list[Grid] = []
        self._rows: list[tuple[int, tuple[str, ...]]] = []
        self._merged: list[Merged] = []
        self._links: dict[tuple[int, int], str] = {}
        self._depth, self._line, self._column = 0, 0, 0
        self._cells: list[str] = []
        self._words: list[str] | None = None
        self._covered: dict[tuple[int, int], bool] = {}
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        spelled = {name: value or "" for name, value in attrs}
        if tag == "table":
            self._depth += 1
        elif tag in {"script", "style"}:
            self._silent = True
        elif self._depth == 1 and tag == "tr":
            self._end_of_row()
            self._line += 1
        elif self._depth == 1 and tag in {"td", "th"}:
            self._end_of_cell()
            self._begin_cell(spelled)
        elif tag in {"br", "p", "div", "li"} and self._words:
            self._words.append("\n")
        elif tag == "a" and self._words is not None and spelled.get("href", "").startswith(("http:", "https:")):
            self._links.setdefault((self._line, self._column), spelled["href"])

    def handle_endtag(self, tag: str) -> None:
        if tag in {"script", "style"}:
            self._silent = False
        elif tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self.end_table()

    def handle_data(self, data: str) -> None:
        if self._words is not None and not self._silent:
            self._words.append(" ".join(data.split(" ")) if "\n" not in data else " ".join(data.split()))

    def _begin_cell(self, spelled: dict[str, str]) -> None:
        while self._covered.pop((self._line, self._column), False):
            self._cells.append("")
            self._column += 1
        wide, high = _span(spelled, "colspan"), _span(spelled, "rowspan")
        if self._column + wide > MOST_COLUMNS:
            check_extent("", self._line, self._column + wide)
        if wide > 1 or high > 1:
            last = (self._line + high - 1, self._column + wide - 1)
            self._merged.append(Merged(self._line, self._column, *last))
            for line in range(self._line + 1, min(last[0], self._line + 1000) + 1):
                for column in range(self._column, last[1] + 1):
                    self._covered[line, column] = True
                if len(self._covered) > _MOST_COVERED:
                    raise InputError("workbook-bomb")
        self._words, self._wide = [], wide

    def _end_of_cell(self) -> None:
        if self._words is not None:
            words = plain("".join(self._words))
            if self._links.get((self._line, self._column)) == words:
                del self._links[self._line, self._column]
            self._cells += [words, *[""] * (self._wide - 1)]
            self._column += self._wide
            self._words = None

    def _end_of_row(self) -> None:
        self._end_of_cell()
        if any(self._cells):
            self._rows.append((self._line, tuple(self._cells)))
        self._cells, self._column = [], 0

    def end_table(self) -> None:
        """What was read since the last table becomes a grid; its lines are its rows."""
        self._end_of_row()
        if self._rows:
            self.grids.append(Grid(tuple(self._rows), merged=tuple(self._merged), links=self._links))
        self._rows, self._merged, self._links, self._covered = [], [], {}, {}
        self._line, self._depth = 0, 0


def _span(spelled: dict[str, str], name: str) -> int:
    number = spelled.get(name, "1")
    return min(max(int(number), 1), 10_000) if number.isascii() and number.isdigit() and len(number) < 6 else 1
