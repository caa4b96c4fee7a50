"""The words for days, months, hours and zones, by language, all in lower case and without accents.

The one place to add a language or a spelling: a row holds every way to write a month (January first) or a weekday
(Monday first), the usual one in front. Where two languages disagree about a word, the one further up has it.
"""

MONTH_NAMES: dict[str, tuple[str, ...]] = {
    "nl": ("januari jan", "februari febr feb", "maart mrt maa", "april apr", "mei", "juni jun", "juli jul",
           "augustus aug", "september sept sep", "oktober okt", "november nov", "december dec"),
    "en": ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
           "august aug", "september sept sep", "october oct", "november nov", "december dec"),
    "de": ("januar jan janner", "februar feb feber", "marz mrz maerz mar", "april apr", "mai", "juni jun", "juli jul",
           "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez"),
    "fr": ("janvier janv", "fevrier fevr fev", "mars", "avril avr", "mai", "juin", "juillet juil",
           "aout", "septembre sept", "octobre oct", "novembre nov", "decembre dec"),
    "es": ("enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
           "agosto ago", "septiembre setiembre sept", "octubre oct", "noviembre nov", "diciembre dic"),
    "it": ("gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug",
           "agosto ago", "settembre set", "ottobre ott", "novembre nov", "dicembre dic"),
    "pt": ("janeiro jan", "fevereiro fev", "marco mar", "abril abr", "maio mai", "junho jun", "julho jul",
           "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez"),
    "pl": ("stycznia styczen sty", "lutego luty lut", "marca marzec mar", "kwietnia kwiecien kwi", "maja maj",
           "czerwca czerwiec cze", "lipca lipiec lip", "sierpnia sierpien sie", "wrzesnia wrzesien wrz",
           "pazdziernika pazdziernik paz", "listopada listopad lis", "grudnia grudzien gru"),
}  # fmt: skip

WEEKDAY_NAMES: dict[str, tuple[str, ...]] = {
    "nl": ("maandag ma", "dinsdag di", "woensdag wo", "donderdag do", "vrijdag vr", "zaterdag za", "zondag zo"),
    "en": ("monday mon mo", "tuesday tues tue tu", "wednesday wed weds we", "thursday thurs thur thu th",
           "friday fri fr", "saturday sat sa", "sunday sun su"),
    "de": ("montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sonnabend sa",
           "sonntag so"),
    "fr": ("lundi lun", "mardi mar", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam", "dimanche dim"),
    "es": ("lunes lun", "martes mar", "miercoles mie", "jueves jue", "viernes vie", "sabado sab", "domingo dom"),
    "it": ("lunedi lun", "martedi mar", "mercoledi mer", "giovedi gio", "venerdi ven", "sabato sab", "domenica dom"),
    "pt": ("segunda seg", "terca ter", "quarta qua", "quinta qui", "sexta sex", "sabado sab", "domingo dom"),
    "pl": ("poniedzialek pon", "wtorek wt", "sroda sr", "czwartek czw", "piatek pt", "sobota sob",
           "niedziela niedz ndz nd"),
}  # fmt: skip


def _numbered(names: dict[str, tuple[str, ...]], first: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for rows in names.values():
        for number, words in enumerate(rows, first):
            for word in words.split():
                found.setdefault(word, number)
    return found


MONTH_WORDS = _numbered(MONTH_NAMES, 1)
WEEKDAYS = _numbered(WEEKDAY_NAMES, 0)
OWN_MONTHS = frozenset(" ".join((*MONTH_NAMES["nl"], *MONTH_NAMES["en"])).split())
"""Those of the app's own languages: among them a slip of the pen is looked for."""

_SHY_MONTHS = frozenset(
    ("abr", "ago", "avr", "dic", "ene", "fev", "gen", "giu", "lug", "mag", "mayo", "ott", "out", "set")
)
SHY_MONTHS = _SHY_MONTHS | frozenset(" ".join(MONTH_NAMES["pl"]).split()) - OWN_MONTHS
"""Months that are other words in Dutch and English ("mag", "out", "Maja"): in a line they need a year."""

OWN_WEEKDAYS = frozenset(
    word for word in " ".join((*WEEKDAY_NAMES["nl"], *WEEKDAY_NAMES["en"])).split() if word not in
    {"mo", "tu", "we", "th", "fr", "sa", "su"}
)  # fmt: skip
CLEAR_WEEKDAYS = OWN_WEEKDAYS | frozenset(
    ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
     "lundi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
     "lunes", "martes", "miercoles", "jueves", "viernes", "lunedi", "martedi", "mercoledi", "giovedi", "venerdi")
)  # fmt: skip
"""Weekdays that are nothing else among other words: "we" begins half of all sentences, Santo Domingo is a town."""

DAY_WORDS: dict[str, int] = {
    "gisteren": -1, "yesterday": -1, "vandaag": 0, "today": 0,
    "morgen": 1, "tomorrow": 1, "overmorgen": 2,
}  # fmt: skip
"""Days from today."""

OWN_UNTIL = ("t/m", "t.e.m.", "tem", "tot en met", "tot", "until", "till", "through", "thru", "to")
UNTIL = (*OWN_UNTIL, "tm", "bis", "au", "al", "a")
"""Words between the first and the last day of several, or begin and end of a time."""
FROM = ("van", "vanaf", "from", "von", "vom", "du", "del", "dal", "de", "od")
"""Words that may stand before the first of several days."""
BESIDE_DAYS = frozenset(("of", "de", "del", "den", "der", "le", "el", "il", "the", "am", "r", "feira"))
"""Small words within a spelled day: "1st of March", "Montag, den 1. März", "1 de marzo de 2027", "1 marca 2027 r."."""
WEEK = ("weeknummer", "weeknr", "week", "wk", "kw", "semaine", "semana", "settimana", "w")
AT = ("om", "at", "um", "a", "à", "las", "alle", "ore", "kl", "@")
"""Words between a day and its time."""
EACH = ("elke", "iedere", "every", "each")
SECOND = ("other", "second", "tweede", "andere")
"""Between "elke" and a weekday: one week yes, one week no."""
PERIODS = (
    "dag", "week", "maand", "jaar", "dagen", "weken", "maanden", "jaren", "werkdag",
    "day", "month", "year", "days", "weeks", "months", "years", "weekday",
)  # fmt: skip
"""What "elke" may stand before, with a number between: "elke twee weken", "every month"."""

DUTCH_HOURS: dict[str, int] = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6,
    "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
}  # fmt: skip
GERMAN_HOURS: dict[str, int] = {
    "eins": 1, "zwei": 2, "drei": 3, "funf": 5, "sechs": 6, "sieben": 7, "neun": 9, "zehn": 10, "zwolf": 12,
}  # fmt: skip
"""Those that are not written as in Dutch."""
ENGLISH_HOURS: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
MINUTE_WORDS: dict[str, int] = {
    "kwart": 15, "quarter": 15, "a quarter": 15, "viertel": 15, "vijf": 5, "five": 5, "tien": 10, "ten": 10,
    "twintig": 20, "twenty": 20, "twenty-five": 25,
}  # fmt: skip
PAST = ("over", "past", "after", "nach")
BEFORE = ("voor", "to", "vor", "before")

PARTS_OF_DAY: dict[str, int] = {
    "ochtend": 9, "'s ochtends": 9, "s ochtends": 9, "ochtends": 9, "voormiddag": 9, "morning": 9, "vormittag": 9,
    "vormittags": 9, "morgens": 9, "matin": 9, "manana": 9, "mattina": 9,
    "middag": 14, "'s middags": 14, "s middags": 14, "middags": 14, "namiddag": 14, "afternoon": 14, "nachmittag": 14,
    "nachmittags": 14, "apres-midi": 14, "tarde": 14, "pomeriggio": 14,
    "avond": 19, "'s avonds": 19, "s avonds": 19, "avonds": 19, "evening": 19, "abend": 19, "abends": 19, "soir": 19,
    "noche": 19, "sera": 19,
    "lunch": 12, "lunchtijd": 12, "lunchtime": 12,
}  # fmt: skip
"""The hour that a part of the day stands for, where only that is said; it is told each time (docs/formats.md)."""
ALL_DAY = frozenset(
    ("hele dag", "de hele dag", "gehele dag", "hele dagen", "doorlopend", "all day", "allday", "whole day", "full day",
     "ganztagig", "ganztags", "ganzer tag", "den ganzen tag", "toute la journee", "journee entiere",
     "todo el dia", "dia completo", "dia entero", "tutto il giorno", "o dia todo", "dia inteiro", "caly dzien")
)  # fmt: skip
"""What stands in the place of a time where there is none."""
NOON = frozenset(("12 noon", "noon", "12 uur 's middags", "12 uur s middags", "mezzogiorno", "mediodia"))

ZONES: dict[str, str] = {
    "z": "UTC", "utc": "UTC", "gmt": "UTC",
    "cet": "Europe/Brussels", "cest": "Europe/Brussels", "mez": "Europe/Brussels", "mesz": "Europe/Brussels",
    "bst": "Europe/London", "wet": "Europe/Lisbon", "west": "Europe/Lisbon",
    "eet": "Europe/Helsinki", "eest": "Europe/Helsinki",
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago",
    "mst": "America/Denver", "mdt": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
}  # fmt: skip
"""The place whose clock a name means: people write CET and EST in summer too, and mean what the clock there shows."""
