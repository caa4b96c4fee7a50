"""A budget beside what items cost, in words (domain.md A48)."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.budget import BudgetLine
from compassdesk.texts import numbers
from compassdesk.texts.compass.content_words import euros

translate = QCoreApplication.translate


def beside(line: BudgetLine, *, is_campaign: bool = False) -> str:
    """What items cost of a budget: of all of it, or of what falls in the days that are told."""
    if line.share is None:
        return translate("BudgetWords", "There is a budget of € 0; items cost {paid}.").replace(
            "{paid}", euros(line.paid)
        )
    if is_campaign:
        text = translate("BudgetWords", "{paid} of the campaign’s budget of {whole}: {share}.")
    else:
        text = translate(
            "BudgetWords", "{paid} of about {part}, the part of the year’s budget of {whole} for these days: {share}."
        )
    return (
        text.replace("{paid}", euros(line.paid))
        .replace("{part}", euros(_rounded(line.part)))
        .replace("{whole}", euros(line.whole))
        .replace("{share}", numbers.percent(line.share))
    )


def name() -> str:
    """What the row of the budget is called."""
    return translate("BudgetWords", "Of the budget")


def told(line: BudgetLine) -> str:
    """What items cost and which part of the budget that is, as stands behind a bar."""
    paid = euros(line.paid)
    return f"{paid} · {numbers.percent(line.share)}" if line.share is not None else paid


def _rounded(cents: int) -> int:
    """A part of a year is told in whole euros: it is "about" anyway."""
    return round(cents, -2)
