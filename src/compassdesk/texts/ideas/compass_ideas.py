"""What the Social Compass asks of a plan (A01 to A10)."""

from compassdesk.texts.ideas.idea import Idea
from compassdesk.texts.ideas.idea_sources import SOLIS
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

IDEAS = (
    Idea(
        "A01",
        QT_TRANSLATE_NOOP("Ideas", "The brand is the starting point"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Whoever speaks has to know from where: a sentence about the brand and its core values. They stand in the"
            " middle of the compass, and everything else lies around them.",
        ),
        SOLIS,
        (
            "client:brand_statement",
            "client:core_values",
            "tab:rings",
        ),
    ),
    Idea(
        "A02",
        QT_TRANSLATE_NOOP("Ideas", "A value system gives meaning"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "An activity means more when it is tied to a value the brand stands for. An item can name such values,"
            " and the compass counts the share that does.",
        ),
        SOLIS,
        (
            "item:emotions",
            "tab:rings",
        ),
    ),
    Idea(
        "A03",
        QT_TRANSLATE_NOOP("Ideas", "Inside-out or outside-in"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "The compass can be read from the brand outwards, or from the people inwards. What is sent and asked"
            " reads from the inside out; what is heard, answered or follows from an insight reads from the outside"
            " in.",
        ),
        SOLIS,
        (
            "item:triggered_by_insight",
            "tab:rings",
            "report:reading",
        ),
    ),
    Idea(
        "A04",
        QT_TRANSLATE_NOOP("Ideas", "Ring 1: players"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "For and with whom you speak: traditional media, bloggers, people of influence, tastemakers. The compass"
            " dots those you have not addressed for four weeks.",
        ),
        SOLIS,
        (
            "item:players",
            "tab:rings",
        ),
    ),
    Idea(
        "A05",
        QT_TRANSLATE_NOOP("Ideas", "Ring 2: platforms"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Blogs, forums, networks, mobile and events: places where two-way traffic is central, and not all of them"
            " online. A place where people can answer but nobody is answered is a finding.",
        ),
        SOLIS,
        (
            "channel:platform_type",
            "channel:two_way",
            "check:CD-06",
            "tab:rings",
        ),
    ),
    Idea(
        "A06",
        QT_TRANSLATE_NOOP("Ideas", "Ring 3: routes"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "How something travels on from a platform: found by search, syndicated, gathered, taken part in, earned."
            " Here they are called routes, because a channel is the account you post on.",
        ),
        SOLIS,
        (
            "item:routes",
            "tab:rings",
        ),
    ),
    Idea(
        "A07",
        QT_TRANSLATE_NOOP("Ideas", "Ring 4: emotions"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "What the brand wants people to feel: its values, empowerment, reward, honesty, humanity. The outer ring"
            " is shaded by how often an item says so.",
        ),
        SOLIS,
        (
            "item:emotions",
            "tab:rings",
        ),
    ),
    Idea(
        "A08",
        QT_TRANSLATE_NOOP("Ideas", "No trick"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Building a brand is a process and no trick. So there is no single score anywhere that could be played;"
            " the parts are always shown.",
        ),
        SOLIS,
        (
            "tab:rose",
            "report:summary",
        ),
    ),
    Idea(
        "A09",
        QT_TRANSLATE_NOOP("Ideas", "Earned, owned and bought media"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "What others say of you is earned, what you publish is owned, what you pay for is bought. The compass"
            " shows the mix, and bought media without a label are stopped.",
        ),
        SOLIS,
        (
            "item:media_type",
            "check:CD-15",
            "tab:rings",
            "report:media",
        ),
    ),
    Idea(
        "A10",
        QT_TRANSLATE_NOOP("Ideas", "Translate it into steps"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Transparency is easily said and seldom turned into steps. Here every finding comes with something to do"
            " about it that one click does, and one undo takes back.",
        ),
        SOLIS,
        (
            "settings:checks",
            "report:findings",
        ),
    ),
)
