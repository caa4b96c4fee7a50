"""What items are worth, cost, rest on and invite to, in words (domain.md A12, A44, A45, A49)."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.effort import Effort
from compassdesk.domain.compass.tallies import Tally
from compassdesk.domain.compass.value_kinds import over_the_thumb, promotion
from compassdesk.domain.vocabulary import PETALS, Petal, ValueKind
from compassdesk.texts import numbers, words

translate = QCoreApplication.translate


def sentence(worth: Tally[ValueKind]) -> str:
    """Promotion's share of what says its worth, against the rule of thumb."""
    share = promotion(worth)
    if share is None:
        return translate("ContentWords", "No item says yet what it is worth to who reads it.")
    if not share:
        return translate(
            "ContentWords", "Nothing only promotes: each item that says so is worth something to its reader."
        )
    if over_the_thumb(worth):
        text = translate(
            "ContentWords", "Promotion is {share} of what names its worth: more than a fifth, the rule of thumb."
        )
    else:
        text = translate(
            "ContentWords", "Promotion is {share} of what names its worth: within a fifth, the rule of thumb."
        )
    return text.replace("{share}", numbers.percent(share, Fraction(1, 5)))


def more(effort: Effort) -> str:
    """The petal that takes most of the minutes, and what was paid."""
    if not effort.minutes:
        return translate("ContentWords", "Plan items first; each can say what it is worth, rests on and costs.")
    most = max(PETALS, key=lambda petal: effort.petals[petal].minutes)
    share = effort.share_of_minutes(most) or Fraction(0)
    text = translate("ContentWords", "{petal} takes {share} of the planned minutes.")
    said = text.replace("{petal}", words.petal(most)).replace("{share}", numbers.percent(share))
    if effort.cents:
        said += " " + translate("ContentWords", "Costs: {euros}.").replace("{euros}", euros(effort.cents))
    return said


def counted(number: int, share: Fraction | None) -> str:
    """A number of items with its share."""
    return f"{numbers.number(number)} · {numbers.percent(share)}" if share is not None and number else str(number)


def cost(effort: Effort, petal: Petal) -> str:
    """Hours and minutes of a petal, and what was paid for it."""
    one = effort.petals[petal]
    hours, rest = divmod(one.minutes, 60)
    spelled = translate("ContentWords", "{number} h").replace("{number}", f"{hours}:{rest:02d}")
    return f"{spelled} · {euros(one.cents)}" if one.cents else spelled


def euros(cents: int) -> str:
    """An amount, without cents where there are none."""
    return f"€\u00a0{numbers.number(Fraction(cents, 100), 0 if cents % 100 == 0 else 2)}"


def silent(number: int, *, invites: bool = False) -> str:
    """How many items say nothing of it, or invite to nothing."""
    if invites:
        return translate("ContentWords", "%n post(s) invite to nothing", "", number)
    return translate("ContentWords", "%n item(s) do not say", "", number)


def silent_heading(*, invites: bool = False) -> str:
    """What those items have in common, above a list that counts them."""
    if invites:
        return translate("ContentWords", "Invites to nothing")
    return translate("ContentWords", "Does not say")


def thumb() -> str:
    """What the rule of thumb is."""
    return translate(
        "ContentWords", "The tick is at a fifth: a rule of thumb of the field for promotion, not a norm and no check."
    )


def titles() -> tuple[str, str, str, str]:
    """The heads of the four cards: worth, cost, grounds, invitations."""
    return (
        translate("ContentWords", "What it is worth"),
        translate("ContentWords", "What it costs"),
        translate("ContentWords", "What it rests on"),
        translate("ContentWords", "What it invites to"),
    )
