"""What a petal, a field or a choice means, in one or two sentences, where the question arises (domain.md C1, C2)."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from compassdesk.texts.item_words import Table
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

_PETALS: Final[Table] = {
    "listen": QT_TRANSLATE_NOOP(
        "Help",
        "Take in what is said: read mentions, follow conversations. Mostly a conversation block; listening is the base"
        " of every plan.",
    ),
    "respond": QT_TRANSLATE_NOOP(
        "Help", "Answer people. Reading and answering in one sitting is responding; one listens there too."
    ),
    "send": QT_TRANSLATE_NOOP(
        "Help", "Publish something of your own: news, a tip, a video, a blog. It goes one way until somebody answers."
    ),
    "activate": QT_TRANSLATE_NOOP(
        "Help",
        "Ask people to do or say something: vote, register, share, answer. Plan who reads the answers; until then it"
        " counts as one-way.",
    ),
    "organise": QT_TRANSLATE_NOOP(
        "Help",
        "The centre of the rose: involve your own people and partners. It prepares the conversation and is never"
        " counted as one.",
    ),
}

_FIELDS: Final[Table] = {
    "kind": QT_TRANSLATE_NOOP(
        "Help",
        "A post is one published message, counted once on however many channels. A conversation block is planned time"
        " for listening or answering.",
    ),
    "status": QT_TRANSLATE_NOOP(
        "Help",
        "Scheduled means ready to go out; published means that somebody saw it go. Ideas, items on hold and cancelled"
        " items are not counted.",
    ),
    "starts_at": QT_TRANSLATE_NOOP(
        "Help", "The time on the client's clock. Ideas and drafts may go without and then wait in Ideas."
    ),
    "minutes": QT_TRANSLATE_NOOP(
        "Help",
        "For a block how long it takes, for a post the work it takes. Blocks under 15 minutes do not count; a post"
        " counts at least 15.",
    ),
    "channels": QT_TRANSLATE_NOOP("Help", "The accounts and places where this appears. One text serves them all."),
    "spokesperson": QT_TRANSLATE_NOOP(
        "Help", "The person who speaks here, by name. A role account has no face; give it only with a reason."
    ),
    "co_spokespersons": QT_TRANSLATE_NOOP("Help", "Others who speak in the same item; they share it equally."),
    "placements": QT_TRANSLATE_NOOP("Help", "A channel may get a text of its own; until then it follows the text."),
    "objective": QT_TRANSLATE_NOOP(
        "Help",
        "What this is to achieve, out of the five things one can want of people online (Forrester). One or two for a"
        " client is plenty.",
    ),
    "value_kind": QT_TRANSLATE_NOOP("Help", "What the reader gets out of it."),
    "discipline": QT_TRANSLATE_NOOP(
        "Help",
        "The part of the organisation this comes from. The eight are those KPN told apart (“Van Social Media naar"
        " Social DNA”, Marketingfacts, 2012).",
    ),
    "partner_disciplines": QT_TRANSLATE_NOOP(
        "Help",
        "Who else makes this. Bringing disciplines together has the whole organisation take part (“Van Social Media"
        " naar Social DNA”, Marketingfacts, 2012).",
    ),
    "c_tags": QT_TRANSLATE_NOOP(
        "Help",
        "What this works on, out of what makes people take part: none to four of Alan Moore's four C's (“Van Social"
        " Media naar Social DNA”, Marketingfacts, 2012).",
    ),
    "players": QT_TRANSLATE_NOOP(
        "Help", "Ring 1 of the compass: for and with whom. Choose or type your own, with commas between."
    ),
    "routes": QT_TRANSLATE_NOOP("Help", "Ring 3 of the compass: how it travels on. Choose or type your own."),
    "emotions": QT_TRANSLATE_NOOP(
        "Help", "Ring 4 of the compass: the feeling or value the brand wants to give. Choose or type your own."
    ),
    "invitation": QT_TRANSLATE_NOOP("Help", "What you ask of people, if anything."),
    "evidence": QT_TRANSLATE_NOOP("Help", "What the post rests on."),
    "media_type": QT_TRANSLATE_NOOP("Help", "Bought media need a disclosure label in the text."),
    "benefit": QT_TRANSLATE_NOOP(
        "Help", "Whether the spokesperson gets something for it. Readers should be able to see that."
    ),
    "disclosure_label": QT_TRANSLATE_NOOP(
        "Help", "The words that tell readers of the advantage, such as #ad. They must stand in each channel's text."
    ),
    "profile_focus": QT_TRANSLATE_NOOP("Help", "Who stands in front in this post: the person, the brand or both."),
    "audience": QT_TRANSLATE_NOOP("Help", "Whom this is meant for."),
    "last_day": QT_TRANSLATE_NOOP(
        "Help", "Until when it lasts, where that is several days. It counts once, on its first day."
    ),
    "triggered_by_insight": QT_TRANSLATE_NOOP(
        "Help", "Something heard while listening. An item that follows from it reads from the outside in."
    ),
    "response_channel": QT_TRANSLATE_NOOP(
        "Help", "Where answers are read when they do not arrive on the channel itself, as with a newsletter."
    ),
    "role_account_reason": QT_TRANSLATE_NOOP("Help", "Why no person's name stands under it."),
    "approved_by": QT_TRANSLATE_NOOP(
        "Help", "Who said yes to it. A ghost-written text needs the spokesperson's own yes."
    ),
    "approver": QT_TRANSLATE_NOOP("Help", "Whose yes is needed before this may go out."),
    "approval_due": QT_TRANSLATE_NOOP("Help", "By when the yes has to be there, on the client's clock."),
    "first_comment": QT_TRANSLATE_NOOP(
        "Help", "What is put below the post at once, such as the link where the text itself had better have none."
    ),
    "ai_assisted": QT_TRANSLATE_NOOP(
        "Help", "Tick when text, picture or voice was made with AI; the spokesperson should approve it."
    ),
    "tone_check": QT_TRANSLATE_NOOP("Help", "A check for yourself: would you say it like this to somebody's face?"),
    "private_note": QT_TRANSLATE_NOOP("Help", "Only for you and your team; never published."),
    "kept": QT_TRANSLATE_NOOP(
        "Help", "Did the conversation happen? A block that nobody confirms stops counting after seven days."
    ),
    "risk_seen": QT_TRANSLATE_NOOP("Help", "Whether something is said that may do harm; from listening level 2 on."),
    "share_of_voice_pct": QT_TRANSLATE_NOOP(
        "Help",
        "Of all that is said about you and your competitors, the part about you, 0 to 100, as your tool tells it.",
    ),
    "competitor_shares": QT_TRANSLATE_NOOP("Help", "The same for each competitor that is named in the settings."),
    "kept_note": QT_TRANSLATE_NOOP("Help", "What came in, in a line or two."),
    "result": QT_TRANSLATE_NOOP("Help", "Counts typed in after publication."),
    "petal_confirmed": QT_TRANSLATE_NOOP("Help", "The petal was guessed while importing; say whether it is right."),
}

_EXAMPLES: Final[Table] = {
    "listen": QT_TRANSLATE_NOOP("Help", "Reading mentions, following what people say of the new square."),
    "respond": QT_TRANSLATE_NOOP("Help", "An hour of answering questions; a public answer to one that many ask."),
    "send": QT_TRANSLATE_NOOP("Help", "News, a tip, a video, a blog."),
    "activate": QT_TRANSLATE_NOOP("Help", "A poll whose answers you use; a call to register, vote, help or share."),
}

_MEASURES: Final[Table] = {
    "one_way": QT_TRANSLATE_NOOP(
        "Help",
        "The part of the plan that sends without anybody planned to answer, taken by items and by minutes; the lower of"
        " the two counts.",
    ),
    "cover": QT_TRANSLATE_NOOP(
        "Help", "On how many of the posted messages somebody is there to answer within the norm of the channel."
    ),
    "voices": QT_TRANSLATE_NOOP(
        "Help", "How many people carry the plan, if all carried the same: one divided by the sum of the squared shares."
    ),
    "balance": QT_TRANSLATE_NOOP(
        "Help", "How evenly the four petals are used, from 0 (one petal) to 1 (all the same)."
    ),
}

_DISCIPLINES: Final[Table] = {
    "corporate": QT_TRANSLATE_NOOP("Help", "Begins the public debate, or joins it."),
    "service": QT_TRANSLATE_NOOP("Help", "Finds out what people are content with, and helps them."),
    "branding": QT_TRANSLATE_NOOP("Help", "Makes the brand stronger by talking with people."),
    "effectiveness": QT_TRANSLATE_NOOP("Help", "Has what is done anyway come to more."),
    "intelligence": QT_TRANSLATE_NOOP("Help", "Learns from what data and conversations say."),
    "products": QT_TRANSLATE_NOOP("Help", "Develops what is offered, and renews it."),
    "internal": QT_TRANSLATE_NOOP("Help", "Keeps the culture within the organisation open."),
    "hr": QT_TRANSLATE_NOOP("Help", "Shows what it is like to work here, and finds the right people."),
}


def petal(name: str) -> str:
    """What a petal, or "organise", stands for. KeyError for another."""
    return QCoreApplication.translate("Help", _PETALS[name])


def field(name: str) -> str:
    """What to put in a field of an item; empty where the name says it all."""
    return QCoreApplication.translate("Help", _FIELDS[name]) if name in _FIELDS else ""


def discipline(name: str) -> str:
    """What a discipline does (domain.md A16). KeyError for another."""
    return QCoreApplication.translate("Help", _DISCIPLINES[name])


def measure(name: str) -> str:
    """What "one_way", "cover", "voices" or "balance" measures. KeyError for another."""
    return QCoreApplication.translate("Help", _MEASURES[name])


def example(name: str) -> str:
    """What a petal is in practice (the table in domain.md C2). KeyError for another."""
    return QCoreApplication.translate("Help", _EXAMPLES[name])
