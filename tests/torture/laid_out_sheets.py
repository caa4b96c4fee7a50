"""Sheets laid out as calendars of every known shape, cut, shifted and with odd cells, made from a seed.

Every cell with something to say holds a word of its own, so that it can be seen where it went.
"""

import random
from collections.abc import Callable, Iterator

Rows = list[list[str]]

WEEKDAYS = (
    ("ma", "di", "wo", "do", "vr", "za", "zo"),
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
)
CHANNELS = ("Facebook", "Instagram", "LinkedIn", "X", "Nieuwsbrief", "FB", "IG")
ODD = (
    "x",
    "-",
    "#REF!",
    "31-02-2027",
    "12",
    "=1+1",
    "1200",
    "nee",
    "TRUE",
    "20:00",
    "https://a.nl/x",
    "🎉",
    "?",
    "ma",
    "3",
)


class Words:
    """Gives each cell a word of its own; `all` are those that were given."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.all: list[str] = []

    def word(self) -> str:
        letters = "".join(self.chance.choice("bcdfgklmnprstvz") + self.chance.choice("aeiou") for _ in range(4))
        self.all.append(f"q{letters}{len(self.all):03}w")
        return self.all[-1]

    def text(self) -> str:
        """What stands in a cell: mostly nothing, a title, a text, several lines, or something odd."""
        kind = self.chance.random()
        if kind < 0.45:
            return ""
        one, two = self.word, self.word
        return self.chance.choice(
            (
                lambda: f"Over {one()} in de wijk",
                lambda: f"{self.chance.choice(CHANNELS)}: {one()} gaat open",
                lambda: f"{one()} begint 20:00",
                lambda: f"{one()} (19.30 uur)",
                lambda: f"9:30 {one()} in beeld",
                lambda: f"- {one()} eerst\n- {two()} daarna",
                lambda: f"Kop {one()}\nDe tekst van {two()} is langer, en gaat nog door.",
                lambda: f"Titel {one()}\nAnder {two()}",
                lambda: f"FB: {one()}\ntekst {two()}\nIG: {one()}",
                lambda: f"{one()} [LinkedIn]",
                lambda: f"{one()} " + "woord " * self.chance.choice((1, 20)),
                lambda: self.chance.choice(ODD),
            )
        )()

    def texts(self, count: int) -> list[str]:
        return [self.text() for _ in range(count)]


def month(words: Words) -> Rows:
    """Weekdays, and weeks below each other."""
    chance, first = words.chance, words.chance.randint(-5, 1)
    rows = [["Maart 2027"], list(chance.choice(WEEKDAYS))]
    for week in range(chance.randint(2, 5)):
        days = [first + 7 * week + day for day in range(7)]
        rows.append([str(day) if 1 <= day <= 31 else "" for day in days])
        rows += [words.texts(7) for _ in range(chance.randint(1, 2))]
    return rows


def channels_down(words: Words) -> Rows:
    days = [f"{day}-3-2027" for day in range(1, words.chance.randint(5, 9))]
    rows = [["Kanaal", *days]]
    for channel in words.chance.sample(CHANNELS, 3):
        rows.append([channel, *words.texts(len(days))])
        if words.chance.random() < 0.4:
            rows.append(["", *words.texts(len(days))])
    return rows


def themes_down(words: Words) -> Rows:
    days = [f"ma {day} maart 2027" for day in range(1, 7)]
    return [["Thema", *days], *([f"Thema {words.word()}", *words.texts(6)] for _ in range(4))]


def channels_across(words: Words) -> Rows:
    names = words.chance.sample(CHANNELS, 3)
    rows = [["Datum", *names, "Opmerking"]]
    rows += [[f"{day}-3-2027", *words.texts(3), f"let op {words.word()}"] for day in range(1, 8)]
    return rows


def weeks_across(words: Words) -> Rows:
    rows = [["Planning 2027"], ["", *(f"week {week}" for week in range(10, 14))]]
    return rows + [[day, *words.texts(4)] for day in words.chance.choice(WEEKDAYS)[:5]]


def months_across(words: Words) -> Rows:
    rows = [["2027"], ["Dag", "januari", "februari", "maart"]]
    return rows + [[str(day), *words.texts(3)] for day in range(1, 32)]


def fields_down(words: Words) -> Rows:
    rows = [["Week van 8 maart 2027"], ["Kanaal", "Veld", "ma", "di", "wo", "do", "vr"]]
    for channel in ("Facebook", "Instagram"):
        rows += [[channel, "Tijd", *["9:00"] * 5], ["", "Tekst", *words.texts(5)], ["", "Link", *words.texts(5)]]
    return rows


def posts_across(words: Words) -> Rows:
    days = [f"{day}-3-2027" for day in range(1, 6)]
    rows = [["Datum", *days], ["Kanaal", *["Facebook"] * 5], ["Titel", *words.texts(5)], ["Tekst", *words.texts(5)]]
    return [*rows, ["Beeld", *words.texts(5)]]


def day_lines(words: Words) -> Rows:
    rows: Rows = [[f"Planning {words.word()}"]]
    for day in range(8, 13):
        rows += [[f"{day} maart 2027"], ["10:00", words.text(), words.text()], ["", f"FB: {words.word()} open"]]
    return rows


def roster(words: Words) -> Rows:
    names = ["Esther", "Samir", "Noor", "vrij"]
    days = [f"{day}-3-2027" for day in range(1, 6)]
    rows = [["Webcare rooster"], ["Dienst", *days]]
    return rows + [[shift, *(words.chance.choice(names) for _ in days)] for shift in ("Ochtend", "Middag 12:00-17:00")]


SHAPES: tuple[Callable[[Words], Rows], ...] = (
    month, channels_down, themes_down, channels_across, weeks_across, months_across, fields_down, posts_across,
    day_lines, roster,
)  # fmt: skip


def sheets(seed: str) -> Iterator[tuple[Rows, list[str]]]:
    """Sheets without end, each with the words of its cells that are still there."""
    chance = random.Random(seed)
    while True:
        words = Words(chance)
        rows = chance.choice(SHAPES)(words)
        for _ in range(chance.choice((0, 0, 0, 1))):
            other = chance.choice(SHAPES)(words)
            rows = beside(rows, other) if chance.random() < 0.4 else rows + [[]] * chance.randint(0, 2) + other
        for _ in range(chance.choice((0, 0, 1, 2))):
            rows = spoiled(rows, words)
        text = "\n".join(cell for row in rows for cell in row)
        yield rows, [word for word in dict.fromkeys(words.all) if word in text]


def beside(left: Rows, right: Rows) -> Rows:
    """Two tables next to each other, with a blank column between them."""
    width = max(map(len, left)) + 1
    height = max(len(left), len(right))
    left, right = ([*rows, *([[]] * (height - len(rows)))] for rows in (left, right))
    return [[*one, *[""] * (width - len(one)), *other] for one, other in zip(left, right, strict=True)]


def spoiled(rows: Rows, words: Words) -> Rows:
    """Cut, shifted, with rows in another order, or with a cell that does not belong there."""
    chance = words.chance
    made = [list(row) for row in rows]
    at = chance.randrange(len(made))
    way = chance.randrange(8)
    if way == 0:
        del made[at]
    elif way == 1:
        made = [row[1:] for row in made]
    elif way == 2:
        made = [["", *row] for row in made]
    elif way == 3:
        made.insert(at, [])
    elif way == 4:
        made.insert(at, list(made[chance.randrange(len(made))]))
    elif way == 5:
        made.insert(at, [f"Los {words.word()}"])
    elif made[at]:
        place = chance.randrange(len(made[at])) or -1  # the first is a heading, which may have any word
        made[at][place] = chance.choice((words.text(), chance.choice(ODD), f"Raar {words.word()}"))
    return made
