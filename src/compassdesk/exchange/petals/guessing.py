"""The petal of a planned row, guessed from what it says: sure, likely or unsure, with the words that say so.

What a row says in several places is worth more than what it says in one. Nothing that asks, answers or plans: it sends.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, get_args

from msgspec import Struct

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, Petal
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.petals.expressions import Text
from compassdesk.exchange.petals.row_words import PlannedRow, RowWords, language_of_all
from compassdesk.exchange.petals.word_lists import PetalWords

Surety = Literal["named", "sure", "likely", "unsure"]
"""How a petal is known: "named" by the row itself, which is no guess, or guessed in one of three classes."""
SURETIES: tuple[Surety, ...] = get_args(Surety)
GuessedKind = Literal["post", "slot", "task"]

_PETAL_NAMES: dict[str, Petal] = {
    "luisteren": "listen", "listen": "listen", "listening": "listen", "monitoren": "listen", "monitoring": "listen",
    "zuhoren": "listen", "ecouter": "listen", "escuchar": "listen",
    "reageren": "respond", "respond": "respond", "responding": "respond", "webcare": "respond",
    "reagieren": "respond", "repondre": "respond", "responder": "respond",
    "zenden": "send", "send": "send", "sending": "send", "senden": "send", "diffuser": "send", "enviar": "send",
    "activeren": "activate", "activate": "activate", "activating": "activate", "aktivieren": "activate",
    "activer": "activate", "activar": "activate",
}  # fmt: skip
_MEANS_OTHERS = frozenset(("webcare", "monitoring", "monitoren"))
"""Names of a petal that also name a kind of content: they say what it is for, but not beyond doubt."""
_LETTERED = re.compile(
    r"(?:^|[\s:?!])[aA]\s?[).:/=]\s?\S.{0,160}?[\s,/|][bB]\s?[).:/=]\s?\S"
    r"|\bA\s[^.?!]{2,40}\s[/|]\s*B\s",
    re.DOTALL,
)
_LETTERED_OR_EQUAL = re.compile(r"\w{1,20} ?= ?\w{1,20}\W[^=]{0,80}\w ?= ?\w{1,20}|" + _LETTERED.pattern, re.DOTALL)
_HOURS = re.compile(
    r"\d\s*(?:min|m\b|uur|u\b|h\b|uhr|std)|\d{1,2}(?:[:.]\d\d)?\s?[-–]\s?\d{1,2}(?:[:.]\d\d)?|\b\d\s?x\b", re.IGNORECASE
)
"""How long or between which hours, as only work is planned."""


_PLANNED: tuple[tuple[str, str, Petal, GuessedKind, int], ...] = (
    ("answering", "respond", "respond", "slot", 2),
    ("listening", "listen", "listen", "slot", 2),
    ("making", "", "send", "slot", 1),
    ("organising", "task", "send", "task", 2),
)
"""Word list, labels, what it becomes, and what it is worth in a text; a single word there is worth 1."""


_NO_BUTTON = frozenset(
    ("", "x", "no", "none", "n/a", "na", "nee", "geen", "nvt", "n.v.t.", "nein", "kein", "keine", "non", "aucun",
     "aucune", "ninguno", "ninguna", "sin")
)  # fmt: skip
"""What a column for the call says when there is none at all."""
_DONE_WITH_WHAT_IS_HEARD = {"answering": "responding", "listening": "taking_in"}
"""Which words make a slot of what people say."""
_SAYS: dict[str, frozenset[str]] = {
    "answering": frozenset(("answering", "heard", "responding")),
    "listening": frozenset(("listening", "taking_in")),
    "making": frozenset(("making",)),
    "organising": frozenset(("organising", "may_organise")),
}
_SAYS_AS_LABEL = {name: frozenset((label,)) if label else frozenset[str]() for name, label, *_ in _PLANNED}
"""By kind of work: without anything of these lists, or a label of this kind, nothing speaks for it."""
# The lists and the kinds of labels without any of which a row is no plan of work, and no answer.
_PLANNERS_WORDS = frozenset(name for name, *_ in _PLANNED)
_WHAT_IS_HEARD = frozenset(("heard", "places"))
_DONE_WITH_IT = frozenset(_DONE_WITH_WHAT_IS_HEARD.values())
_PLANNERS_OWN = _WHAT_IS_HEARD | _DONE_WITH_IT | {"may_organise", "asked"}
_NONE: frozenset[str] = frozenset()
_PLANNERS_LABELS = frozenset(label for _, label, *_ in _PLANNED if label)
_ANSWERS_WORDS = frozenset(("answers", "asked"))
_ANSWERS_LABELS = frozenset(("answer",))
_NOTE = 20
"""How many words a planner's note to the team has at most, mostly; a text that goes out has more."""
_JOTTED = 8
"""From how many words on a note that ends with a full stop reads like a text that goes out."""
_ONE_PLACE = 3
"""What a call weighs that is said in one place of the row only."""
_SAID_AGAIN = 80
"""Letters up to which a text may come again in a file, as what is planned week after week does: its guess is kept."""
_MOST_KEPT = 4096
"""Of how many different rows of a file the guess is kept."""
_ROWS_THAT_TELL = 300
"""How many rows of a file are looked at for its language."""


class PetalGuess(Struct, frozen=True):
    """`because` holds the words of the row that led to it; none for what is sent because nothing says otherwise."""

    petal: Petal
    kind: GuessedKind
    surety: Surety
    because: tuple[str, ...] = ()
    asks_at_its_end: bool = False
    """What makes it unsure is the question that it ends with."""

    @property
    def certain(self) -> bool:
        """Whether the row names the petal itself."""
        return self.surety == "named"


class _Signs(Struct):
    """What speaks for one meaning: how much, and in which words."""

    weight: int = 0
    said: list[str] = []
    doubtful: int = 0
    """How much of the weight comes from what may mean something else: nothing is sure by that."""

    def add(self, weight: int, said: list[str]) -> None:
        if said:
            self.weight += weight
            self.said += said


def guess_petal(row: PlannedRow, words: PetalWords, language: str | None = None) -> PetalGuess:
    """The petal and kind of a row. `language`: that of the file, for a row that says too little to know its own.

    A row whose label is the petal's own name is no guess; listening and responding are then slots (domain.md C2).
    """
    named = _named(row.petal, row.labels)
    if named and named not in _MEANS_OTHERS:
        return PetalGuess(_PETAL_NAMES[named], _kind_of(_PETAL_NAMES[named]), "named", (named,))
    if named:
        return PetalGuess(_PETAL_NAMES[named], _kind_of(_PETAL_NAMES[named]), "sure", (named,))
    read = RowWords(row, words, language)
    call, refused = _call(read)
    guess = (
        _planned(read, call, goes_out=_goes_out(refused))
        or _answer(read, call)
        or _asked_or_sent(read, call, refused=refused)
    )
    return guess if read.knows_language or guess.surety == "unsure" or not guess.because else _less_sure(guess)


def guess_petals(rows: Sequence[PlannedRow], words: PetalWords) -> list[PetalGuess]:
    """The petals and kinds of the rows of a file; its language helps those that say little."""
    language = language_of_all(rows[:_ROWS_THAT_TELL], words)
    guess = lru_cache(_MOST_KEPT)(lambda row: guess_petal(row, words, language))
    return [
        guess_petal(row, words, language) if len(row.body) > _SAID_AGAIN else guess(row)
        for row in unless_given_up(rows)
    ]


@lru_cache(maxsize=4096)
def _named(petal: str, labels: tuple[str, ...]) -> str:
    """The name of a petal that a row bears; "" for none. Labels come again in row after row."""
    return next((word for word in map(folded, (petal, *labels)) if word in _PETAL_NAMES), "")


def _kind_of(petal: Petal) -> GuessedKind:
    return "slot" if petal in TWO_WAY_PETALS else "post"


def _call(read: RowWords) -> tuple[_Signs, list[str]]:
    """What asks the reader for something, and what the column for it says when it asks for nothing."""
    signs = _Signs(said=[])
    refused: list[str] = []
    for text in read.calls:
        parts = [folded(part) for part in (text, *re.split(r"[/+,&]", text))]
        if any(read.has("call_column", part) for part in parts):
            signs.add(4, [text])
        elif all(part == "" or read.has("no_call", part) for part in parts):
            refused.append(text)
        elif found := read.call_found(text):
            signs.add(3, found)
        elif any(read.has("no_call", " ".join(folded(text).split()[:count])) for count in (1, 2)):
            refused.append(text)
    signs.add(1 if read.title_says("advises") else 3, read.in_body("asks"))
    signs.add(2, read.asked_in_notes())
    may_ask = read.in_body("may_ask") + read.in_body("titles_ask")
    if not read.title_says("over"):
        signs.add(3, read.in_title("asks") + read.in_title("titles_ask"))
        signs.add(2, read.labelled("call"))
        may_ask = read.in_title("may_ask") + may_ask
    for said in _unlike(may_ask)[: 1 if read.tells else 2]:
        signs.add(1, [said])
        signs.doubtful += 1
    if read.tells and signs.weight - signs.doubtful == _ONE_PLACE and all(len(said.split()) < 3 for said in signs.said):
        signs.weight -= 2  # "Reply All: a podcast on office mail", "sign up and get 50 off"
        signs.doubtful = signs.weight
    if signs.weight and "?" in read.title.source and read.title_says("asked"):
        signs.weight -= _ONE_PLACE  # "Can I park there?" is answered below, and "tell the desk" is part of that
    if options := _lettered(read.title, read.body):
        signs.add(2, [options[0].strip()])
    return signs, refused


def _lettered(title: Text, body: Text) -> re.Match[str] | None:
    """Options to choose from: "a) … b) …", "A … / B …", "red = heart, blue = thumb"."""
    if title.source.count("=") + body.source.count("=") > 1:
        return _LETTERED_OR_EQUAL.search(f"{title.source}\n{body.source}")
    if title.is_all_words and body.is_all_words and "b" not in body.words and "b" not in title.words:
        return None  # each of the letters stands alone
    return _LETTERED.search(f"{title.source}\n{body.source}")


def _goes_out(refused: list[str]) -> bool:
    """Whether the column for the call has a button that asks for nothing, "read" or "buy": only what goes out has."""
    return bool(refused) and any(folded(text).strip(" -–—") not in _NO_BUTTON for text in refused)


def _may_be_planned(read: RowWords) -> bool:
    """Whether enough is said for a plan of work, before it is weighed."""
    if read.goes_nowhere or read.says(_PLANNERS_WORDS, _PLANNERS_LABELS) or read.title_says("may_organise"):
        return True
    return read.says(_WHAT_IS_HEARD, _NONE) and (read.says(_DONE_WITH_IT, _NONE) or not len(read.body))


def _planned(read: RowWords, call: _Signs, *, goes_out: bool) -> PetalGuess | None:
    """A slot, or work of the team: told by the planner's own words, not in those that a reader is spoken to with."""
    if not _may_be_planned(read):
        return None
    reading = [*read.in_title("listening"), *read.in_body("listening")]
    against = (3 if read.addressed else 0) + (3 if call.weight > 3 else 0) + (2 if "!" in read.body.source else 0)
    against += (3 if goes_out else 0) + (2 if len(read.body) > _NOTE else 0)
    against += 1 if len(read.body) > _JOTTED and read.body.source.rstrip()[-1:] in ".!?" else 0
    best: tuple[int, PetalGuess] | None = None
    for name, label, petal, kind, in_text in _PLANNED:
        if not read.says(_SAYS[name], _SAYS_AS_LABEL[name]):
            continue
        signs = _Signs(said=[])
        overruled = reading if name == "answering" else []
        signs.add(3, _not_in(overruled, read.in_title(name)))
        in_body = _not_in(overruled, read.in_body(name))
        signs.add(in_text if any(" " in said for said in in_body) else 1, in_body)
        signs.add(2, read.labelled(label) if label else [])
        if signs.weight < 3 and name in _DONE_WITH_WHAT_IS_HEARD:
            signs.add(2, _done_with_what_is_heard(read, _DONE_WITH_WHAT_IS_HEARD[name]))
        if kind == "task":
            signs.add(1, read.in_title("may_organise"))
            for said in _unlike(read.in_title("may_organise") + read.in_body("may_organise"))[:2]:
                signs.add(1, [said])
        if not signs.said:
            continue
        if kind != "task" and _HOURS.search(f"{read.title.source} {read.body.source}"):
            signs.weight += 1
        if read.goes_nowhere:
            signs.weight += 2
        weight = signs.weight - against
        if weight >= (3 if kind == "task" else 2) and (best is None or weight > best[0]):
            surety: Surety = "sure" if weight >= 6 else "likely" if weight >= 3 else "unsure"
            best = weight, PetalGuess(petal, kind, surety, _unlike(signs.said))
    if best is None and read.goes_nowhere and call.weight < 2 and not read.addressed:
        if heard := read.in_title("heard") + read.in_body("heard"):
            return PetalGuess("respond", "slot", "unsure", _unlike(heard))
        return PetalGuess("send", "task", "unsure")
    return best[1] if best else None


def _done_with_what_is_heard(read: RowWords, name: str) -> list[str]:
    """What people say and what is done with it, when a row says both; work of the team needs no more than the second.

    A row that names nothing but what is heard ("Comments") is planned to answer it.
    """
    heard = read.in_title("heard") + read.in_body("heard")
    if name == "responding" and heard and read.titled_by_place and not len(read.body):
        return heard
    heard += read.labelled("task") + (read.in_title("places") if read.titled_by_place else [])
    done = read.in_title(name) + read.in_body(name)
    return [*heard, *done] if done and (heard or read.goes_nowhere) else []


def _answer(read: RowWords, call: _Signs) -> PetalGuess | None:
    """A post that answers what people asked."""
    if not read.says(_ANSWERS_WORDS, _ANSWERS_LABELS):
        return None
    signs = _Signs(said=[])
    signs.add(3, read.in_title("answers"))
    signs.add(2, read.in_body("answers"))
    signs.add(2, read.labelled("answer"))
    if "?" in read.title.source:
        signs.add(2, read.in_title("asked"))
    begins = bool(read.in_title("answers") or read.labelled("answer")) and not read.in_title("asks")
    if signs.weight < 2 or (call.weight > signs.weight and not begins):
        return None
    surety: Surety = "sure" if signs.weight >= 5 else "likely" if signs.weight >= 3 and not call.weight else "unsure"
    return PetalGuess("respond", "post", surety, _unlike(signs.said))


def _asked_or_sent(read: RowWords, call: _Signs, *, refused: list[str]) -> PetalGuess:
    """A call, or what is sent. A question to the reader is asked about, and is a call when more speaks for one."""
    question = read.closing_question if read.holds_question else ""
    asks: list[str] = []
    if read.holds_question and not refused and not read.tells_a_story:
        asks = [one for one in (read.title_question, question) if one]
    weight = call.weight - (3 if refused else 0) - (1 if read.labelled("send") else 0)
    if asks:
        is_topic = (read.lets_choose and not read.tells) or (bool(read.title_question) and not len(read.body))
        decides = is_topic or bool(read.in_title("decisions") or read.in_body("decisions"))
        weight += 2 if decides else 1 if read.addressed else 0
    said = _unlike([*call.said, *asks]) if weight >= 2 else ()
    if weight >= 3:
        sure = call.weight - call.doubtful >= 5 and not refused
        return PetalGuess("activate", "post", "sure" if sure else "likely" if call.weight >= 3 else "unsure", said)
    if weight >= 2:
        return PetalGuess("activate", "post", "unsure", said, not call.said)
    told = refused or read.labelled("send")
    if question or call.said or read.holds_question:
        asked = [question] if question else []
        return PetalGuess("send", "post", "unsure", _unlike([*refused, *call.said, *asked]), bool(question))
    # A dash for the button may stand in a row that never goes out: no word of the planner's may speak for that.
    rests = _goes_out(refused) or read.labelled("send") or not read.says(_PLANNERS_OWN, _NONE)
    return PetalGuess("send", "post", "sure" if told and rests else "likely", _unlike(told))


def _not_in(others: list[str], said: list[str]) -> list[str]:
    """What is no part of something else that was said: "replying" within "no replying"."""
    return [one for one in said if not any(one in other for other in others)]


def _less_sure(guess: PetalGuess) -> PetalGuess:
    return PetalGuess(guess.petal, guess.kind, "likely" if guess.surety == "sure" else "unsure", guess.because)


def _unlike(said: list[str]) -> tuple[str, ...]:
    """Each once, and none that another one holds."""
    if len(said) < 2:
        return tuple(said)
    once = list(dict.fromkeys(said))
    if len(once) == 1:
        return (once[0],)
    return tuple(one for one in once if not any(one != other and one in other for other in once))
