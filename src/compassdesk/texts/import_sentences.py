"""What an import tells, sentence by sentence: remarks, why a row was left out, what fields and lists are called."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.texts import numbers, words
from compassdesk.texts.import_dates import ABOUT_DATES
from compassdesk.texts.import_posts import ABOUT_POSTS, count_name
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import listed

translate = QCoreApplication.translate
_MOST_WORDS = 3
"""How many of the words that led to a guess are told."""

SENTENCES: dict[str, Any] = {
    **ABOUT_DATES,
    # remarks about a row that was read
    "all-channels": QT_TRANSLATE_NOOP("ImportReport", "“All” was read as all {count} channels."),
    "petal-guessed": QT_TRANSLATE_NOOP("ImportReport", "The petal {petal} is {surety}: it says {because}."),
    "petal-unsaid": QT_TRANSLATE_NOOP(
        "ImportReport", "Nothing is asked, answered or read in it: the petal {petal} is {surety}."
    ),
    "became-task": QT_TRANSLATE_NOOP(
        "ImportReport", "This is work of the team, for it says {because}: it became an organise task, not an item."
    ),
    "mended": QT_TRANSLATE_NOOP("ImportReport", "Mended here, the file stays as it is: {columns}."),
    "no-status": QT_TRANSLATE_NOOP("ImportReport", "There is no status; it became {status}."),
    "status-unknown": QT_TRANSLATE_NOOP("ImportReport", "The status “{spelled}” is unknown; it became {status}."),
    "status-needs-date": QT_TRANSLATE_NOOP(
        "ImportReport", "Without a date the status “{spelled}” cannot hold; it became {status}."
    ),
    "minutes-from-remark": QT_TRANSLATE_NOOP("ImportReport", "The length of {minutes} minutes stood in the text."),
    "no-minutes": QT_TRANSLATE_NOOP("ImportReport", "The block has no length; {minutes} minutes were filled in."),
    "minutes-unread": QT_TRANSLATE_NOOP("ImportReport", "“{spelled}” is no number of minutes and was left out."),
    "repeat-not-expanded": QT_TRANSLATE_NOOP(
        "ImportReport", "The remark says “{word}”, but only this one block was made; “Repeat…” makes a series of it."
    ),
    "repeat-expanded": QT_TRANSLATE_NOOP("ImportReport", "The repeat became {count} items, up to {last}."),
    "repeat-cut": QT_TRANSLATE_NOOP(
        "ImportReport",
        "The repeat goes on: the {count} items from {first} up to {last} were taken, a later import brings more.",
    ),
    "repeat-too-dense": QT_TRANSLATE_NOOP(
        "ImportReport", "It repeats every hour or more often; that is no plan, so only its first date was taken."
    ),
    "repeat-not-read": QT_TRANSLATE_NOOP(
        "ImportReport", "Its repeat rule “{rule}” could not be followed; only its first date was taken."
    ),
    "repeats-bounded": QT_TRANSLATE_NOOP(
        "ImportReport",
        "The repeats of this file make more than {most} items together; of this one only the next was taken.",
    ),
    "lasts-until": QT_TRANSLATE_NOOP("ImportReport", "It lasts until {last}; it counts once, on its first day."),
    "line-unread": QT_TRANSLATE_NOOP("ImportReport", "Line {line} could not be read and was left out: {text}"),
    "uid-twice": QT_TRANSLATE_NOOP(
        "ImportReport", "It has the same key as another event (line {line}) and says something else; both were kept."
    ),
    "kept-yours": QT_TRANSLATE_NOOP(
        "ImportReport", "You changed this here since the last import, and that stays: {fields}."
    ),
    "changed-there": QT_TRANSLATE_NOOP("ImportReport", "The calendar changed it: {fields}."),
    "occurrences-gone": QT_TRANSLATE_NOOP("ImportReport", "Removed: %n item(s) that the calendar no longer has."),
    "occurrences-kept": QT_TRANSLATE_NOOP(
        "ImportReport", "Left: %n item(s) that the calendar no longer has, changed here since."
    ),
    "kept-assumed": QT_TRANSLATE_NOOP("ImportReport", "The block lies in the past and counts as kept."),
    "kept-ahead": QT_TRANSLATE_NOOP("ImportReport", "The block has not ended, so nobody can know that it was kept."),
    "format-guessed": QT_TRANSLATE_NOOP(
        "ImportReport", "The format {format} follows from the channel or the kind of content."
    ),
    "title-from-text": QT_TRANSLATE_NOOP("ImportReport", "There is no title; the first line of the text became it."),
    "title-is-text": QT_TRANSLATE_NOOP(
        "ImportReport", "A whole text stands in the place of the title; its first line became the title."
    ),
    "title-cut": QT_TRANSLATE_NOOP("ImportReport", "The title was too long; the whole of it is in the private note."),
    "text-cut": QT_TRANSLATE_NOOP("ImportReport", "Only the first {most} characters of the text were kept."),
    "attachments-left": QT_TRANSLATE_NOOP("ImportReport", "What was attached stays in the mail: {files}."),
    "formula-text": QT_TRANSLATE_NOOP("ImportReport", "The title looks like a formula; it is kept as plain text."),
    "no-speaker": QT_TRANSLATE_NOOP("ImportReport", "Nobody is named as the spokesperson."),
    "no-channel": QT_TRANSLATE_NOOP("ImportReport", "No channel is named."),
    "says-it-repeats": QT_TRANSLATE_NOOP("ImportReport", "It says “{text}”: “Repeat…” makes a series of it."),
    "speaker-from-title": QT_TRANSLATE_NOOP("ImportReport", "The title names {name}, who became the spokesperson."),
    "person-or-account": QT_TRANSLATE_NOOP(
        "ImportReport", "“{name}” was taken for an account without a person’s name; please check."
    ),
    "person-in-client": QT_TRANSLATE_NOOP(
        "ImportReport", "“{name}” was taken for a person, though the client is called so too; please check."
    ),
    "known-by-text": QT_TRANSLATE_NOOP(
        "ImportReport", "It was taken for “{title}” of the last import, by its text; please check."
    ),
    "known-by-link": QT_TRANSLATE_NOOP(
        "ImportReport", "It was taken for “{title}” of the last import, by its link; please check."
    ),
    "known-by-words": QT_TRANSLATE_NOOP(
        "ImportReport", "It was taken for “{title}” of the last import, for it says much the same; please check."
    ),
    "same-as-line": QT_TRANSLATE_NOOP("ImportReport", "This says the same as line {line}; both were kept."),
    "hidden-row": QT_TRANSLATE_NOOP("ImportReport", "This row is hidden in its sheet; it was read all the same."),
    "cell-error": QT_TRANSLATE_NOOP("ImportReport", "An error instead of a value stands in {cells}; read as empty."),
    "formula-uncalculated": QT_TRANSLATE_NOOP(
        "ImportReport", "The file holds no value of the formula in {cells}; read as empty."
    ),
    **ABOUT_POSTS,
    # rows that were left out
    "heading-again": QT_TRANSLATE_NOOP("ImportReport", "The headings once more."),
    "title-line": QT_TRANSLATE_NOOP("ImportReport", "A title between the rows."),
    "open-quote": QT_TRANSLATE_NOOP(
        "ImportReport", "A quotation mark is opened and not closed; the rows behind it were read."
    ),
    "idea-done": QT_TRANSLATE_NOOP("ImportReport", "It is ticked as done."),
    "no-title": QT_TRANSLATE_NOOP("ImportReport", "There is neither a title nor a text."),
    "no-start": QT_TRANSLATE_NOOP("ImportReport", "There is no start that could be read."),
    "unknown-word": QT_TRANSLATE_NOOP("ImportReport", "“{value}” is not a word this column may hold."),
    "not-minutes": QT_TRANSLATE_NOOP("ImportReport", "“{value}” is no number of minutes."),
    "repeat-empty": QT_TRANSLATE_NOOP("ImportReport", "Its repeat rule leaves no day."),
    "repeat-over": QT_TRANSLATE_NOOP("ImportReport", "Its repeat ended more than a year ago."),
    "older-in-file": QT_TRANSLATE_NOOP("ImportReport", "The file has a later version of this event."),
    "same-event": QT_TRANSLATE_NOOP("ImportReport", "This says the same as the event on line {line}."),
    "exception-twice": QT_TRANSLATE_NOOP(
        "ImportReport", "The file has another version of this day, on line {line}, which was taken."
    ),
    "deleted-here": QT_TRANSLATE_NOOP("ImportReport", "This was deleted here, and stays away."),
    "deleted-then-changed": QT_TRANSLATE_NOOP(
        "ImportReport", "This was deleted here before its source changed it, and stays away."
    ),
    "days-deleted-here": QT_TRANSLATE_NOOP("ImportReport", "Deleted here, so it stays away: %n day(s)."),
    "older-version": QT_TRANSLATE_NOOP("ImportReport", "A later version of this event was taken before."),
    "taken-over": QT_TRANSLATE_NOOP("ImportReport", "This repeat is your own by now, and stays as it is here."),
    "cancelled-unknown": QT_TRANSLATE_NOOP("ImportReport", "It is a cancellation of something that is not here."),
    "todo-done": QT_TRANSLATE_NOOP("ImportReport", "This task is done or cancelled."),
    # about a whole file
    "no-status-throughout": QT_TRANSLATE_NOOP(
        "ImportReport", "None of its {count} rows has a status; all became {status}."
    ),
    "no-speaker-throughout": QT_TRANSLATE_NOOP("ImportReport", "None of its {count} rows names a spokesperson."),
    "no-channel-throughout": QT_TRANSLATE_NOOP("ImportReport", "None of its {count} rows names a channel."),
    "no-time-throughout": QT_TRANSLATE_NOOP(
        "ImportReport", "None of its {count} rows has a time; {filled} was filled in."
    ),
    "title-from-text-throughout": QT_TRANSLATE_NOOP(
        "ImportReport", "None of its {count} rows has a title; the first line of the text became it."
    ),
    "laid-out-as-calendar": QT_TRANSLATE_NOOP(
        "ImportReport", "This table is laid out as a calendar: {count} cells became {rows} rows."
    ),
    "laid-out-as-calendar-in": QT_TRANSLATE_NOOP(
        "ImportReport", "The sheet “{sheet}” is laid out as a calendar: {count} cells became {rows} rows."
    ),
    "days-of-weeks": QT_TRANSLATE_NOOP(
        "ImportReport", "“{weekdays}” is a day of the week that begins on “{heading}”: the date follows from both."
    ),
    "several-calendars": QT_TRANSLATE_NOOP(
        "ImportReport", "It holds {count} calendars, which came in one after another."
    ),
    "times-behind": QT_TRANSLATE_NOOP(
        "ImportReport",
        "Behind the words of {count} cells stood a time; it became that of the item; please check.",
    ),
    "months-alone": QT_TRANSLATE_NOOP(
        "ImportReport", "{count} rows have a month and no day; they stand on its first day."
    ),
    "duty-roster": QT_TRANSLATE_NOOP(
        "ImportReport", "It is a roster of who answers: {count} blocks on all channels were made of it."
    ),
    "days-off": QT_TRANSLATE_NOOP("ImportReport", "{count} days off in the roster made no block."),
    "lines-apart": QT_TRANSLATE_NOOP(
        "ImportReport", "{count} cells hold several lines that read as titles: each line became an item."
    ),
    "lines-together": QT_TRANSLATE_NOOP(
        "ImportReport", "{count} cells hold several lines that became one item, with the first as its title."
    ),
    "colours-as-labels": QT_TRANSLATE_NOOP(
        "ImportReport",
        "What cells say by their colour, or by being struck through, became labels; it can become something else.",
    ),
    "no-headings": QT_TRANSLATE_NOOP(
        "ImportReport", "The table has no headings; its columns were told by what stands in them."
    ),
    "outside-calendar": QT_TRANSLATE_NOOP(
        "ImportReport", "{count} cells stand outside the days of the calendar and were left out: {cells}."
    ),
    "sheet-not-read": QT_TRANSLATE_NOOP(
        "ImportReport", "The sheet “{sheet}” ({rows} rows) has no headings of a plan and was not read."
    ),
    "hidden-sheet": QT_TRANSLATE_NOOP("ImportReport", "The sheet “{sheet}” is hidden; it was read all the same."),
    "rows-gone": QT_TRANSLATE_NOOP(
        "ImportReport", "{count} items of an earlier import have no row in the table any more; they stay as they are."
    ),
    "comments-elsewhere": QT_TRANSLATE_NOOP("ImportReport", "{count} comments stand at no row and were left out."),
    "mapping-not-followed": QT_TRANSLATE_NOOP(
        "ImportReport",
        "What you chose before for tables with these headings does not fit this one; it was not followed.",
    ),
    "title-column-guessed": QT_TRANSLATE_NOOP(
        "ImportReport", "No heading names a title; what stands under “{heading}” was taken for it."
    ),
    "mapping-remembered": QT_TRANSLATE_NOOP(
        "ImportReport", "The columns were read as you chose before for tables with these headings."
    ),
    "layout-remembered": QT_TRANSLATE_NOOP(
        "ImportReport", "The layout was read as you chose before for tables with these headings."
    ),
    "zone-remembered": QT_TRANSLATE_NOOP(
        "ImportReport", "Times are those of the zone that you chose before for tables with these headings."
    ),
    "times-told-in": QT_TRANSLATE_NOOP("ImportReport", "Times that name no zone were read as those of {zone}."),
    "zones-that-fit": QT_TRANSLATE_NOOP("ImportReport", "They fit where the times are those of {zones}."),
    "lines-remembered": QT_TRANSLATE_NOOP(
        "ImportReport", "Several lines in a cell became what you chose before for tables with these headings."
    ),
    "colours-remembered": QT_TRANSLATE_NOOP(
        "ImportReport", "Colours became what you chose before for tables with these headings."
    ),
    "calendar-remembered": QT_TRANSLATE_NOOP(
        "ImportReport", "The events were taken for what you chose before for this calendar."
    ),
    "events-gone": QT_TRANSLATE_NOOP(
        "ImportReport", "%n item(s) of an earlier import, no longer in the calendar, stay as they are: {titles}."
    ),
    "as-chosen-now": QT_TRANSLATE_NOOP(
        "ImportReport",
        "%n item(s) from before got the channel or the petal that this calendar gives now.",
    ),
    "other-encoding": QT_TRANSLATE_NOOP(
        "ImportReport", "The file was read as {encoding}; please look at letters with accents."
    ),
    "no-calendar-around": QT_TRANSLATE_NOOP(
        "ImportReport", "The file holds events without a calendar around them; they were taken."
    ),
    "not-closed": QT_TRANSLATE_NOOP(
        "ImportReport", "The file stops in the middle of something that begins on line {line}."
    ),
    "zone-broken": QT_TRANSLATE_NOOP(
        "ImportReport", "The file’s own time zone “{name}” (line {line}) could not be read."
    ),
    "zone-unknown": QT_TRANSLATE_NOOP(
        "ImportReport", "Nobody knows the time zone “{name}”; its times were read as those of {zone}."
    ),
    "floating-times": QT_TRANSLATE_NOOP(
        "ImportReport", "{count} times say no time zone; they were read as those of {zone}."
    ),
    "client-kept": QT_TRANSLATE_NOOP(
        "ImportReport", "The profile of {name} was left as it is; that of {other} in the file was not taken over."
    ),
    "client-replaced": QT_TRANSLATE_NOOP("ImportReport", "The client’s profile was replaced by that of {name}."),
    "unknown-fields": QT_TRANSLATE_NOOP(
        "ImportReport", "Fields this version does not know are kept as they are: {fields}."
    ),
    "contents-missing": QT_TRANSLATE_NOOP(
        "ImportReport",
        "%n attachment(s) are only named: what they hold does not lie in a folder {folder} beside the file.",
    ),
    "list-changed": QT_TRANSLATE_NOOP("ImportReport", "{count} new or changed in “{list}”."),
    # what is taken of files from before, and refused in new ones
    "own-time-too-far": QT_TRANSLATE_NOOP(
        "ImportReport", "More than 7 days from the start of its item; the post counts when it first goes out: {places}."
    ),
    "foreign-response-channel": QT_TRANSLATE_NOOP(
        "ImportReport", "Answers on a channel of neither the item nor its audience do not count: {places}."
    ),
    "waiver-too-long": QT_TRANSLATE_NOOP(
        "ImportReport", "What is snoozed for more than 26 weeks from now is not snoozed yet: {places}."
    ),
    "missing-start": QT_TRANSLATE_NOOP(
        "ImportReport", "On hold or cancelled without a date, which only ideas and drafts can be: {places}."
    ),
    "post-without-channel": QT_TRANSLATE_NOOP(
        "ImportReport", "Posts on no channel, which the checks of channels do not see: {places}."
    ),
    "blank-name": QT_TRANSLATE_NOOP("ImportReport", "Without a name it is nobody who speaks: {places}."),
    "blank-reason": QT_TRANSLATE_NOOP("ImportReport", "Without a reason it does not count: {places}."),
}

_LISTS: dict[str, Any] = {
    "channels": QT_TRANSLATE_NOOP("ImportReport", "channels"),
    "spokespersons": QT_TRANSLATE_NOOP("ImportReport", "spokespersons"),
    "relationships": QT_TRANSLATE_NOOP("ImportReport", "relationships"),
    "audiences": QT_TRANSLATE_NOOP("ImportReport", "audiences"),
    "campaigns": QT_TRANSLATE_NOOP("ImportReport", "campaigns"),
    "series": QT_TRANSLATE_NOOP("ImportReport", "series"),
    "day_notes": QT_TRANSLATE_NOOP("ImportReport", "day notes"),
    "templates": QT_TRANSLATE_NOOP("ImportReport", "templates"),
    "weekly_places": QT_TRANSLATE_NOOP("ImportReport", "weekly places"),
    "year_days": QT_TRANSLATE_NOOP("ImportReport", "days of the year"),
    "reminders": QT_TRANSLATE_NOOP("ImportReport", "reminders"),
    "snippets": QT_TRANSLATE_NOOP("ImportReport", "snippets"),
    "organise_tasks": QT_TRANSLATE_NOOP("ImportReport", "organise tasks"),
    "insights": QT_TRANSLATE_NOOP("ImportReport", "insights"),
    "small_wins": QT_TRANSLATE_NOOP("ImportReport", "small wins"),
    "experiments": QT_TRANSLATE_NOOP("ImportReport", "experiments"),
    "reviews": QT_TRANSLATE_NOOP("ImportReport", "reviews"),
    "saved_views": QT_TRANSLATE_NOOP("ImportReport", "saved views"),
    "check_settings": QT_TRANSLATE_NOOP("ImportReport", "check settings"),
    "waivers": QT_TRANSLATE_NOOP("ImportReport", "snoozed findings"),
    "overrides": QT_TRANSLATE_NOOP("ImportReport", "published despite a stop"),
    "attachments": QT_TRANSLATE_NOOP("ImportReport", "attachments"),
    "conflicts": QT_TRANSLATE_NOOP("ImportReport", "choices of a merge"),
}

_FIELDS: dict[str, Any] = {
    "date": QT_TRANSLATE_NOOP("ImportReport", "date"),
    "time": QT_TRANSLATE_NOOP("ImportReport", "time"),
    "channels": QT_TRANSLATE_NOOP("ImportReport", "channels"),
    "title": QT_TRANSLATE_NOOP("ImportReport", "title"),
    "body": QT_TRANSLATE_NOOP("ImportReport", "text"),
    "spokesperson": QT_TRANSLATE_NOOP("ImportReport", "spokesperson"),
    "status": QT_TRANSLATE_NOOP("ImportReport", "status"),
    "petal": QT_TRANSLATE_NOOP("ImportReport", "petal"),
    "kind": QT_TRANSLATE_NOOP("ImportReport", "post or conversation block"),
    "labels": QT_TRANSLATE_NOOP("ImportReport", "labels, and the guess of the petal"),
    "minutes": QT_TRANSLATE_NOOP("ImportReport", "minutes"),
    "link": QT_TRANSLATE_NOOP("ImportReport", "link"),
    "last_day": QT_TRANSLATE_NOOP("ImportReport", "last day"),
    "weekday": QT_TRANSLATE_NOOP("ImportReport", "weekday, which checks the date"),
    "campaign": QT_TRANSLATE_NOOP("ImportReport", "campaign name, in the private note"),
    "private_note": QT_TRANSLATE_NOOP("ImportReport", "private note"),
    "id": QT_TRANSLATE_NOOP("ImportReport", "which item it is"),
}


def list_name(name: str) -> str:
    """What a list of the plan is called."""
    return translate("ImportReport", _LISTS[name])


def remark(told: ImportRemark) -> str:
    """The sentence of a remark."""
    return sentence_of(told.code, told.values)


def sentence_of(code: str, values: Mapping[str, Any]) -> str:
    """The sentence of any code of an import: a remark, or why a row was left out. KeyError for another code."""
    text = SENTENCES[code]
    counted = translate("ImportReport", text, "", values["count"]) if "%n" in text else translate("ImportReport", text)
    return counted.format(**{key: _shown(key, value) for key, value in values.items()})


def field_name(name: str) -> str:
    """What a column can become."""
    return translate("ImportReport", _FIELDS[name])


def _shown(key: str, value: Any) -> str:
    """A value in the user's words: vocabulary by its name, days and times in her form."""
    if isinstance(value, datetime):
        return numbers.moment(value)
    if isinstance(value, date):
        return numbers.full_day(value)
    if key == "hours":
        return numbers.signed(value)
    if key == "count":
        return numbers.number(value)
    if key in {"petal", "status", "format", "surety"}:
        return words.label(key, str(value))
    if key == "fields" and not isinstance(value, str):
        return ", ".join(words.label("field", str(name)) for name in value)
    if key == "counts":
        return ", ".join(count_name(str(name)) for name in value)
    if key == "columns" and not isinstance(value, str):
        return ", ".join(map(field_name, value))
    if key == "titles" and not isinstance(value, str):
        return listed([f"“{said}”" for said in value], _MOST_WORDS)
    if key == "zones":
        return listed(value, _MOST_WORDS)
    if key == "because":
        return listed([f"“{said}”" for said in value], _MOST_WORDS)
    if key == "list":
        return translate("ImportReport", _LISTS[value])
    return str(value)
