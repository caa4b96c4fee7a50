"""When the item of a row starts: what its date cell and its time cell say together, on the client's clock."""

from datetime import date, datetime, timedelta

from msgspec import Struct

from compassdesk.domain.reading_times import Hours
from compassdesk.domain.usual import USUAL_TIME
from compassdesk.domain.wallclock import from_zone, settled
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.tables.cell_times import CellTime, UnreadTime, cell_time
from compassdesk.exchange.tables.column_dates import ReadDate


class RowStart(Struct, frozen=True):
    """The start of an item, and what else its cells say: the last day, and minutes where an end is given."""

    at: datetime
    last_day: date | None = None
    minutes: int | None = None


def row_start(
    day: ReadDate,
    spelled: tuple[str, str],
    zone: str,
    remarks: list[ImportRemark],
    *,
    dutch: bool = False,
    told_in: str = "",
) -> RowStart | None:
    """The start of a row, None when it has no date yet. `spelled` are its cells of date and time.

    `told_in` is the zone of a time that names none; else that is `zone`, the client's.
    Raises UnreadTime. What was filled in, moved or brought from another zone goes into `remarks`.
    """
    cell = cell_time(spelled[1], dutch=dutch)
    if day.day is None:
        return None
    if cell is not None and cell.day is not None and cell.day != day.day:
        raise UnreadTime("not-a-time")  # it stands on another day
    told = {"spelled": spelled[0], "day": day.day}
    remarks.extend(ImportRemark(code, told) for code in day.remarks)
    hours = cell.hours if cell is not None else day.hours
    if hours is None:
        remarks.append(ImportRemark("no-time", {"filled": USUAL_TIME.strftime("%H:%M")}))
        return RowStart(datetime.combine(day.day, USUAL_TIME), day.last_day)
    _tell_words(hours, spelled[1] if cell is not None else spelled[0], remarks)
    local = _local(day.day, day.hours, cell, zone, remarks)
    if told_in and told_in != zone and not names_zone(day, cell):
        local = from_zone(local, told_in, zone)
    moved = settled(local, zone)
    if moved != local:
        remarks.append(ImportRemark("time-moved", {"from": local, "to": moved}))
    last = day.last_day if day.last_day is not None and day.last_day >= moved.date() else None
    return RowStart(moved, last, hours.minutes)


def names_zone(day: ReadDate, cell: CellTime | None) -> bool:
    """Whether the cells of a row say themselves in which zone its time is."""
    return any(one is not None and one.clock.zone for one in (day.hours, cell.hours if cell is not None else None))


def _local(day: date, beside: Hours | None, cell: CellTime | None, zone: str, remarks: list[ImportRemark]) -> datetime:
    """The wall-clock time. The time of a column goes before the one beside the day, which may say another zone.

    A moment in another zone is brought here once: a column that repeats its time, as spelled or as it is here, is heard
    no second time.
    """
    moment = _combined(day, beside) if beside is not None else None
    here = moment
    if moment is not None and beside is not None and beside.clock.zone:
        here = _brought(moment, beside.clock.zone, zone, remarks)
    if cell is None:
        return here or datetime.combine(day, USUAL_TIME)
    if cell.hours.clock.zone:
        return _brought(_combined(day, cell.hours), cell.hours.clock.zone, zone, remarks)
    if moment is not None and here is not None and here != moment:
        if cell.hours.start in {moment.time(), here.time()}:
            return here
        return _combined(here.date(), cell.hours)
    return _combined(day, cell.hours)


def _combined(day: date, hours: Hours) -> datetime:
    return datetime.combine(day, hours.start) + timedelta(days=hours.clock.is_next_day)


def _brought(moment: datetime, spelled: str, zone: str, remarks: list[ImportRemark]) -> datetime:
    here = from_zone(moment, spelled, zone)
    if here != moment:
        remarks.append(ImportRemark("zone-converted", {"from": moment, "zone": spelled, "to": here}))
    return here


def _tell_words(hours: Hours, spelled: str, remarks: list[ImportRemark]) -> None:
    if hours.clock.is_part_of_day or hours.clock.unit == "half" or hours.clock.is_after_noon:
        remarks.append(ImportRemark("time-from-words", {"spelled": spelled, "filled": hours.start.strftime("%H:%M")}))
