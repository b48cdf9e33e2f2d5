"""When an office ends, is filled anew, or its holder removed, by local texts (换届、撤职)."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.appointments.local import provided
from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, Question, Result, Ruling, decide, reasons
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, english, language
from npcmodel.params import organic_appointments, organic_recalls
from npcmodel.profiles.appointing import AppointedPost, LocalPost, OfficeChange, RouteStep
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = [
    "Consequence",
    "OfficeAfter",
    "RemovalMover",
    "RemovalRoute",
    "new_oath_valid",
    "office_after",
    "removal_route",
    "removal_time_valid",
    "stays_unchanged_valid",
]


# When an office ends


@enum.unique
class Consequence(enum.Enum):
    """What becomes of the holder of an office after a change (职务的后果)."""

    OFFICE_ENDS_ITSELF = "职务自行终止，不办理免职手续"
    DISMISSED_ON = "应当免职"
    REAPPOINTED_ON = "应当重新任命"
    CONTINUES_ON = "不重新任命"


@attrs.frozen
class OfficeAfter(Result):
    """What becomes of the holder of an office after a change (职务变化的后果).

    Attributes:
        change: what happened.
        consequences: what the texts asked say of it; none where they say nothing.
        grounds: the provisions.
        notes: which texts were not asked or not read.
    """

    change: OfficeChange
    consequences: tuple[Consequence, ...]
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return what becomes of the holder, and the provisions, a line each."""
        zh = language(lang) == "zh"
        said = [one.value if zh else english(one) for one in self.consequences]
        nothing = "所问的条文没有规定" if zh else "the texts asked say nothing"
        change = self.change.value if zh else english(self.change)
        head = f"{change}：" if zh else f"{change}: "
        head += ("；" if zh else "; ").join(said) if said else nothing
        return "\n".join([head, *reasons(lang, self.grounds, notes=self.notes)])


def office_after(change: OfficeChange, *, on: date, profile: Profile | None = None) -> OfficeAfter:
    """Return what becomes of the holder of an office that a standing committee filled (职务终止).

    Args:
        change: what happens to the holder or to the organ.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no such change.

    Law: local rules on appointments.
    Limitations: an organ renamed is taken to have kept its work; Beijing speaks of the
        departments of the government alone. That the office ended is reported to the standing
        committee where the texts say so.
    """
    on = day("on", on)
    member("change", change, OfficeChange)
    consequences: tuple[Consequence, ...] = ()
    grounds: tuple[Ground, ...] = ()
    for one in Consequence:
        texts = [t for t in provided(profile, one.name.lower(), on) if change in t.value]
        says = Text(f"{change.value}：{one.value}", f"{english(change)}: {english(one)}")
        grounds += tuple(Ground(text.source, holds=True, says=says) for text in texts)
        consequences += (one,) if texts else ()
    return OfficeAfter(change, consequences, grounds, unread(profile, grounds))


# After a change of term

_STAYS = Question(
    "stays_unchanged_valid",
    Text("换届后不重新提请任命", "need not be submitted again after the change of term"),
    Text("换届后应当重新提请任命", "must be submitted again after the change of term"),
)


def stays_unchanged_valid(
    post: AppointedPost, *, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether one stays after a change of term without a new appointment (不重新任命).

    Args:
        post: the post, which the person keeps (职务无变动).
        on: the day whose law applies.
        profile: the place's own provisions; without one, what the statute says of members of the
            government is all that is known.

    Raises:
        FactsError: no post.

    Law: 地方组织法 71; local rules on appointments.
    Limitations: those whom the congress elects are not asked about. Where a city's text asks for
        a new appointment and its province's does not, both bind, and the answer is no.
    """
    on = day("on", on)
    instance("post", post, (Office, LocalPost))
    says = Text("换届后重新提请任命", "submitted again after the change of term")
    again = [one for one in provided(profile, "reappointment", on) if post in one.value]
    national: list[Provision[int]] = []
    if post is Office.OTHER_GOVERNMENT_MEMBER:
        statute = organic_appointments.GOVERNMENT_MONTHS.known(on)
        national = [] if statute is None else [statute]
        again += provided(profile, "government", on)
    grounds = tuple(Ground(one.source, holds=False, says=says) for one in (*national, *again))
    for field, zh, en in _UNCHANGED:
        for one in provided(profile, field, on):
            if post in one.value:
                grounds += (Ground(one.source, holds=True, says=Text(zh, en)),)
    points = () if grounds else (NO_TEXT,)
    notes = unread(profile, grounds[len(national) :])
    return decide(_STAYS, on, (("post", post), ("profile", profile)), grounds, points, notes)


_UNCHANGED = (
    ("no_reappointment", "职务无变动的，不重新任命", "not appointed again if the post is the same"),
    (
        "usually_no_reappointment",
        "职务不作变动的，一般不需要重新任命",
        "as a rule not appointed again if the post is the same",
    ),
)


# Removal

_REMOVABLE = Question(
    "removal_time_valid",
    Text("此时可以撤职", "may be removed at this time"),
    Text("此时不得撤职", "may not be removed at this time"),
)


def removal_time_valid(
    post: AppointedPost, *, in_session: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a local text lets the committee remove the holder of a post now (闭会期间撤职).

    Args:
        post: the post.
        in_session: whether the congress of the place is in session.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no post.

    Law: 地方组织法 50 I (17); local rules on appointments.
    Limitations: what else national law says of the office is asked of `removal_valid`: of a
        deputy head of government alone it says clearly that the congress is not in session. A
        local list without a word on sessions is taken to hold at any time. A post that
        the texts asked do not name is left open: the statutes may name it.
    """
    on = day("on", on)
    instance("post", post, (Office, LocalPost))
    instance("in_session", in_session, bool)
    grounds: tuple[Ground, ...] = ()
    for field, holds, says in (
        ("removable", True, Text("可以撤职", "may be removed")),
        ("removal_recess_only", not in_session, Text("闭会期间可以撤职", "between sessions")),
    ):
        texts = [one for one in provided(profile, field, on) if post in one.value]
        grounds += tuple(Ground(one.source, holds, says=says) for one in texts)
    points = () if grounds else (NO_TEXT,)
    notes = unread(profile, grounds)
    if post is Office.DEPUTY_HEAD_OF_GOVERNMENT and grounds:
        statute = organic_recalls.REMOVABLE.known(on)
        grounds += () if statute is None else worded((statute,), holds=not in_session)
    asked = (("post", post), ("in_session", in_session), ("profile", profile))
    return decide(_REMOVABLE, on, asked, grounds, points, notes)


@enum.unique
class RemovalMover(enum.Enum):
    """Who moves the removal of an official (撤职案的提出者)."""

    COUNCIL = "主任会议"
    ORGANS = "人民政府、监察委员会、人民法院、人民检察院"
    MEMBERS = "联名的常委会组成人员"


@attrs.frozen
class RemovalRoute(Result):
    """The way of a motion to remove an official (撤职案的处理程序).

    Attributes:
        mover: who moves it.
        steps: the steps in order, as the nearest text gives them; none where none is known.
        grounds: the provisions.
        notes: which texts were not asked or not read.
    """

    mover: RemovalMover
    steps: tuple[RouteStep, ...]
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the steps and the provisions, a line each."""
        zh = language(lang) == "zh"
        steps = [one.value if zh else english(one) for one in self.steps]
        nothing = "所问的条文没有规定" if zh else "the texts asked say nothing"
        mover = self.mover.value if zh else english(self.mover)
        head = f"{mover}：" if zh else f"{mover}: "
        head += ("→" if zh else ", ").join(steps) if steps else nothing
        return "\n".join([head, *reasons(lang, self.grounds, notes=self.notes)])


def removal_route(mover: RemovalMover, *, on: date, profile: Profile | None = None) -> RemovalRoute:
    """Return the way that a motion to remove an official takes (撤职案的处理程序).

    Args:
        mover: who moves it; whether so many may is asked of `may_initiate`.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no such mover.

    Law: local rules on appointments.
    """
    on = day("on", on)
    texts = provided(profile, f"removal_by_{member('mover', mover, RemovalMover).name.lower()}", on)
    steps: tuple[RouteStep, ...] = texts[0].value if texts else ()
    grounds = tuple(
        Ground(
            one.source,
            holds=True,
            says=Text("→".join(s.value for s in one.value), ", ".join(map(english, one.value))),
        )
        for one in texts
    )
    return RemovalRoute(mover, steps, grounds, unread(profile, texts))


# The oath

_SWORN = Question(
    "new_oath_valid",
    Text("已就此次任命宣誓", "has sworn the oath for this appointment"),
    Text("须就此次任命宣誓", "must swear the oath for this appointment"),
)


def new_oath_valid(
    sworn: date | None, *, appointed: date, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether one who is appointed again has sworn again (再次任命重新宣誓).

    Who was absent swears at another time; no text known says by when.

    Args:
        sworn: the day of the last oath; None for none.
        appointed: the day of the new appointment.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: an appointment or an oath after the day.

    Law: local rules on appointments.
    Limitations: who must swear, and how, is asked of the rules on the oath.
    """
    on, appointed = day("on", on), day("appointed", appointed)
    sworn = None if sworn is None else day("sworn", sworn)
    if appointed > on:
        raise FactsError("appointed", appointed, f"{on} or earlier")
    if sworn is not None and sworn > on:
        raise FactsError("sworn", sworn, f"{on} or earlier")
    texts = provided(profile, "re_oath", on)
    grounds = worded(texts, holds=sworn is not None and sworn >= appointed)
    if sworn is not None and sworn > appointed:
        grounds += worded(provided(profile, "absent_oath", on))
    points = () if grounds else (NO_TEXT,)
    asked = (("sworn", sworn), ("appointed", appointed), ("profile", profile))
    return decide(_SWORN, on, asked, grounds, points, unread(profile, texts))
