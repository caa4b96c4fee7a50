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


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["chekc", "--lang", "nl"], "“chekc” is hier niet bekend."),
        (["--vreemd", "--lang=nl"], "“--vreemd” is hier niet bekend."),
        (["--vreemd", "--lang=nl"], "gebruik: compassdesk"),
        (["chekc", "--lang", "en"], "“chekc” is not known here."),
    ],
)
def test_it_is_told_in_the_language_that_is_asked_for(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(words, no_window) == 2
    assert told in capsys.readouterr().err
