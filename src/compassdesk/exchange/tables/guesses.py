"""What the words of a spreadsheet mean in a plan: kind, status, channels. Petals: `exchange/petals/`."""

import re
from functools import lru_cache

from compassdesk.domain.vocabulary import ItemKind, Status
from compassdesk.exchange.folded_words import folded

_MINUTES = re.compile(r"(?<![\w.,])(\d{1,3})\s*(?:min|mins|minuten|minutes|minuut|minute)\b", re.IGNORECASE | re.ASCII)
_BETWEEN_CHANNELS = re.compile(r"(?:(?<!\s)\s+)?[,/+&|;\n]\s*|(?<!\s)\s+(?:en|and)\s+")
_REPEATS = re.compile(r"\b(elke|iedere|dagelijks|wekelijks|every|daily|weekly|each)\b", re.IGNORECASE)

STATUS_BY_WORD: dict[str, Status] = {
    "idee": "idea", "idea": "idea", "backlog": "idea", "voorstel": "idea", "brainstorm": "idea",
    "concept": "draft", "draft": "draft", "in progress": "draft", "in bewerking": "draft", "bezig": "draft",
    "wip": "draft", "to do": "draft", "todo": "draft", "te schrijven": "draft", "writing": "draft", "nieuw": "draft",
    "in review": "in_review", "review": "in_review", "ter beoordeling": "in_review", "ter review": "in_review",
    "ter goedkeuring": "in_review", "for approval": "in_review", "needs approval": "in_review", "pending": "in_review",
    "gereed": "approved", "klaar": "approved", "akkoord": "approved", "goedgekeurd": "approved", "ready": "approved",
    "approved": "approved", "done": "approved", "final": "approved", "definitief": "approved",
    "ingepland": "scheduled", "gepland": "scheduled", "scheduled": "scheduled", "queued": "scheduled",
    "geplaatst": "published", "gepubliceerd": "published", "published": "published", "posted": "published",
    "online": "published", "live": "published", "verzonden": "published", "sent": "published",
    "on hold": "on_hold", "geparkeerd": "on_hold", "paused": "on_hold", "uitgesteld": "on_hold",
    "geannuleerd": "cancelled", "vervallen": "cancelled", "cancelled": "cancelled", "canceled": "cancelled",
    "doorgestreept": "cancelled", "struck through": "cancelled", "durchgestrichen": "cancelled", "barre": "cancelled",
    "tachado": "cancelled",
    "ideas": "idea", "ideeen": "idea", "ideen": "idea",
    "open": "draft", "nog te doen": "draft", "mee bezig": "draft", "not started": "draft", "working on it": "draft",
    "drafting": "draft", "drafted": "draft", "wacht op akkoord": "in_review", "ter controle": "in_review",
    "ter akkoord": "in_review", "in afwachting": "in_review", "ready for approval": "in_review",
    "ready for review": "in_review", "awaiting approval": "in_review", "in approval": "in_review",
    "af": "approved", "afgerond": "approved", "completed": "approved", "complete": "approved",
    "in de planning": "scheduled", "gepost": "published", "verstuurd": "published", "stuck": "on_hold",
    "blocked": "on_hold", "gecanceld": "cancelled", "afgelast": "cancelled", "gaat niet door": "cancelled",
    "vorschlag": "idea", "entwurf": "draft", "in arbeit": "draft", "in bearbeitung": "draft", "offen": "draft",
    "zu schreiben": "draft", "begonnen": "draft", "in prufung": "in_review", "zur prufung": "in_review",
    "in abstimmung": "in_review", "zur freigabe": "in_review", "in freigabe": "in_review",
    "wartet auf freigabe": "in_review",
    "freigegeben": "approved", "genehmigt": "approved", "fertig": "approved", "erledigt": "approved",
    "bereit": "approved", "geplant": "scheduled", "eingeplant": "scheduled", "veroffentlicht": "published",
    "gepostet": "published", "gesendet": "published", "pausiert": "on_hold", "zuruckgestellt": "on_hold",
    "verschoben": "on_hold", "abgesagt": "cancelled", "entfallt": "cancelled", "storniert": "cancelled",
    "proposition": "idea", "brouillon": "draft", "en cours": "draft", "a faire": "draft", "a rediger": "draft",
    "a valider": "in_review", "en attente": "in_review", "en relecture": "in_review", "a relire": "in_review",
    "valide": "approved", "validee": "approved", "approuve": "approved", "pret": "approved", "prete": "approved",
    "termine": "approved", "programme": "scheduled", "programmee": "scheduled", "planifie": "scheduled",
    "publie": "published", "publiee": "published", "poste": "published", "envoye": "published", "en pause": "on_hold",
    "reporte": "on_hold", "annule": "cancelled", "annulee": "cancelled", "propuesta": "idea", "borrador": "draft",
    "en curso": "draft", "en proceso": "draft", "por hacer": "draft", "por escribir": "draft",
    "en revision": "in_review", "por revisar": "in_review", "por aprobar": "in_review",
    "pendiente de aprobacion": "in_review", "aprobado": "approved", "aprobada": "approved", "listo": "approved",
    "lista": "approved", "terminado": "approved", "programado": "scheduled", "programada": "scheduled",
    "planificado": "scheduled", "publicado": "published", "publicada": "published", "enviado": "published",
    "en pausa": "on_hold", "aplazado": "on_hold", "pospuesto": "on_hold", "cancelado": "cancelled",
    "cancelada": "cancelled", "anulado": "cancelled",
}  # fmt: skip
"""Folded status word → status. "Gereed", "ready" and "done" are approved, not scheduled: the text is finished, but
nobody said that it was handed to a scheduler or put ready to go out (domain.md C2)."""

_EVERYWHERE = frozenset(("alle", "alle kanalen", "all", "all channels", "overal", "everywhere", "allemaal"))


def guess_kind(cell: str) -> ItemKind | None:
    """The kind that a cell of an own column names."""
    word = folded(cell)
    if word in {"post", "bericht"}:
        return "post"
    return "slot" if word in {"slot", "gespreksblok", "blok", "conversation slot", "block"} else None


@lru_cache(maxsize=1024)
def status_of(cell: str) -> Status | None:
    """The status that a word means; None for an unknown word."""
    return STATUS_BY_WORD.get(folded(cell))


def minutes_in(text: str) -> int | None:
    """The minutes named in a remark such as "30 min", from 5 to 600; None when there are none, or several."""
    found = {int(number) for number in _MINUTES.findall(text)}
    minutes = found.pop() if len(found) == 1 else 0
    return minutes if 5 <= minutes <= 600 else None


def repeats(text: str) -> str:
    """The words of a remark that speak of repeating: "elke"; "" when none do."""
    found = _REPEATS.search(text)
    return found[0] if found else ""


@lru_cache(maxsize=1024)
def split_channels(cell: str) -> tuple[str, ...]:
    """The channels named in one cell: parted by comma, slash, plus, &, |, semicolon, line break, "en" and "and"."""
    return tuple(dict.fromkeys(part for part in _BETWEEN_CHANNELS.split(cell.strip()) if part))


def is_everywhere(cell: str) -> bool:
    """Whether the cell means every channel: "alle", "all channels"."""
    return folded(cell) in _EVERYWHERE
