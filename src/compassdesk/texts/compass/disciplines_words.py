"""Disciplines and the four C's in words."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.disciplines import DisciplineMap, FourCs
from compassdesk.domain.vocabulary import CONTENT_CS, DISCIPLINES, PETALS, ContentC, Discipline, Petal
from compassdesk.texts import help as help_texts
from compassdesk.texts import numbers, words
from compassdesk.texts.names import listed

translate = QCoreApplication.translate


def sentence(one: DisciplineMap) -> str:
    """How many disciplines carry the calendar, against what the stage carries (CD-20)."""
    if not one.tagged:
        return translate("DisciplineWords", "No item says yet which discipline it comes from.")
    stage = words.label("stage", one.stage).lower()
    if not one.busy:
        return translate("DisciplineWords", "No discipline has two items in four weeks yet.")
    carried = translate("DisciplineWords", "%n discipline(s) carry the calendar", "", len(one.busy))
    limit = numbers.number(one.limit)
    if len(one.busy) < one.limit:
        text = translate("DisciplineWords", "{carried}; in stage “{stage}” there can be {limit}.")
    elif len(one.busy) == one.limit:
        text = translate("DisciplineWords", "{carried}; in stage “{stage}” that is enough.")
    else:
        text = translate("DisciplineWords", "{carried}; in stage “{stage}” {limit} is enough.")
    return text.format(carried=carried, stage=stage, limit=limit)


def more(one: DisciplineMap) -> str:
    """Who speaks and does not listen; what to do where no item has a discipline."""
    if not one.tagged:
        if not one.of(None):
            return translate("DisciplineWords", "Plan items first; each can then say which discipline it comes from.")
        return translate("DisciplineWords", "Choose the lowest row to give items a discipline, several at once.")
    deaf = one.deaf
    if not deaf:
        return translate("DisciplineWords", "Every discipline that speaks listens or answers as well.")
    names = listed([words.label("discipline", name) for name in deaf])
    if len(deaf) == 1:
        return translate("DisciplineWords", "{names} does not listen yet.").format(names=names)
    return translate("DisciplineWords", "{names} do not listen yet.").format(names=names)


def shared(one: DisciplineMap) -> str:
    """How much is made by two or more disciplines (A17)."""
    share = one.shared_share
    if share is None:
        return ""
    text = translate("DisciplineWords", "{share} of the items are made by two or more disciplines ({part} of {whole}).")
    part, whole = numbers.number(len(one.shared)), numbers.number(len(one.tagged))
    return text.format(share=numbers.percent(share), part=part, whole=whole)


def untagged(one: DisciplineMap, most: int) -> str:
    """What is said on the button that leads to the items without a discipline, at most so many of them at once."""
    many = len(one.of(None))
    if many <= most:
        return translate("DisciplineWords", "Give %n item(s) a discipline", "", many)
    text = translate("DisciplineWords", "Give the first {part} of {whole} items a discipline")
    return text.format(part=numbers.number(most), whole=numbers.number(many))


def row_name(discipline: Discipline | None) -> str:
    """The name of a row."""
    if discipline is None:
        return translate("DisciplineWords", "Without discipline")
    return words.label("discipline", discipline)


def meaning(discipline: Discipline | None) -> str:
    """What a row stands for."""
    if discipline is None:
        return translate("DisciplineWords", "Items of which nobody said yet where they come from.")
    return help_texts.discipline(discipline)


def partner_heading() -> str:
    """The name of the column of partners."""
    return translate("DisciplineWords", "Joins in")


def cell_said(one: DisciplineMap, discipline: Discipline | None, petal: Petal | None) -> str:
    """A cell: "Service, Respond: 17 items"; without a petal the items of others in which it joins."""
    if petal is None:
        ids = one.partners.get(discipline, ()) if discipline is not None else ()
        column = partner_heading()
    else:
        ids, column = one.at(discipline, petal), words.petal(petal)
    items = translate("DisciplineWords", "%n item(s)", "", len(ids))
    return f"{row_name(discipline)}, {column}: {items}"


def spoken(one: DisciplineMap) -> str:
    """The numbers of the picture for who cannot see it."""
    said = [sentence(one), more(one), shared(one)]
    for discipline in (*DISCIPLINES, None):
        said += [f"{cell_said(one, discipline, petal)}." for petal in PETALS if one.at(discipline, petal)]
        if discipline is not None and one.partners.get(discipline):
            said.append(f"{cell_said(one, discipline, None)}.")
    return " ".join(part for part in said if part)


def c_said(one: FourCs, name: ContentC) -> str:
    """One of the four C's: "Commerce: 3 items"."""
    items = translate("DisciplineWords", "%n item(s)", "", len(one.items[name]))
    return f"{words.label('c_tag', name)}: {items}"


def cs_note(one: FourCs) -> str:
    """What the four C's are, or a remark where one of them outweighs the others (A14)."""
    if not one.tagged:
        return translate(
            "DisciplineWords", "No item has one of the four C’s of Alan Moore yet: give them in the item’s editor."
        )
    if one.one_sided is not None:
        text = translate(
            "DisciplineWords", "More than 70% of four weeks is {name}: the other C’s hardly have their turn."
        )
        return text.format(name=words.label("c_tag", one.one_sided))
    return translate("DisciplineWords", "The four C’s of Alan Moore; an item may have none to four of them.")


def cs_spoken(one: FourCs) -> str:
    """The four C's and what is said of them."""
    return ". ".join([*(c_said(one, name) for name in CONTENT_CS), cs_note(one)])
