"""A report as one HTML file that needs nothing else: no script, pictures inside, for the screen and for paper.

All that comes from a plan is escaped, and a policy in the file lets a browser load and run nothing, whatever it holds.
"""

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from html import escape

from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.rendering.look import theme
from compassdesk.rendering.pictures.drawing import Drawing, as_svg
from compassdesk.rendering.reports.block_drawings import IN_SENTENCES, SAYS_ALL, WIDE_PICTURES, drawings_of
from compassdesk.system.resources import resource_path
from compassdesk.texts.reports.report_words import days_told, full_title, headline, made_on, told, whose
from compassdesk.texts.reports.told_blocks import NUMBERS, ReportTable, ToldBlock, spelled

_STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
"""What no HTML file may hold, written out or as a reference."""
_BEFORE_SVG = re.compile(r"\A.*?(?=<svg)", re.DOTALL)
_TOLD = re.compile(r"<(title|desc)>.*?</\1>", re.DOTALL)
_FACE = re.compile(r'\s+font-family="[^"]*"')
"""The document says once in which face all is written."""
_NAMED = re.compile(r'(id="|url\(#)(gradient\d+)')
_SIZED = re.compile(r'<svg width="[^"]*" height="[^"]*"')


def html_bytes(report: PeriodReport) -> bytes:
    """The document, in the language that is spoken now."""
    return "\n".join(_document(report)).encode()


def plain(text: str) -> str:
    """A text as it may stand in an element or an attribute."""
    return escape(_STEERING.sub(" ", text), quote=True)


def _document(report: PeriodReport) -> Iterator[str]:
    style = resource_path("report.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    blocks = told(report)
    pictures = drawings_of(report, blocks)
    yield "<!DOCTYPE html>"
    yield f'<html lang="{report.wish.language}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield (
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'\">"
    )
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{plain(full_title(report))}</title>"
    yield f"<style>{style}</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    yield from _head(report)
    yield '<div class="blocks">'
    for block in blocks:
        yield from _block(block, pictures)
    yield "</div>"
    yield "</main>"
    yield "</body>"
    yield "</html>"
    yield ""


def _head(report: PeriodReport) -> Iterator[str]:
    yield "<header>"
    yield f'<p class="over">{plain(whose(report))}</p>'
    yield f"<h1>{plain(headline(report))}</h1>"
    if report.wish.sentence.strip():
        yield f'<p class="own">{plain(report.wish.sentence.strip())}</p>'
    yield f'<p class="made">{plain(days_told(report))} · {plain(made_on(report))}</p>'
    yield "</header>"


def _block(block: ToldBlock, pictures: Mapping[str, Drawing]) -> Iterator[str]:
    picture = pictures.get(block.name)
    tables = [table.in_short() for table in block.tables]
    wide = any(len(table.columns) > 5 for table in tables) or block.name in IN_SENTENCES | WIDE_PICTURES
    yield f'<section class="block{" wide" if wide else ""}" id="{plain(block.name)}">'
    yield f"<h2>{plain(block.title)}</h2>"
    for sentence in block.sentences:
        yield f"<p>{plain(sentence)}</p>"
    if picture is not None:
        for tokens in (theme.LIGHT, theme.DARK):
            kind = f'{tokens.name} large" tabindex="0' if block.name in WIDE_PICTURES else tokens.name
            yield f'<figure class="{kind}" role="img" aria-label="{plain(picture.spoken)}">'
            yield inline_svg(picture, tokens, f"{block.name}-{tokens.name}")
            yield "</figure>"
    hidden = picture is not None and block.name in SAYS_ALL
    for table in tables:
        if not hidden:  # one that is wider than its place is moved to and fro in it, by keys too
            yield f'<div class="table" tabindex="0" role="region" aria-label="{plain(block.title)}">'
        yield from _table(table, hidden=hidden)
        if not hidden:
            yield "</div>"
    yield "</section>"


def inline_svg(picture: Drawing, tokens: theme.Theme, key: str) -> str:
    """The picture to stand inside a document, as wide as its place; it is told by what stands around it.

    `key` keeps what it names apart from what the others in the document name.
    """
    made = _STEERING.sub(" ", as_svg(picture, tokens=tokens).decode(errors="replace"))
    made = _SIZED.sub('<svg aria-hidden="true"', _BEFORE_SVG.sub("", made), count=1)
    made = _FACE.sub("", _TOLD.sub("", made))
    return _NAMED.sub(lambda found: f"{found[1]}{key}-{found[2]}", made).strip()


def _table(table: ReportTable, *, hidden: bool) -> Iterator[str]:
    yield '<table class="aside">' if hidden else "<table>"
    if table.caption:
        yield f"<caption>{plain(table.caption)}</caption>"
    heads = (f'<th scope="col"{_side(column.form)}>{plain(column.heading)}</th>' for column in table.columns)
    yield f"<thead><tr>{''.join(heads)}</tr></thead>"
    yield "<tbody>"
    for at, row in enumerate(table.rows):
        cells = []
        for column, cell in enumerate(row):
            form = table.form(at, column)
            words = plain(spelled(cell, form))
            cells.append(f'<th scope="row">{words}</th>' if column == 0 else f"<td{_side(form)}>{words}</td>")
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table>"


def _side(form: str) -> str:
    return ' class="number"' if form in NUMBERS else ""
