"""The word lists of `resources/data/petal_words.toml`, made ready to be looked for; and in which language a text is."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from compassdesk.exchange.petals.expressions import Beginnings, Text, WordRange, last_word
from compassdesk.exchange.tables.headings import folded

ANY = "any"
"""The words that hold in every language."""
_LABELS = ("call", "answer", "respond", "listen", "send", "task")
_ENOUGH = 2
"""How many short words of a language a row must have to be taken for that language."""


class PetalWords:
    """Made from language → list → expressions, as the file has them. Without lists nothing is found."""

    def __init__(self, lists: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        headings = lists.get("headings", {})
        self._headings = {folded(one): name for name in ("goal", "call") for one in headings.get(name, ())}
        self.languages = tuple(name for name in lists if name not in {"headings", ANY})
        self._common: dict[str, list[str]] = {}
        for language in self.languages:
            for word in lists[language].get("common", ()):
                self._common.setdefault(folded(word), []).append(language)
        self._beginnings = Beginnings(
            {
                (language, name): spelled
                for language, own in lists.items()
                if language != "headings"
                for name, spelled in own.items()
            }
        )
        self._joined: dict[tuple[str, tuple[str, ...]], frozenset[str]] = {}
        self._whole = {
            (language, name): frozenset(map(folded, lists[language].get(name, ())))
            for language in (*self.languages, ANY)
            if language in lists
            for name in ("reader", "call_column", "no_call", *(f"{label}_labels" for label in _LABELS))
        }

    def heading(self, heading: str) -> str:
        """What a column says: "call" for what is asked, "goal" for its kind or what it is for, else ""."""
        return self._headings.get(folded(heading), "")

    def found(self, name: str, text: Text, languages: Sequence[str]) -> list[WordRange]:
        """Where expressions of a list stand, in these languages and those of all."""
        beginnings = self._beginnings.of(text)
        return [
            WordRange(at, last)
            for language in (*languages, ANY)
            for at, expression in beginnings.get((language, name), ())
            if (last := last_word(expression, text, at)) is not None
        ]

    def has(self, name: str, word: str, languages: Sequence[str]) -> bool:
        """Whether a folded word or expression, as a whole, is on a list."""
        return word in self._on_lists(name, tuple(languages))

    def label(self, word: str, languages: Sequence[str]) -> str:
        """What a folded label, type or goal speaks of: "call", "answer", "respond", "listen", "send", "task" or ""."""
        others = tuple(language for language in self.languages if language not in languages)
        for among in (languages, others):
            for label in _LABELS:
                if self.has(f"{label}_labels", word, among):
                    return label
        return ""

    def _on_lists(self, name: str, languages: tuple[str, ...]) -> frozenset[str]:
        """All that is on the lists of a name, in these languages and those of all."""
        if (name, languages) not in self._joined:
            lists = (self._whole.get((language, name), frozenset()) for language in (*languages, ANY))
            self._joined[name, languages] = frozenset().union(*lists)
        return self._joined[name, languages]

    def languages_of(self, texts: Iterable[Text]) -> Counter[str]:
        """How many short words of each language stand in the texts."""
        return Counter(language for text in texts for word in text.words for language in self._common.get(word, ()))

    def language(self, texts: Iterable[Text]) -> str | None:
        """The language of a row; None when it says too little, or as much in another language."""
        counted = self.languages_of(texts).most_common(2)
        if not counted or counted[0][1] < _ENOUGH:
            return None
        return counted[0][0] if len(counted) == 1 or counted[0][1] > counted[1][1] else None
