"""What became of a sheet that is laid out as a calendar, in few words."""

from compassdesk.exchange.import_preview import ImportPreview


def taken(found: ImportPreview) -> list[tuple[str, str, str, str]]:
    """Of each row: its cell, day and hour (none where it is the usual one), channels and title."""
    names = {channel.id: channel.name for channel in found.new_channels}
    return [
        (
            row.cell,
            row.item.starts_at.strftime("%Y-%m-%d %H:%M").removesuffix(" 09:00") if row.item.starts_at else "",
            "all" if row.item.all_channels else "+".join(names[key] for key in row.item.channels),
            row.item.title,
        )
        for row in found.rows
    ]


def told(found: ImportPreview) -> dict:
    """What is told of the file, by its code."""
    return {remark.code: remark.values for remark in found.remarks}
