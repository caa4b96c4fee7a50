"""Options of the commands by which something goes out to others, or comes back from them."""

import argparse


def export_options(command: argparse.ArgumentParser) -> None:
    from compassdesk.formats import known

    command.add_argument("plan", metavar="CLIENTFILE", help="a client file or a .plan.json file")
    command.add_argument(
        "target", metavar="TARGET", help="gets the ending of its format when it has none; - is standard output"
    )
    command.add_argument("--format", metavar="|".join(known.keys()), help="default: by the ending of TARGET")
    command.add_argument("--from", dest="first", metavar="DATE", help="first day, 2027-03-01")
    command.add_argument("--to", dest="last", metavar="DATE", help="last day, included")
    command.add_argument(
        "--filter", action="append", default=[], metavar="KEY=WORD", help="such as petal=send,activate"
    )
    command.add_argument("--with-names", action="store_true", help="full names instead of initials")
    command.add_argument("--with-initials", action="store_true", help="initials where nobody would be named: on pages")
    command.add_argument("--layout", choices=known.layouts(), help="of pages (default: the first of these)")
    command.add_argument("--with-notes", action="store_true", help="private notes too, on pages and in texts")
    command.add_argument("--with-year-days", action="store_true", help="days of the year too, on pages")
    command.add_argument("--with-pictures", action="store_true", help="small pictures too, in workbooks")
    command.add_argument(
        "--with-cover", action="store_true", help="a cover with the rose and its numbers, before pages"
    )
    command.add_argument(
        "--force", action="store_true", help="replace TARGET when it exists; a client file is never replaced"
    )
    tool = command.add_argument_group("for a scheduling tool, of which TARGET is a folder")
    tool.add_argument("--dry-run", action="store_true", help="only say which posts go out, and why others stay")
    tool.add_argument("--now", metavar="2027-03-01T09:00", help="wall-clock time of the client (default: this moment)")
    tool.add_argument("--zone", metavar="ZONE", help="in which the tool reads times (default: that of the client)")
    tool.add_argument("--template", metavar="FILE", help="a table that the tool gave: its columns are filled")
    tool.add_argument("--media-address", metavar="URL", help="below which the copies in TARGET/media stand on the web")
    tool.add_argument("--join-lines", action="store_true", help="a text becomes one line")
    tool.add_argument("--again", action="store_true", help="also what the tool got before")
    tool.add_argument("--record", action="store_true", help="note in CLIENTFILE that these are scheduled, and where")
    tool.add_argument("--report", choices=("text", "json"), default="text", help="what is said of the posts")


def report_options(command: argparse.ArgumentParser) -> None:
    from compassdesk.domain.reports.report_blocks import BLOCKS
    from compassdesk.domain.reports.report_period import KINDS

    command.add_argument("plans", nargs="+", metavar="CLIENTFILE", help="a client file or a .plan.json file")
    command.add_argument("target", metavar="TARGET", help="of several clients a folder; - is standard output")
    command.add_argument("--kind", choices=KINDS, required=True, help="what is told; matrix: all clients in one table")
    command.add_argument("--date", metavar="2027-03-10", help="a day of the week or month (default: the one of --now)")
    command.add_argument("--campaign", metavar="ID|NAME", help="of which campaign")
    command.add_argument(
        "--format", choices=("pdf", "html", "xlsx", "json", "png"),
        help="default: by the ending of TARGET, else pdf; png: a picture for each block, in a folder",
    )  # fmt: skip
    command.add_argument("--without-names", action="store_true", help="roles instead of people, and nothing about them")
    command.add_argument("--with-findings", action="store_true", help="what the checks say, and what became of it")
    command.add_argument("--blocks", metavar="A,B", help=f"what is told, in this order: {', '.join(BLOCKS)}")
    command.add_argument("--sentence", metavar="TEXT", help="your own words, on top")
    command.add_argument(
        "--now", metavar="2027-04-01T09:00", help="wall-clock time of the client (default: this moment)"
    )
    command.add_argument("--force", action="store_true", help="replace what exists; a client file is never replaced")


def review_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("plan", nargs="?", metavar="CLIENTFILE", help="whose posts are to be read")
    command.add_argument("target", nargs="?", metavar="TARGET", help="the page (HTML) for who reads them")
    command.add_argument("--from", dest="first", metavar="DATE", help="first day (default: the one of --now)")
    command.add_argument("--to", dest="last", metavar="DATE", help="last day, included (default: all that is planned)")
    command.add_argument("--by", metavar="NAME", default="", help="who asks")
    command.add_argument("--for", dest="whom", metavar="NAME", default="", help="who is asked, for your own list")
    command.add_argument("--until", metavar="DATE", help="by when an answer is wanted")
    command.add_argument(
        "--again",
        nargs="?",
        const="",
        metavar="REVIEW",
        help="only what nobody answered, or what changed, of the last review (or of the one with this id)",
    )
    command.add_argument("--without-names", action="store_true", help="do not tell who speaks")
    command.add_argument("--approves", action="store_true", help="what is agreed to, as it was shown, becomes approved")
    command.add_argument("--answer", metavar="FILE", help="instead: take in an answer; - is standard input")
    command.add_argument("--into", metavar="CLIENTFILE", help="of which client it is")
    command.add_argument("--dry-run", action="store_true", help="only say what an answer holds")
    command.add_argument("--format", choices=("text", "json"), default="text", help="of what is said of an answer")
    command.add_argument(
        "--now", metavar="2027-03-01T09:00", help="wall-clock time of the client (default: this moment)"
    )
    command.add_argument("--force", action="store_true", help="replace TARGET when it exists")


def share_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("plan", metavar="CLIENTFILE", help="of which client a copy goes out")
    command.add_argument("target", metavar="TARGET", help="gets the ending .compass-share when it has none")
    command.add_argument("--from", dest="first", metavar="DATE", help="items from this day on, and what they name")
    command.add_argument("--to", dest="last", metavar="DATE", help="items until this day, included")
    command.add_argument("--without-names", action="store_true", help="initials instead of names")
    command.add_argument("--without-private-notes", action="store_true", help="private notes stay here")
    command.add_argument("--by", metavar="NAME", default="", help="who sends it")
    command.add_argument("--seal", action="store_true", help="it opens with a passphrase only, which is asked twice")
    command.add_argument(
        "--share-passphrase-file", metavar="FILE", help="its first line is the passphrase with which it is sealed"
    )
    command.add_argument("--format", choices=("text", "json"), default="text", help="of what is said of it")
    command.add_argument("--force", action="store_true", help="replace TARGET; a client file is never replaced")


def merge_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("share", metavar="SHARE", help="a share file, or a copy of the client file")
    command.add_argument("--into", metavar="CLIENTFILE", help="made when it does not exist")
    command.add_argument(
        "--prefer", choices=("here", "there"), help="whose value is taken where both changed it (default: it waits)"
    )
    command.add_argument(
        "--share-passphrase-file", metavar="FILE", help="its first line opens a share file that is sealed"
    )
    command.add_argument("--dry-run", action="store_true", help="only report; the client file is not touched")
    command.add_argument("--format", choices=("text", "json"), default="text")
