"""Which checks there are is read from the names of the families' files, and what stands in them agrees."""

import subprocess
import sys

import pytest

from compassdesk.domain.checks.registry import codes, family_files, spec, specs


def test_the_codes_are_in_order_and_each_file_holds_the_checks_of_its_name() -> None:
    assert list(codes()) == sorted(codes()) == list(specs())
    assert {declared.code for declared in specs().values()} == set(codes())
    for code, name in family_files().items():
        module = sys.modules[f"compassdesk.domain.checks.families.{name}"]
        assert [row.code for row in module.CHECKS] == [other for other in codes() if family_files()[other] == name], (
            code
        )


def test_another_code_is_no_check() -> None:
    with pytest.raises(KeyError):
        spec("CD-99")


def test_knowing_the_codes_loads_no_rule() -> None:
    """Reading a client file before the first paint asks which codes there are."""
    script = (
        "import sys; from compassdesk.storage import values; assert values.check('CD-25') == 'CD-25';"
        "print([name for name in sys.modules if '.families.' in name or name.endswith('checks.ledger')])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("code", codes())
def test_what_a_check_declares_makes_sense(code: str) -> None:
    declared = spec(code)
    names = [threshold.name for threshold in declared.thresholds]
    assert len(names) == len(set(names))
    assert all(threshold.least < threshold.highest for threshold in declared.thresholds)
    assert all(threshold.not_below in {None, *names} for threshold in declared.thresholds)
    assert declared.folds_under is None or declared.folds_under.parent in set(codes()) - {code}
    assert declared.remedies
    assert declared.severities
    assert all(function.__doc__ for function in declared.remedies), "docs/checks.md reads it"
    assert ": " in (declared.judge.__doc__ or ""), "docs/checks.md reads what stands behind the colon"


def test_the_one_way_family_has_an_order() -> None:
    places = {code: declared.one_way_place for code, declared in specs().items() if declared.one_way_place}
    named = "01 03 04 06 08 02 21 22 05 07"  # C7
    assert sorted(places, key=lambda code: places[code] or 0) == [f"CD-{number}" for number in named.split()]


WITHOUT_A_NUMBER = {
    ("CD-10", ""), ("CD-15", ""), ("CD-17", ""), ("CD-18", "anonymise"), ("CD-22", "insight"),
}  # fmt: skip
"""What says who, what or which, and counts nothing (C6)."""
ONLY_DECIDED = {("CD-23", "c"), ("CD-23", "d")}
"""What counts something, but is helped by decisions alone, of which nothing can be tried."""


@pytest.mark.parametrize("code", codes())
def test_each_check_with_a_number_tells_its_fixes_by_it(code: str) -> None:
    for part in [part.name for part in spec(code).parts] or [""]:
        has_none = (code, part) in WITHOUT_A_NUMBER | ONLY_DECIDED
        assert (spec(code).counted_of(part) is None) == has_none, (code, part)
