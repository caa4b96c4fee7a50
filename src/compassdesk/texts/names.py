"""What ids are called: a finding speaks of "fb" and "anna", a reader wants "Facebook" and "Anna de Wit"."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.people import FORMER_COLLEAGUE
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import NO_PERSON_KINDS

translate = QCoreApplication.translate

MOST_LISTED = 4
"""A list longer than this ends in "and 3 more"."""


class Names:
    """The names in a plan by id; an id that the plan does not know stands for itself."""

    def __init__(self, plan: Plan) -> None:
        self._channels = {row.id: row.name for row in plan.channels}
        self._people = {row.id: row.name for row in plan.spokespersons}
        self._persons = {row.id for row in plan.spokespersons if row.is_person and row.kind not in NO_PERSON_KINDS}
        self._campaigns = {row.id: row.name for row in plan.campaigns}
        self._items = {row.id: row.title for row in unless_given_up(plan.items)}

    def channel(self, key: str) -> str:
        """The channel's name."""
        return self._channels.get(key) or key

    def person(self, key: str) -> str:
        """The spokesperson's name; "former colleague" where a name was taken out for privacy."""
        name = self._people.get(key) or key
        return translate("Names", "former colleague") if name == FORMER_COLLEAGUE else name

    def first_name(self, key: str) -> str:
        """What a person is called where there is little room; of an account or a team the whole name."""
        name, first = self.person(key), self._people.get(key, "").split()
        return first[0] if key in self._persons and name == self._people[key] and first else name

    def campaign(self, key: str) -> str:
        """The campaign's name."""
        return self._campaigns.get(key) or key

    def item(self, key: str) -> str:
        """The item's title, "untitled" when it has none."""
        return self._items.get(key, key) or translate("Names", "untitled")

    def channels(self, keys: Iterable[str]) -> str:
        """Several channels in one phrase."""
        return listed([self.channel(key) for key in keys])

    def items(self, keys: Iterable[str]) -> str:
        """Several items in one phrase."""
        return listed([self.item(key) for key in keys])


def listed(words: Iterable[str], most: int = MOST_LISTED) -> str:
    """One phrase, as in "a, b and c"; after `most` words the rest becomes a number."""
    spelled = list(words)
    if len(spelled) > most:
        rest = translate("Names", "%n more", "", len(spelled) - most + 1)
        spelled = [*spelled[: most - 1], rest]
    if len(spelled) < 2:
        return "".join(spelled)
    return translate("Names", "{first} and {last}").format(first=", ".join(spelled[:-1]), last=spelled[-1])
