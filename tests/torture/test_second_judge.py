"""LibreOffice as a second judge: what it reads in a workbook, our readers read as well, cell by cell."""

import shutil
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from compassdesk.exchange.tables.grid import Grid
from compassdesk.exchange.tables.table_file import read_table_file
from torture import judged_workbooks, second_judge

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture
def soffice() -> None:
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed; `dev.py torture` installs it where it may")


def grids(path: Path) -> dict[str, Grid]:
    return {grid.name: grid for grid in read_table_file(path.read_bytes()).grids}


def differences(ours: Mapping[str, Grid], theirs: Mapping[str, second_judge.Cells], path: Path) -> list[str]:
    """Where the two differ. A formula that was never calculated is told by us, and has a value with them."""
    assert set(ours) == set(theirs), path.name
    found = []
    for name, grid in ours.items():
        mine, open_formulas = second_judge.cells(grid), second_judge.uncalculated(grid)
        for place in sorted({*mine, *theirs[name]} - open_formulas):
            one, other = mine.get(place), theirs[name].get(place)
            if one != other and not second_judge.may_differ(one, other, is_ods=path.suffix == ".ods"):
                found.append(f"{path.name} {name} {place}: {one}, and LibreOffice {other}")
    return found


@pytest.mark.usefixtures("soffice")
def test_workbooks_are_read_as_libreoffice_reads_them(
    tmp_path: Path, rounds: Callable[[int, int], int], figure: Callable[[str, str], None]
) -> None:
    sources = [tmp_path / f"book{seed:03}.xlsx" for seed in range(rounds(8, 40))]
    for seed, path in enumerate(sources):
        judged_workbooks.grown(seed, path)
    strict = [path.with_name(f"strict-{path.name}") for path in sources]
    for path, other in zip(sources, strict, strict=True):
        other.write_bytes(judged_workbooks.strict(path.read_bytes()))
    theirs = second_judge.theirs(sources, tmp_path)
    as_xlsx = second_judge.saved_as("xlsx", sources, tmp_path)
    as_ods = second_judge.saved_as("ods", sources, tmp_path)
    wrong, looked_at = [], Counter[str]()
    for kind, files in (("xlsx", sources), ("strict", strict), ("saved xlsx", as_xlsx), ("saved ods", as_ods)):
        for source, path in zip(sources, files, strict=True):
            ours = grids(path)
            wrong += differences(ours, theirs[source.name], path)
            wrong += laid_out_otherwise(ours, source, path)
            looked_at[kind] += sum(map(len, theirs[source.name].values()))
    assert wrong == []
    figure("cells read as LibreOffice reads them", ", ".join(f"{count} {kind}" for kind, count in looked_at.items()))


def laid_out_otherwise(ours: Mapping[str, Grid], source: Path, path: Path) -> list[str]:
    """Merged cells, hidden rows that hold something and hidden sheets, against those with which it was made."""
    found = []
    for sheet in load_workbook(source):
        grid = ours[sheet.title]
        lines = {line for line, _ in grid.rows}
        merged = {
            (area.min_row, area.min_col - 1, area.max_row, area.max_col - 1) for area in sheet.merged_cells.ranges
        }
        hidden = {line for line, row in sheet.row_dimensions.items() if row.hidden}
        told = {(one.first_line, one.first_column, one.last_line, one.last_column) for one in grid.merged}
        if told != merged:
            found.append(f"{path.name} {sheet.title}: merged {told}, made {merged}")
        if grid.hidden_lines & lines != hidden & lines:
            found.append(f"{path.name} {sheet.title}: hidden {grid.hidden_lines & lines}, made {hidden & lines}")
        if grid.is_hidden != (sheet.sheet_state != "visible"):
            found.append(f"{path.name} {sheet.title}: a hidden sheet, or none")
    return found
