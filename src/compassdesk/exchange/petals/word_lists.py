"""The word lists of `resources/data/petal_words.toml`, made ready to be looked for; and in which language a text is."""

from collections.abc import Iterable, Mapping, Sequence

from compassdesk.exchange.folded_words import folded, heading_key
from compassdesk.exchange.petals.expressions import Expressions, Text, WordRange

ANY = "any"
"""The words that hold in every language."""
_LOOKED_FOR = (
    "asks", "may_ask", "asks_nothing", "over", "trailing", "call_column", "answers", "answering", "listening", "making",
    "organising", "may_organise", "asked", "heard", "places", "responding", "taking_in", "decisions", "alternatives",
    "tells", "advises", "titles_ask",
)  # fmt: skip
"""The lists that are looked for within a text; those of labels and of columns are compared as a whole."""
_LABELS = ("call", "answer", "respond", "listen", "send", "task")
_ENOUGH = 2
"""How many short words of a language a row must have to be taken for that language."""


class PetalWords:
    """Made from language → list → expressions, as the file has them. Without lists nothing is found."""

    def __init__(self, lists: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        headings = lists.get("headings", {})
        self._headings = {heading_key(one): name for name in ("goal", "call") for one in headings.get(name, ())}
        self.languages = tuple(name for name in lists if name not in {"headings", ANY})
        self._common: dict[str, list[str]] = {}
        for language in self.languages:
            for word in lists[language].get("common", ()):
                self._common.setdefault(folded(word), []).append(language)
        for_any = lists.get(ANY, {})
        self._lists = lists
        self._expressions: dict[tuple[str, ...], Expressions] = {}
        """By the languages among which a text is: one, or all where that is not known. Made when first looked for."""
        self._whole = {
            (language, name): frozenset(map(folded, (*lists[language].get(name, ()), *for_any.get(name, ()))))
            for language in self.languages
            for name in ("reader", "call_column", "no_call")
        }
        self._readers = {
            among: frozenset[str]().union(*(self._whole[one, "reader"] for one in among))
            for among in {self.languages, *((language,) for language in self.languages)}
        }
        labels = {
            language: {
                folded(word): label
                for label in reversed(_LABELS)
                for word in (*lists[language].get(f"{label}_labels", ()), *for_any.get(f"{label}_labels", ()))
            }
            for language in self.languages
        }
        self._labels = {
            among: {word: label for one in reversed((*among, *self.languages)) for word, label in labels[one].items()}
            for among in {self.languages, *((language,) for language in self.languages)}
        }
        """By the languages among which a text is: those of all others count too, behind its own."""

    def heading(self, heading: str) -> str:
        """What a column says: "call" for what is asked, "goal" for its kind or what it is for, else ""."""
        return self._headings.get(heading_key(heading), "") if heading else ""

    def found(self, text: Text, languages: Sequence[str]) -> dict[str, list[WordRange]]:
        """List → where its expressions stand, in one language or in all, and those of all."""
        among = tuple(languages)
        expressions = self._expressions.get(among)
        if expressions is None:
            expressions = self._expressions[among] = Expressions(
                {
                    name: [one for each in (*among, ANY) for one in self._lists.get(each, {}).get(name, ())]
                    for name in _LOOKED_FOR
                }
            )
        return expressions.found(text)

    def has(self, name: str, word: str, languages: Sequence[str]) -> bool:
        """Whether a folded word or expression, as a whole, is on a list of one of the languages."""
        return any(word in self._whole[language, name] for language in languages)

    def speaks_to_reader(self, text: Text, languages: Sequence[str]) -> bool:
        """Whether a text has a word for its reader: "you", "your"."""
        return not self._readers[tuple(languages)].isdisjoint(text.words)

    def label(self, word: str, languages: Sequence[str]) -> str:
        """What a folded label, type or goal speaks of: "call", "answer", "respond", "listen", "send", "task" or ""."""
        return self._labels[tuple(languages)].get(word, "")

    def languages_of(self, texts: Iterable[Text]) -> dict[str, int]:
        """How many short words of each language stand in the texts."""
        common = self._common
        counted: dict[str, int] = {}
        for text in texts:
            for word in filter(common.__contains__, text.words):
                for language in common[word]:
                    counted[language] = counted.get(language, 0) + 1
        return counted

    def language(self, texts: Iterable[Text], among: str | None) -> str | None:
        """The language of a row in a file of the language `among`; None when nothing tells.

        The file's goes before another one that a few short words in common speak for.
        """
        counted = self.languages_of(texts)
        if not counted:
            return among
        most = max(counted.values())
        if most < _ENOUGH or (among and counted.get(among, 0) > most / 2):
            return among
        best = [language for language, times in counted.items() if times == most]
        return best[0] if len(best) == 1 else among
