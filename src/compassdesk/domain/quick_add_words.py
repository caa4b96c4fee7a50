"""The words that quick add understands in Dutch and in English, all in lower case and without accents."""

from compassdesk.domain.vocabulary import ItemKind, Network, Petal, Status

PETAL_WORDS: dict[str, Petal] = {
    "luisteren": "listen", "luister": "listen", "listen": "listen", "listening": "listen",
    "reageren": "respond", "reageer": "respond", "webcare": "respond", "respond": "respond", "responding": "respond",
    "zenden": "send", "zend": "send", "send": "send", "sending": "send",
    "activeren": "activate", "activeer": "activate", "activate": "activate", "activating": "activate",
}  # fmt: skip
PETAL_LETTERS: dict[str, Petal] = {"L": "listen", "R": "respond", "Z": "send", "S": "send", "A": "activate"}
"""Upper case on their own, or in either case behind a slash: "/r"."""

KIND_WORDS: dict[str, ItemKind] = {
    "bericht": "post", "post": "post",
    "blok": "slot", "gespreksblok": "slot", "slot": "slot", "block": "slot",
}  # fmt: skip

STATUS_WORDS: dict[str, Status] = {
    "idee": "idea", "idea": "idea",
    "concept": "draft", "draft": "draft",
    "ter beoordeling": "in_review", "ter review": "in_review", "in review": "in_review",
    "goedgekeurd": "approved", "akkoord": "approved", "approved": "approved",
    "ingepland": "scheduled", "scheduled": "scheduled",
    "geplaatst": "published", "gepubliceerd": "published", "published": "published",
    "in de wacht": "on_hold", "on hold": "on_hold",
    "geannuleerd": "cancelled", "cancelled": "cancelled", "canceled": "cancelled",
}  # fmt: skip

NETWORK_WORDS: dict[str, Network] = {
    "x": "x", "tw": "x", "twitter": "x",
    "fb": "facebook", "facebook": "facebook",
    "ig": "instagram", "insta": "instagram", "instagram": "instagram",
    "li": "linkedin", "linkedin": "linkedin",
    "yt": "youtube", "youtube": "youtube",
    "tt": "tiktok", "tiktok": "tiktok",
    "threads": "threads", "bsky": "bluesky", "bluesky": "bluesky", "mastodon": "mastodon",
    "pinterest": "pinterest", "wa": "whatsapp", "whatsapp": "whatsapp", "tg": "telegram", "telegram": "telegram",
    "blog": "blog", "site": "website", "website": "website", "web": "website",
    "nieuwsbrief": "newsletter", "newsletter": "newsletter",
    "podcast": "podcast", "forum": "forum", "event": "event", "evenement": "event",
    "pers": "press", "press": "press", "print": "print", "drukwerk": "print",
}  # fmt: skip

ALL_WORDS = frozenset(("alle", "all", "overal", "everywhere"))
CHANNEL_WORDS = frozenset(("kanalen", "channels"))

SHY_WORDS = frozenset(
    (
        "do", "zo", "sat", "sun", "wed", "x", "li", "tt", "tw", "blog", "site", "web", "event", "evenement",
        "forum", "pers", "press", "print", "threads", "podcast", "post", "bericht", "slot", "blok", "block",
        "concept", "draft", "akkoord", "webcare", "gisteren", "yesterday", *ALL_WORDS,
    )
)  # fmt: skip
"""Words that also begin ordinary sentences: taken only next to something else that was recognised."""

BLOCKING_WORDS = frozenset(
    (
        "aan", "van", "over", "voor", "in", "de", "het", "een", "met", "naar", "uit", "bij", "tot", "onze", "ons",
        "to", "about", "of", "for", "the", "a", "an", "with", "from", "into", "until", "our", "your",
    )
)  # fmt: skip
"""What follows one of these belongs to the sentence: "Drie vragen aan Marc" keeps Marc in the title."""

LEADING_WORDS: dict[str, frozenset[str]] = {
    "date": frozenset(("op", "on")),
    "time": frozenset(("om", "at", "um")),
    "channel": frozenset(("op", "on", "via")),
    "person": frozenset(("door", "by")),
}
"""Small words that go with what they stand before: "om 9:00", "via facebook", "door marc"."""

JOINING_WORDS = frozenset(("en", "and"))
