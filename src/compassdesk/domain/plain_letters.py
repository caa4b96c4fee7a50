"""The letters of a text as they are searched: small, plain, words apart, so that any part of one is found.

Frozen with version 6 of the schema, whose index holds them: what is taken out of it is told by the letters that were
put in. So letters are looked up in the tables of Unicode 3.2, which each Python has alike, and another folding asks for
a new step.
"""

from collections.abc import Iterable

APART = "  "
"""Between words, and around each: so the beginning of a word, its first letter too, has three signs to be found by."""
_BETWEEN_TEXTS = "|"
_OWN = {
    "æ": "ae", "ð": "d", "ø": "o", "þ": "th", "ß": "ss", "ẞ": "ss", "đ": "d", "ħ": "h", "ı": "i", "ĸ": "k",
    "ł": "l", "ŋ": "n", "œ": "oe", "ŧ": "t", "ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƒ": "f",
}  # fmt: skip
"""Letters that Unicode takes for whole ones, as who lacks them on the keyboard types them."""
_SINGLE = (
    (0x3005, 0x3007), (0x3041, 0x3096), (0x30A1, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF),
    (0xFF66, 0xFF9F), (0x20000, 0x2FFFF),
)  # fmt: skip
"""Chinese and Japanese signs: nobody puts spaces between their words, so each one stands apart."""
_PICTURES = range(0x1F000, 0x20000)


class _Plain(dict[int, str]):
    """What a sign becomes: letters and digits, a space for what parts words, nothing for accents."""

    def __missing__(self, sign: int) -> str:
        self[sign] = plain = _plain(chr(sign))
        return plain


PLAIN = _Plain()


def _plain(sign: str) -> str:
    from unicodedata import ucd_3_2_0 as tables

    if any(first <= ord(sign) <= last for first, last in _SINGLE):
        return f" {tables.normalize('NFKC', sign)} "
    if tables.category(sign) == "Cn" and sign not in _OWN:
        return " " if ord(sign) in _PICTURES else sign
    plain = ""
    for part in tables.normalize("NFKD", sign.lower()):
        kind = tables.category(part)
        if part in _OWN or kind[0] in "LN":
            plain += _OWN.get(part, part)
        elif kind not in {"Mn", "Me"}:
            plain += part if kind == "Mc" else " "
    return plain


def of_texts(texts: tuple[str, ...]) -> str:
    """The letters of texts that are searched together; no word reaches from one into the next."""
    return _BETWEEN_TEXTS.join(f"{APART}{APART.join(text.translate(PLAIN).split())}{APART}" for text in texts)


def typed(word: str) -> str:
    """What is looked for in `of_texts` for a word as it is typed; empty when it has neither letter nor digit.

    Three letters are found anywhere in words, one or two at their beginning: "EU" is not looked for in "nieuw".
    """
    parts = word.translate(PLAIN).split()
    if not parts:
        return ""
    return ("" if len(parts[0]) > len(APART) else APART) + APART.join(parts)


def may_stand(wanted: Iterable[str], text: str) -> bool:
    """False when one of what `typed` gave surely stands nowhere in a text: told at once of one that is ASCII."""
    if not text.isascii():
        return True
    small = text.lower()
    return all(word in small for one in wanted if (word := one.lstrip()).isalnum())


def places(text: str, wanted: str) -> tuple[tuple[int, int], ...]:
    """Where in a text (start, end) what `typed` gave stands."""
    word = wanted.lstrip()
    if text.isascii() and word.isalnum():  # one sign is one letter, each at its place: this costs a tenth
        return tuple(_in_ascii(text.lower(), word, begins=len(word) < len(wanted)))
    if wanted not in of_texts((text,)):
        return ()
    known, at = _with_places(text)
    found: list[tuple[int, int]] = []
    start = known.find(wanted)
    while start >= 0:
        first, end = start + len(wanted) - len(word), start + len(wanted)
        found.append((at[first], _behind(text, at[end - 1])))
        start = known.find(wanted, end)
    return tuple(found)


def _in_ascii(small: str, word: str, *, begins: bool) -> list[tuple[int, int]]:
    """Where a word stands in a text that is small letters of ASCII; `begins`: only where one begins with it."""
    found: list[tuple[int, int]] = []
    start = small.find(word)
    while start >= 0:
        end = start + len(word)
        if not (begins and start and small[start - 1].isalnum()):
            found.append((start, end))
        start = small.find(word, end)
    return found


def _with_places(text: str) -> tuple[str, list[int]]:
    """What `of_texts` makes of a text, and where in the text each of its signs comes from."""
    known, at = "", list[int]()
    is_apart = True
    for place, sign in enumerate(text):
        for letter in PLAIN[ord(sign)]:
            if letter == " ":
                is_apart = True
                continue
            if is_apart:
                known, is_apart = known + APART, False
                at += [place] * len(APART)
            known += letter
            at.append(place)
    return known + APART, at + [len(text)] * len(APART)


def _behind(text: str, last: int) -> int:
    """The place behind a letter and the accents that follow it as signs of their own."""
    end = last + 1
    while end < len(text) and not PLAIN[ord(text[end])]:
        end += 1
    return end
