"""Every code that is raised anywhere has a sentence, and every sentence finds its values."""

import re
from functools import cache
from pathlib import Path
from typing import get_args

import compassdesk
from compassdesk.domain.errors import InputError
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.tables.column_order import Why
from compassdesk.storage.problems import CODES
from compassdesk.texts import errors, import_sentences, plan_errors

SOURCE = Path(compassdesk.__file__).parent


CALL = re.compile(r'\b(\w+)\(\s*"([^"\n]*)"')


def calls(*names):
    """Every call of one of these names in the tree: its first argument, where that is a text."""
    return [(text, file) for name, text, file in all_calls() if name in names]


@cache
def all_calls():
    """Every call with a text in its first place: what is called, the text, the file."""
    return [(*found, path.name) for path in SOURCE.rglob("*.py") for found in CALL.findall(path.read_text("utf-8"))]


def test_every_error_has_a_sentence():
    raised = {code for code, _ in calls("InputError", "WorldError", "PlanError")} | set(CODES.values())
    assert raised - {"plan-invalid"} - set(errors.SENTENCES) == set()


def test_every_problem_of_a_plan_file_has_a_sentence():
    assert {code for code, _ in calls("Misfit")} - {"dangling"} - set(plan_errors.PROBLEMS) == set()


def test_every_remark_and_refusal_of_an_import_has_a_sentence():
    told = {code for code, _ in calls("Remark", "_Refused", "_Trouble")}
    told |= {"no-such-day", "not-a-date", "no-year", "year-completed", "order-decided", "weekday-differs"}
    told |= {"far-day", "days-backwards", "not-a-time", "half-unclear", "order-guessed", "serial-read", "date-carried"}
    told |= {"week-without-day", "weekday-beside-differs"} | {
        f"day-first-{why}" for why in get_args(Why) if why != "clock"
    }
    told |= {f"month-first-{why}" for why in get_args(Why) if why not in {"points", "language"}}
    assert told - set(import_sentences.SENTENCES) == set()


def test_a_sentence_with_missing_values_never_fails():
    assert [code for code in errors.SENTENCES if not errors.sentence(InputError(code))] == []


def test_values_are_shown_as_words():
    remark = ImportRemark("petal-guessed", {"petal": "send", "because": ["lees", "x"], "surety": "sure"})
    assert re.search(r"Send|Zenden", import_sentences.remark(remark))
    assert "“lees”" in import_sentences.remark(remark)


def test_a_code_nobody_knows_shows_itself():
    assert "never-heard-of" in errors.sentence(InputError("never-heard-of", a=1))
