"""The one table of formats: found where they are declared, told apart by key and ending, and cheap to ask."""

import subprocess
import sys
from pathlib import Path

import pytest

import compassdesk.formats.declared
from compassdesk.domain.errors import InputError
from compassdesk.formats import known

FOLDER = Path(compassdesk.formats.declared.__file__).parent


def test_every_file_of_the_folder_declares_one():
    assert len(known.formats()) == len([path for path in FOLDER.glob("*.py") if path.stem != "__init__"])


def test_no_two_have_a_key_or_an_ending_in_common():
    keys = [kind.key for kind in known.formats()]
    written = [ending for kind in known.written() for ending in kind.suffixes]
    read = [ending for kind in known.read() for ending in (*kind.suffixes, *kind.also_read)]
    assert len(set(keys)) == len(keys)
    for endings in (written, read):  # a page for mails goes out under an ending of tables that come in
        assert len(set(endings)) == len(endings)
        assert all(ending.startswith(".") and ending == ending.casefold() for ending in endings)


def test_each_says_what_it_is_and_is_good_for_something():
    for kind in known.formats():
        assert kind.name
        assert kind.hint
        assert kind.write or kind.read
        assert kind.key.isidentifier(), "so that the command line takes it without quotes"


def test_the_kind_follows_from_the_ending_or_the_name():
    for name, key in (
        ("a.ics", "ics"),
        ("a.CSV", "csv"),
        ("a.plan.json", "plan"),
        ("a.b.json", "plan"),
        ("a.pdf", "pdf"),
    ):
        assert known.wanted(Path(name)) is known.named(key)
    for spelled, key in (("ics", "ics"), (".CSV", "csv"), ("plan.json", "plan"), ("json", "plan"), ("Plan", "plan")):
        assert known.wanted(Path("a.txt"), spelled) is known.named(key)
    for name, spelled in (("a.tsv", None), ("a", None), (".ics", None), ("a.csv", "tsv"), ("a.csv", "docx")):
        assert known.wanted(Path(name), spelled) is None


def test_what_comes_in_follows_from_the_ending():
    for name, key in (
        ("a.TXT", "list"),
        ("a.EML", "eml"),
        ("a.tsv", "tsv"),
        ("a.plan.json", "plan"),
        ("a.b.ics", "ics"),
    ):
        assert known.of_source(Path(name)) is known.named(key)
    for name in ("a.docx", "a.pdf", "a", "a.plan.json.zip"):
        with pytest.raises(InputError, match="format-not-read"):
            known.of_source(Path(name))


def test_the_table_is_found_without_loading_what_writes_or_speaks():
    code = (
        "import sys\n"
        "from compassdesk.formats import known\n"
        "assert known.formats()\n"
        "heavy = ('PySide6', 'icalendar', 'sqlalchemy', 'compassdesk.services', 'compassdesk.exchange')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
