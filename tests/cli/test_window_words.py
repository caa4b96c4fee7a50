"""What opens the window, and what is told in place of it."""

import pytest

from compassdesk import cli


def no_window(_arguments: object) -> int:
    raise AssertionError("no window was asked for")


@pytest.mark.parametrize(("words", "told"), [(["chekc"], "“chekc”"), (["nothere.compass"], "nothere.compass")])
def test_a_misspelled_command_or_a_missing_file_opens_no_window(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(words, no_window) == 2
    assert told in capsys.readouterr().err
