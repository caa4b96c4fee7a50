"""How people are named in what leaves the house: not at all, by initials or in full (domain.md C2)."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.ui.fields.choice_fields import ChoiceField

translate = QCoreApplication.translate


class NamesChoice(ChoiceField):
    """One choice; at first the one that tells least. Where `unnamed` is not offered, initials are the least."""

    def __init__(self, *, unnamed: bool = True) -> None:
        super().__init__()
        self.wanted = "none"
        """What was chosen, also while that is not offered: it is chosen again as soon as it is."""
        self.activated.connect(self._choose)
        self.offer(unnamed=unnamed)

    def set_value(self, value: Any) -> None:
        self.wanted = value
        super().set_value(value)

    def _choose(self) -> None:
        self.wanted = self.value()

    def offer(self, *, unnamed: bool) -> None:
        """Offer to leave people out, or not; what was chosen stays where it can."""
        wanted = self.wanted
        least = [("none", translate("NamesChoice", "Not named"))] if unnamed else []
        named = [
            ("initials", translate("NamesChoice", "By initials")),
            ("names", translate("NamesChoice", "By full name")),
        ]
        self.set_options([*least, *named])
        self.setCurrentIndex(0)
        if self.offers(wanted):
            self.set_value(wanted)
        self.wanted = wanted

    @property
    def with_names(self) -> bool:
        """Whether full names go out."""
        return bool(self.value() == "names")

    @property
    def with_initials(self) -> bool:
        """Whether initials do."""
        return bool(self.value() == "initials")
