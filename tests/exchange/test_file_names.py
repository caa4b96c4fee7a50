"""Whatever a client is called, the file named after it can be stored everywhere and does not deceive who reads it."""

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from compassdesk.exchange.file_names import MOST_BYTES, file_name, free_path, with_ending

RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in "123456789¹²³")}
FAMILY = "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Zandvoorde / Zoon", "Zandvoorde Zoon"),
        ("a/b:c", "a b c"),
        ("a:b", "a b"),
        ("../../etc/passwd", "etc passwd"),
        ("..", "client"),
        ("", "client"),
        ("CON", "client CON"),
        ("con.march", "client con.march"),
        ("  x. . ", "x"),
        ("--help", "help"),
        ("price\u202efdp.exe", "pricefdp.exe"),
        ("two\nlines\tand\x00more", "two lines and more"),
        (f"Party 🎉 {FAMILY}", f"Party 🎉 {FAMILY}"),
        ("e\u0301te\u0301", "été"),
        ("\ud800x", "x"),
        ("x" * 300, "x" * 196),
        ("é" * 300, "é" * 98),
    ],
)
def test_names_of_clients(words: str, name: str) -> None:
    assert file_name(words, ".ics") == f"{name}.ics"


def test_a_long_name_is_never_cut_inside_a_character() -> None:
    name = file_name(FAMILY * 40, ".ics").removesuffix(".ics")
    assert name == FAMILY * (len(name) // len(FAMILY))
    assert 0 < len(file_name("e" + "\u0301" * 400).encode()) <= MOST_BYTES


@given(
    st.one_of(
        st.text(),
        st.text(alphabet="CONUXLPTcon19¹.$ /\\:\u202e\u200d-🎉é\u0301\ud800", max_size=250),
        st.text(min_size=60, max_size=400),
    ),
    st.sampled_from(["", ".ics", ".plan.json", " 12.compass"]),
)
@example("CON" + " " * 200 + ".x", ".ics")
@example("-" * 199 + "CON", "")
@example("x" * 195 + ". . . . y", "")
def test_every_name_can_be_stored_everywhere(words: str, ending: str) -> None:
    name = file_name(words, ending)
    stem = name.removesuffix(ending)
    assert stem
    assert name.endswith(ending)
    assert len(name.encode()) <= MOST_BYTES
    assert Path(name).name == name == PureWindowsPath(name).name
    assert not set(name) & set('<>:"/\\|?*')
    assert all(unicodedata.category(sign) not in {"Cc", "Zl", "Zp", "Cs"} for sign in name)
    assert all(unicodedata.bidirectional(sign) not in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
               for sign in name)  # fmt: skip
    assert not set(name) & set("\u200e\u200f\u061c\ufeff")
    assert stem.strip(" .-") == stem
    assert name.split(".")[0].rstrip().upper() not in RESERVED
    assert file_name(stem, ending) == name, "a proposed name proposes itself"


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    free_path(tmp_path, "Delta", ".compass").write_text("mine")
    assert free_path(tmp_path, "Delta", ".compass").name == "Delta 2.compass"
    (tmp_path / "Delta 2.compass").symlink_to(tmp_path / "nowhere")
    assert free_path(tmp_path, "Delta", ".compass").name == "Delta 3.compass"
    free_path(tmp_path, "x" * 300, ".compass").write_text("mine")
    assert free_path(tmp_path, "x" * 300, ".compass").name.endswith("x 2.compass")


def test_a_name_without_the_ending_gets_it() -> None:
    assert with_ending(Path("a/Delta B.V"), ".ics") == Path("a/Delta B.V.ics")
    assert with_ending(Path("a/DELTA.ICS"), ".ics") == Path("a/DELTA.ICS")
    assert with_ending(Path("x.json"), ".plan.json", ".json") == Path("x.json")
