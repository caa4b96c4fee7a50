"""Pages from the command line: drawn without a screen, in both languages, with the statuses of every other export."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pages_of_pdf import page_count

HIDDEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "COMPASSDESK_HOME"}


@pytest.fixture
def alone(tmp_path: Path):
    """Call the command line in a process of its own, where there is no screen and none is pretended."""

    def call(*arguments: object) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if name not in HIDDEN}
        return subprocess.run(
            [sys.executable, "-m", "compassdesk", *map(str, arguments)],
            env={**environment, "COMPASSDESK_HOME": str(tmp_path / "home")},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    return call


@pytest.mark.in_turns(1)
@pytest.mark.parametrize(("language", "told"), [("en", "2 items written to"), ("nl", "2 items geschreven naar")])
def test_a_month_is_drawn_where_there_is_no_screen(alone, example, tmp_path, language, told):
    done = alone("export", example, "march.pdf", "--from", "2027-03-01", "--to", "2027-03-31", "--lang", language)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"compassdesk: {told} march.pdf\n"
    content = (tmp_path / "march.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert b"Inter" in content, "the text face of the app"
    assert page_count((tmp_path / "march.pdf").read_bytes()) == 1


def test_a_protected_client_is_drawn_with_its_passphrase_and_that_is_said(alone, run, example, tmp_path):
    """The passphrase is asked before anything is drawn, and must not bring in an application that cannot draw."""
    (tmp_path / "word").write_text("only for this test\n", "utf-8")
    for command in (("import", example, "--into", "d.compass"), ("protect", "d.compass", "--passphrase-file", "word")):
        assert run(*command).status == 0
    done = alone("export", "d.compass", "d.pdf", "--passphrase-file", "word", "--lang", "en")
    assert done.returncode == 0, done.stderr
    assert "anybody who has it can read it" in done.stderr
    assert page_count((tmp_path / "d.pdf").read_bytes()) == 1


def test_layouts_and_an_empty_period(run, example, tmp_path):
    for layout, count in (("month", 2), ("week", 9), ("agenda", 1)):
        target = tmp_path / f"{layout}.pdf"
        answer = run("export", example, target, "--layout", layout, "--from", "2030-01-01", "--to", "2030-02-28")
        assert (answer.status, answer.err) == (0, f"compassdesk: 0 items written to {layout}.pdf\n")
        assert page_count(target.read_bytes()) == count
    assert run("export", example, tmp_path / "all.pdf").err == "compassdesk: 2 items written to all.pdf\n"
    assert page_count((tmp_path / "all.pdf").read_bytes()) == 1, "the month that has items, whenever it is asked for"
    assert run("export", example, tmp_path / "a.pdf", "--filter", "petal=respond").err.startswith(
        "compassdesk: 1 item "
    )


def test_names_and_notes_change_what_is_drawn(run, example, tmp_path):
    drawn = set()
    for number, options in enumerate(
        (
            (),
            ("--with-names",),
            ("--with-initials",),
            ("--layout", "agenda"),
            ("--layout", "agenda", "--with-names"),
            ("--layout", "agenda", "--with-initials"),
        )
    ):
        target = tmp_path / f"{number}.pdf"
        assert run("export", example, target, *options).status == 0
        drawn.add(target.stat().st_size)
    assert len(drawn) == 6


def test_wrong_input_and_the_world_end_as_in_every_export(run, example, tmp_path):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"mine")
    assert run("export", example, target).status == 2
    assert target.read_bytes() == b"mine"
    assert run("export", example, target, "--force").status == 0
    assert target.read_bytes().startswith(b"%PDF")
    assert run("export", example, tmp_path / "b.pdf", "--from", "2027-03-02", "--to", "2027-03-01").status == 2
    assert run("export", example, tmp_path / "b.pdf", "--from", "1 March").status == 2
    assert run("export", example, tmp_path / "b.pdf", "--layout", "papyrus").status == 2
    assert run("export", tmp_path / "gone.compass", tmp_path / "b.pdf").status == 2
    assert run("export", example, tmp_path / "nowhere" / "b.pdf").status == 3
    assert not (tmp_path / "b.pdf").exists()
    client = tmp_path / "d.compass"
    run("import", example, "--into", client)
    before = client.read_bytes()
    assert run("export", client, client, "--format", "pdf", "--force").status == 2
    assert client.read_bytes() == before
    assert run("export", client, tmp_path / "page", "--format", "pdf").err.endswith(" page.pdf\n")


def test_a_computer_that_cannot_draw_is_told_from_wrong_input(example, tmp_path):
    """As on a server without the libraries that Qt draws with; a table goes out there all the same."""
    code = (
        "import sys; sys.modules['PySide6.QtGui'] = None\n"
        "from compassdesk import cli\n"
        "plan, *targets = sys.argv[1:]\n"
        "print([cli.main(['export', plan, target, '--lang', 'en'], None) for target in targets])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(example), str(tmp_path / "a.pdf"), str(tmp_path / "a.csv")],
        env={**os.environ, "COMPASSDESK_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "[3, 0]\n", done.stderr
    drawn, written = done.stderr.splitlines()
    assert "Nothing can be drawn on this computer" in drawn
    assert "2 items written" in written
    assert not (tmp_path / "a.pdf").exists()
