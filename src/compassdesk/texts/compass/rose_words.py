"""What stands beside the numbers of the rose: what each is made of, its limit, and what it was the week before."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Measures
from compassdesk.domain.compass.rose_lists import RoseList
from compassdesk.texts import judged_weeks, numbers

translate = QCoreApplication.translate


def one_way_said(measures: Measures, last: Measures | None) -> str:
    """What the one-way share is a share of (C4)."""
    share = measures.one_way
    if share.b is None:
        return translate("RoseWords", "Nothing to count yet.")
    said = translate("RoseWords", "{ow} of {n} items and {m_ow} of {m} minutes go one way.")
    for name, value in (("{ow}", share.ow), ("{n}", share.n), ("{m_ow}", share.m_ow), ("{m}", share.m)):
        said = said.replace(name, numbers.number(value))
    if share.window_weeks > 1:
        said += " " + judged_weeks.why_longer(share)
    if not share.enough_data:
        return said + " " + translate("RoseWords", "Too few posts to judge.")
    limit = translate("RoseWords", "The limit is {limit}.").replace("{limit}", numbers.percent(share.warn))
    before = last.one_way if last is not None else None
    if before is None or before.b is None or not before.enough_data or share.window_weeks > 1:
        return f"{said} {limit}"
    was = translate("RoseWords", "The limit is {limit}; the week before it was {share}.")
    was = was.replace("{limit}", numbers.percent(share.warn)).replace("{share}", numbers.percent(before.b, before.warn))
    return f"{said} {was}"


def cover_said(measures: Measures, last: Measures | None, unseen: int = 0) -> str:
    """At how many placements somebody is planned to answer (C3.8); `unseen` items stand on no channel."""
    required, covered = measures.cover_required, measures.cover_covered
    if not required:
        if unseen:
            return translate("RoseWords", "%n item(s) on no channel, where nothing is asked.", "", unseen)
        return translate("RoseWords", "Nothing to answer.")
    if covered == required:
        said = translate("RoseWords", "Somebody answers in time wherever people can react.")
    elif not covered:
        said = translate("RoseWords", "Nobody is planned to answer in time.")
    else:
        said = translate("RoseWords", "Somebody is planned to answer in time at %n placement(s).", "", covered)
    if measures.cover_late:
        said += " " + translate("RoseWords", "At %n more it is too late.", "", measures.cover_late)
    if last is not None and last.cover_required:
        was = translate("RoseWords", "The week before: {covered} of {required}.")
        was = was.replace("{covered}", numbers.number(last.cover_covered))
        said += " " + was.replace("{required}", numbers.number(last.cover_required))
    return said


def voices_said(measures: Measures) -> str:
    """Among how many people four weeks are shared, and how even the rose of these weeks is (C9.24)."""
    if not any(share.items for share in measures.petals_4_weeks.values()):
        return translate("RoseWords", "Nobody speaks in these four weeks.")
    said = translate("RoseWords", "So many people would speak over four weeks if they shared it evenly.")
    even = translate("RoseWords", "The balance of the rose over these weeks is {balance}; 1 is even.")
    return f"{said} {even.replace('{balance}', numbers.number(measures.balance_j, 2))}"


def listed(number: str, found: RoseList) -> str:
    """What is listed behind a number or a petal, so that the number is found again in it."""
    if number == "cover":
        told = translate("RoseWords", "{posts} at {placements}")
        told = told.replace("{posts}", translate("RoseWords", "%n post(s)", "", len(found.ids)))
        return told.replace("{placements}", translate("RoseWords", "%n placement(s)", "", found.placements))
    if number == "voices":
        if not found.people:
            return translate("RoseWords", "%n item(s) without a spokesperson", "", len(found.ids))
        told = translate("RoseWords", "%n item(s), {spoken} of them by {people}", "", len(found.ids))
        told = told.replace("{spoken}", numbers.number(found.spoken))
        return told.replace("{people}", translate("RoseWords", "%n people", "", found.people))
    items, more = len(found.ids) - len(found.minutes_only), len(found.minutes_only)
    told = translate("RoseWords", "%n item(s)", "", items)
    besides = translate("RoseWords", "%n more with minutes only", "", more)
    return f"{told}, {besides}" if more else told


def adds_minutes() -> str:
    """Beside an item that counts no more than its minutes."""
    return translate("RoseWords", "minutes only")
