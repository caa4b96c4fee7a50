"""What people and channels are called in a report: nobody is named where that was not wished."""

from collections import Counter

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def names_of(report: PeriodReport) -> Names:
    """The names of a report. Without names a person is called by role, else by kind; several alike by number too."""
    plan = report.plan
    if report.wish.names:
        return Names(plan)
    called = [_role(person) for person in plan.spokespersons]
    alike, so_far = Counter(called), Counter[str]()
    people = []
    for person, role in zip(plan.spokespersons, called, strict=True):
        so_far[role] += 1
        name = role if alike[role] == 1 else f"{role} {numbers.number(so_far[role])}"
        people.append(replace(person, name=name, initials=""))
    return Names(replace(plan, spokespersons=tuple(people)))


def _role(person: Spokesperson) -> str:
    """The role, unless the name stands in it."""
    role = " ".join(person.role_title.split())
    own = {part.casefold() for part in (*person.name.split(), person.initials, person.signature) if part}
    told = {part.casefold() for part in role.split()}
    return role if role and own.isdisjoint(told) else words.label("spokesperson_kind", person.kind)
