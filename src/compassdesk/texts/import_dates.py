"""What is told about the dates and times of a table: how a column was read and why, and what was made of a cell."""

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

ABOUT_DATES: dict[str, str] = {
    # remarks about a row that was read
    "year-completed": QT_TRANSLATE_NOOP("ImportReport", "“{spelled}” has no year; it was read as {day}."),
    "order-decided": QT_TRANSLATE_NOOP(
        "ImportReport", "“{spelled}” was read as {day}, by the order of the dates around it."
    ),
    "order-guessed": QT_TRANSLATE_NOOP("ImportReport", "“{spelled}” can be two days; it was read as {day}."),
    "weekday-differs": QT_TRANSLATE_NOOP("ImportReport", "“{spelled}” names another weekday than {day} has."),
    "weekday-beside-differs": QT_TRANSLATE_NOOP(
        "ImportReport", "The weekday beside “{spelled}” is not that of {day}; the date counts."
    ),
    "serial-read": QT_TRANSLATE_NOOP("ImportReport", "“{spelled}” is a spreadsheet's number for {day}."),
    "week-without-day": QT_TRANSLATE_NOOP("ImportReport", "“{spelled}” names no day; its Monday was taken, {day}."),
    "date-carried": QT_TRANSLATE_NOOP("ImportReport", "There is no date; that of the row above was taken, {day}."),
    "no-date": QT_TRANSLATE_NOOP("ImportReport", "There is no date yet; the item waits in Ideas."),
    "no-time": QT_TRANSLATE_NOOP("ImportReport", "There is no time; {filled} was filled in."),
    "time-from-words": QT_TRANSLATE_NOOP("ImportReport", "“{spelled}” was read as {filled}."),
    "time-moved": QT_TRANSLATE_NOOP("ImportReport", "The clocks skip {from} that night; the item was moved to {to}."),
    "zone-elsewhere": QT_TRANSLATE_NOOP(
        "ImportReport", "It has times of {zones}; they were brought to {zone}, the client's time zone."
    ),
    "zone-left": QT_TRANSLATE_NOOP(
        "ImportReport",
        "Its times are those of {other}; they stay as they are spelled, in {zone}, the time zone of this client.",
    ),
    "zone-converted": QT_TRANSLATE_NOOP("ImportReport", "{from} ({zone}) is {to} on the client's clock."),
    # rows that were left out
    "no-such-day": QT_TRANSLATE_NOOP("ImportReport", "“{value}” is not a day that exists."),
    "far-day": QT_TRANSLATE_NOOP("ImportReport", "“{value}” lies outside the years 1900 to 2100."),
    "days-backwards": QT_TRANSLATE_NOOP("ImportReport", "The last day of “{value}” lies before the first one."),
    "ends-before": QT_TRANSLATE_NOOP("ImportReport", "The last day, {last}, lies before the first, {first}."),
    "not-a-date": QT_TRANSLATE_NOOP("ImportReport", "“{value}” could not be read as a date."),
    "no-year": QT_TRANSLATE_NOOP("ImportReport", "“{value}” has no year, and nothing around it tells which."),
    "not-a-time": QT_TRANSLATE_NOOP("ImportReport", "“{value}” could not be read as a time."),
    "half-unclear": QT_TRANSLATE_NOOP(
        "ImportReport",
        "“{value}” is an hour earlier in Dutch than in English; write it in figures, as 9:30.",
    ),
    # about a date column as a whole
    "day-first-chosen": QT_TRANSLATE_NOOP("ImportReport", "In its dates the day comes first, as you chose."),
    "month-first-chosen": QT_TRANSLATE_NOOP("ImportReport", "In its dates the month comes first, as you chose."),
    "day-first-proof": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the day comes first: “{example}” can be read in no other way."
    ),
    "month-first-proof": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the month comes first: “{example}” can be read in no other way."
    ),
    "day-first-points": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the day comes first, as everywhere that dates are written like “{example}”."
    ),
    "day-first-known": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the day comes first: only so are most rows on the days of their items."
    ),
    "month-first-known": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the month comes first: only so are most rows on the days of their items."
    ),
    "day-first-weekdays": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the day comes first: only so do they fall on the weekdays beside them."
    ),
    "month-first-weekdays": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the month comes first: only so do they fall on the weekdays beside them."
    ),
    "day-first-neighbours": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the day comes first: so “{example}” lies nearer to the dates that are plain."
    ),
    "month-first-neighbours": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the month comes first: so “{example}” lies nearer to the dates that are plain."
    ),
    "month-first-clock": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the month was taken to come first, since its times are with AM and PM."
    ),
    "day-first-language": QT_TRANSLATE_NOOP(
        "ImportReport", "In its dates the day comes first, as is usual in its language."
    ),
    "day-first-mixed": QT_TRANSLATE_NOOP(
        "ImportReport",
        "Some of its dates begin with the day and others with the month (“{example}”); please check them.",
    ),
    "month-first-mixed": QT_TRANSLATE_NOOP(
        "ImportReport",
        "Some of its dates begin with the day and others with the month (“{example}”); please check them.",
    ),
    "day-first-undecided": QT_TRANSLATE_NOOP(
        "ImportReport",
        "Nothing tells whether day or month comes first in “{example}”. The day was taken; choose if that is wrong.",
    ),
    "month-first-undecided": QT_TRANSLATE_NOOP(
        "ImportReport",
        "Nothing tells whether day or month comes first in “{example}”. The month was taken; choose if that is wrong.",
    ),
}
