"""The fields of people, channels, campaigns, audiences and tasks, essentials first (domain.md C2)."""

from compassdesk.domain import vocabulary
from compassdesk.domain.reschedule import LONGEST_MINUTES
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.fields.row_form import FieldSpec, Group

PERSON = (
    Group(
        "",
        (
            FieldSpec("name", QT_TRANSLATE_NOOP("Fields", "Name"), required=True),
            FieldSpec(
                "kind", QT_TRANSLATE_NOOP("Fields", "Who this is"), "choice",
                vocabulary.SPOKESPERSON_KINDS, "spokesperson_kind", wide=False,
            ),
            FieldSpec("initials", QT_TRANSLATE_NOOP("Fields", "Initials"), wide=False),
            FieldSpec("role_title", QT_TRANSLATE_NOOP("Fields", "Role"), wide=False),
            FieldSpec(
                "capacity_minutes_week", QT_TRANSLATE_NOOP("Fields", "Minutes a week"), "number",
                most=10_080, required=True, wide=False,
            ),
            FieldSpec(
                "signature", QT_TRANSLATE_NOOP("Fields", "Signature"),
                placeholder=QT_TRANSLATE_NOOP("Fields", "for example ^NK"), wide=False,
            ),
            FieldSpec(
                "communities", QT_TRANSLATE_NOOP("Fields", "Communities, with commas between"), "words", wide=False,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Fields", "Account"),
        (
            FieldSpec(
                "account_type", QT_TRANSLATE_NOOP("Fields", "Speaks through"), "choice",
                vocabulary.ACCOUNT_TYPES, "account_type",
            ),
            FieldSpec(
                "org_link_visible", QT_TRANSLATE_NOOP("Fields", "Readers can see for which organisation"), "flag",
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Fields", "Permission"),
        (
            FieldSpec(
                "legal_basis", QT_TRANSLATE_NOOP("Fields", "Legal basis"), "choice",
                vocabulary.LEGAL_BASES, "legal_basis",
                hint=QT_TRANSLATE_NOOP("Fields", "Why this person may be named. A pointer, not legal advice."),
            ),
            FieldSpec("basis_noted_on", QT_TRANSLATE_NOOP("Fields", "Noted on"), "day", wide=False),
            FieldSpec("basis_until", QT_TRANSLATE_NOOP("Fields", "Holds until"), "day", wide=False),
            FieldSpec("withdrawn_on", QT_TRANSLATE_NOOP("Fields", "Withdrawn on"), "day", wide=False),
            FieldSpec("vulnerable", QT_TRANSLATE_NOOP("Fields", "Volunteer, client or minor"), "flag"),
            FieldSpec(
                "fiction_disclosed", QT_TRANSLATE_NOOP("Fields", "The audience is told that this is fiction"), "flag",
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Fields", "Since and until"),
        (
            FieldSpec("active_from", QT_TRANSLATE_NOOP("Fields", "Speaks from"), "day", wide=False),
            FieldSpec("active_to", QT_TRANSLATE_NOOP("Fields", "Speaks until"), "day", wide=False),
        ),
    ),
)  # fmt: skip

CHANNEL = (
    Group(
        "",
        (
            FieldSpec("name", QT_TRANSLATE_NOOP("Fields", "Name"), required=True),
            FieldSpec(
                "network", QT_TRANSLATE_NOOP("Fields", "Network"), "choice", vocabulary.NETWORKS, "network", wide=False,
            ),
            FieldSpec(
                "status", QT_TRANSLATE_NOOP("Fields", "Status"), "choice",
                vocabulary.CHANNEL_STATUSES, "channel_status", wide=False,
            ),
            FieldSpec("two_way", QT_TRANSLATE_NOOP("Fields", "People can talk back here, and get an answer"), "flag"),
            FieldSpec(
                "response_norm_hours", QT_TRANSLATE_NOOP("Fields", "Answer within (hours)"), "number",
                placeholder=QT_TRANSLATE_NOOP("Fields", "as the profile says"), most=2000, wide=False,
                hint=QT_TRANSLATE_NOOP("Fields", "0 means: nobody answers here."),
            ),
            FieldSpec(
                "max_gap_days", QT_TRANSLATE_NOOP("Fields", "Longest silence (days)"), "number",
                placeholder=QT_TRANSLATE_NOOP("Fields", "as the profile says"), least=1, most=366, wide=False,
            ),
            FieldSpec(
                "strategy_note", QT_TRANSLATE_NOOP("Fields", "Why this place"), "long",
                placeholder=QT_TRANSLATE_NOOP("Fields", "Who is here, and what do we do for them?"),
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Fields", "Address and texts"),
        (
            FieldSpec("handle", QT_TRANSLATE_NOOP("Fields", "Account name"), wide=False),
            FieldSpec("url", QT_TRANSLATE_NOOP("Fields", "Web address"), wide=False),
            FieldSpec(
                "platform_type", QT_TRANSLATE_NOOP("Fields", "Kind of platform"), "choice",
                vocabulary.PLATFORM_TYPES, "platform_type", wide=False,
            ),
            FieldSpec(
                "media_type", QT_TRANSLATE_NOOP("Fields", "Media"), "choice",
                vocabulary.MEDIA_TYPES, "media_type", wide=False,
            ),
            FieldSpec(
                "text_limit", QT_TRANSLATE_NOOP("Fields", "Longest text (characters)"), "number",
                placeholder=QT_TRANSLATE_NOOP("Fields", "as the network says"), least=1, wide=False,
            ),
            FieldSpec("opened_on", QT_TRANSLATE_NOOP("Fields", "Opened on"), "day", wide=False),
        ),
    ),
)  # fmt: skip

CAMPAIGN = (
    Group(
        "",
        (
            FieldSpec("name", QT_TRANSLATE_NOOP("Fields", "Name"), required=True),
            FieldSpec(
                "kind", QT_TRANSLATE_NOOP("Fields", "Kind"), "choice", vocabulary.CAMPAIGN_KINDS, "campaign_kind",
            ),
            FieldSpec("starts", QT_TRANSLATE_NOOP("Fields", "First day"), "day", required=True, wide=False),
            FieldSpec("ends", QT_TRANSLATE_NOOP("Fields", "Last day"), "day", required=True, wide=False),
            FieldSpec(
                "budget_eur", QT_TRANSLATE_NOOP("Fields", "Budget (€)"), "money", wide=False,
                hint=QT_TRANSLATE_NOOP("Fields", "The report of the campaign tells what its items cost beside it."),
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Fields", "One way is fine here"),
        (
            FieldSpec(
                "one_way_ok", QT_TRANSLATE_NOOP("Fields", "Leave its posts out of the one-way checks"), "flag",
                hint=QT_TRANSLATE_NOOP(
                    "Fields",
                    "Not every campaign is a conversation. An exception needs a reason and an end; when more than a"
                    " quarter of the posts of four weeks are exceptions, they count again.",
                ),
            ),
            FieldSpec("exemption_reason", QT_TRANSLATE_NOOP("Fields", "Reason"), wide=False),
            FieldSpec("exemption_until", QT_TRANSLATE_NOOP("Fields", "Until"), "day", wide=False),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Fields", "Giveaway"),
        (
            FieldSpec("chance_based", QT_TRANSLATE_NOOP("Fields", "Chance decides who wins"), "flag"),
            FieldSpec("free_entry", QT_TRANSLATE_NOOP("Fields", "Taking part is free"), "flag"),
            FieldSpec("prize_value_eur", QT_TRANSLATE_NOOP("Fields", "Value of the prizes (€)"), "money", wide=False),
            FieldSpec("draws_count", QT_TRANSLATE_NOOP("Fields", "Number of draws"), "number", wide=False),
            FieldSpec("closes_on", QT_TRANSLATE_NOOP("Fields", "Closes on"), "day", wide=False),
            FieldSpec(
                "winner_item", QT_TRANSLATE_NOOP("Fields", "Post that names the winner"), "choice",
                empty=QT_TRANSLATE_NOOP("Fields", "not planned yet"), wide=False,
            ),
            FieldSpec(
                "terms", QT_TRANSLATE_NOOP("Fields", "Terms"), "long",
                placeholder=QT_TRANSLATE_NOOP("Fields", "The rules, or where they can be read"),
            ),
        ),
    ),
)  # fmt: skip

AUDIENCE = (
    Group(
        "",
        (
            FieldSpec("name", QT_TRANSLATE_NOOP("Fields", "Name"), required=True),
            FieldSpec(
                "needs", QT_TRANSLATE_NOOP("Fields", "Needs"), "long",
                placeholder=QT_TRANSLATE_NOOP("Fields", "What do they want to know, do or feel?"),
            ),
            FieldSpec(
                "expects_dialogue", QT_TRANSLATE_NOOP("Fields", "Expects to be answered"), "choice",
                ("low", "medium", "high"), "expects_dialogue",
                empty=QT_TRANSLATE_NOOP("Fields", "not stated"),
                hint=QT_TRANSLATE_NOOP("Fields", "Moves the limit of the one-way share by five points either way."),
            ),
            FieldSpec("channels", QT_TRANSLATE_NOOP("Fields", "Where they are"), "ticks", options=tuple),
            FieldSpec(
                "technographics", QT_TRANSLATE_NOOP("Fields", "What they do online, in percent"), "percents",
                placeholder=QT_TRANSLATE_NOOP("Fields", "for example: reads along 70, replies 25, makes 5"),
                hint=QT_TRANSLATE_NOOP("Fields", "If you know it. One person may do several of these."),
            ),
        ),
    ),
)  # fmt: skip

PLACE = (
    Group(
        "",
        (
            FieldSpec("name", QT_TRANSLATE_NOOP("Fields", "What comes there"), required=True),
            FieldSpec("weekday", QT_TRANSLATE_NOOP("Fields", "Weekday"), "choice", wide=False),
            FieldSpec("clock", QT_TRANSLATE_NOOP("Fields", "Time"), required=True, wide=False),
            FieldSpec("channel", QT_TRANSLATE_NOOP("Fields", "Channel"), "choice", wide=False),
            FieldSpec(
                "petal", QT_TRANSLATE_NOOP("Fields", "Petal"), "choice", vocabulary.PETALS, "petal", wide=False
            ),
            FieldSpec(
                "minutes", QT_TRANSLATE_NOOP("Fields", "Minutes, of a conversation block"), "number",
                least=1, most=LONGEST_MINUTES,
            ),
            FieldSpec("first", QT_TRANSLATE_NOOP("Fields", "From"), "day", wide=False),
            FieldSpec("last", QT_TRANSLATE_NOOP("Fields", "Through"), "day", wide=False),
        ),
    ),
)  # fmt: skip
SNIPPET = (
    Group(
        "",
        (
            FieldSpec("name", QT_TRANSLATE_NOOP("Fields", "Name"), required=True),
            FieldSpec(
                "text", QT_TRANSLATE_NOOP("Fields", "Text"), "long",
                hint=QT_TRANSLATE_NOOP(
                    "Fields",
                    "Filled in for each item where they stand between braces: {title} {link} {date} {channel}"
                    " {campaign} {spokesperson}.",
                ),
            ),
        ),
    ),
)  # fmt: skip
OWN_DAY = (
    Group(
        "",
        (
            FieldSpec("name", QT_TRANSLATE_NOOP("Fields", "Name"), required=True),
            FieldSpec("first", QT_TRANSLATE_NOOP("Fields", "First day"), "day", required=True, wide=False),
            FieldSpec("last", QT_TRANSLATE_NOOP("Fields", "Last day, of several"), "day", wide=False),
            FieldSpec("yearly", QT_TRANSLATE_NOOP("Fields", "Each year at the same date"), "flag"),
            FieldSpec("hidden", QT_TRANSLATE_NOOP("Fields", "Not shown in the calendar"), "flag"),
        ),
    ),
)  # fmt: skip
TASK = (
    Group(
        "",
        (
            FieldSpec("title", QT_TRANSLATE_NOOP("Fields", "Task"), required=True),
            FieldSpec("done", QT_TRANSLATE_NOOP("Fields", "Done"), "flag"),
            FieldSpec("due", QT_TRANSLATE_NOOP("Fields", "Until"), "day", wide=False),
            FieldSpec("owner", QT_TRANSLATE_NOOP("Fields", "Who does it"), wide=False),
            FieldSpec(
                "scope", QT_TRANSLATE_NOOP("Fields", "With whom"), "choice",
                vocabulary.ORGANISE_SCOPES, "organise_scope",
            ),
        ),
    ),
)  # fmt: skip
SMALL_WIN = (
    Group(
        "",
        (
            FieldSpec("what", QT_TRANSLATE_NOOP("Fields", "What went well"), required=True),
            FieldSpec("day", QT_TRANSLATE_NOOP("Fields", "When"), "day", wide=False),
            FieldSpec(
                "told_to", QT_TRANSLATE_NOOP("Fields", "Told to"),
                placeholder=QT_TRANSLATE_NOOP("Fields", "Who heard of it?"), wide=False,
            ),
            FieldSpec(
                "proof", QT_TRANSLATE_NOOP("Fields", "Proof"), "long",
                placeholder=QT_TRANSLATE_NOOP("Fields", "A number, what somebody said, a link"),
            ),
        ),
    ),
)  # fmt: skip
REVIEW = (
    Group(
        "",
        (
            FieldSpec(
                "whom", QT_TRANSLATE_NOOP("Fields", "Went to"),
                placeholder=QT_TRANSLATE_NOOP("Fields", "Who was sent the page?"),
            ),
        ),
    ),
)  # fmt: skip
EXPERIMENT = (
    Group(
        "",
        (
            FieldSpec("hypothesis", QT_TRANSLATE_NOOP("Fields", "What we expect"), required=True),
            FieldSpec("begun_on", QT_TRANSLATE_NOOP("Fields", "Begun on"), "day", wide=False),
            FieldSpec("closed_on", QT_TRANSLATE_NOOP("Fields", "Closed on"), "day", wide=False),
            FieldSpec(
                "result", QT_TRANSLATE_NOOP("Fields", "What came of it"), "long",
                placeholder=QT_TRANSLATE_NOOP("Fields", "Also when it did not work: that is a result"),
            ),
        ),
    ),
)  # fmt: skip
STEP = (
    Group(
        "",
        (
            FieldSpec("title", QT_TRANSLATE_NOOP("Fields", "Step"), required=True),
            FieldSpec("done", QT_TRANSLATE_NOOP("Fields", "Done"), "flag"),
            FieldSpec(
                "horizon", QT_TRANSLATE_NOOP("Fields", "When"), "choice", vocabulary.HORIZONS, "horizon",
            ),
            FieldSpec(
                "line", QT_TRANSLATE_NOOP("Fields", "What for"), "choice",
                vocabulary.ROADMAP_LINES, "roadmap_line",
            ),
            FieldSpec("due", QT_TRANSLATE_NOOP("Fields", "Until"), "day", wide=False),
            FieldSpec("owner", QT_TRANSLATE_NOOP("Fields", "Who does it"), wide=False),
            FieldSpec(
                "scope", QT_TRANSLATE_NOOP("Fields", "With whom"), "choice",
                vocabulary.ORGANISE_SCOPES, "organise_scope",
            ),
        ),
    ),
)  # fmt: skip
