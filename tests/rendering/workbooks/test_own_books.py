"""Sheets of our workbooks have names that each program takes."""

from compassdesk.rendering.workbooks.own_books import sheet_name


def test_names_are_short_and_apart_without_the_signs_and_the_word_that_excel_keeps() -> None:
    taken = {"summary"}
    wanted = ("History", "Summary", "a/b:[c]", "'", "x" * 40, "X" * 40)
    assert [sheet_name(one, taken) for one in wanted] == [
        "History 2", "Summary 2", "a b c", "–", "x" * 31, "X" * 29 + " 2",
    ]  # fmt: skip
