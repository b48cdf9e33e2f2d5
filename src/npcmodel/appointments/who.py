"""Who fills an office: who elects or appoints, nominates, approves and is told."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.appointments.facts import Chosen, FillingAct, Way
from npcmodel.appointments.ways import BETWEEN, IN_SESSION, SPECIAL, SPECIAL_BETWEEN
from npcmodel.checks import day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide, reasons
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Lang, Text, english, language, term
from npcmodel.profiles.appointing import DeputyNominators
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import appointing, unread
from npcmodel.sitting.sources import known

__all__ = [
    "Filling",
    "InterimReading",
    "appointment_effective",
    "filling",
    "special_committee_filled",
]


@enum.unique
class InterimReading(enum.Enum):
    """Whom the NPC Standing Committee may appoint between sessions (两部法律的不同规定)."""

    LISTED_IN_CONSTITUTION = "部长、委员会主任、审计长、秘书长"
    ANY_OTHER_MEMBER = "国务院其他组成人员"


@attrs.frozen
class Filling(Result):
    """Who fills an office, and who takes part in it (职务的产生).

    Attributes:
        office: which office.
        grounds: the provisions.
        act: how it is filled; None where nobody may, or the texts leave it open.
        by: which body fills it, of the office's own level; None likewise.
        nominated_by: the bodies and officials that may nominate; none where no text names one.
        jointly: whether deputies may nominate jointly too (代表联合提名).
        from_deputies: whether the person must be a deputy.
        ordered_by: who then appoints by order; None for nobody.
        approved_by: which body of the next higher level must approve; None for none.
        approval_asked_by: who of that level asks it to.
        recorded_with: which body of the next higher level is told for the record (备案).
        open: doubts of the texts.
        notes: what else to know.
    """

    office: Office
    grounds: tuple[Ground, ...]
    act: FillingAct | None = None
    by: Body | None = None
    nominated_by: tuple[Body | Office, ...] = ()
    jointly: bool = False
    from_deputies: bool = False
    ordered_by: Office | None = None
    approved_by: Body | None = None
    approval_asked_by: Office | None = None
    recorded_with: Body | None = None
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return who does what, and the provisions, a line each."""
        zh = language(lang) == "zh"
        lines = [self._head(lang)]
        names = [term(one, lang) for one in self.nominated_by]
        if self.jointly:
            names.append("代表联合" if zh else "deputies jointly")
        if names:
            lines.append(
                ("提名：" + "、".join(names)) if zh else "nominated by: " + ", ".join(names)
            )
        for label, who in self._others(lang):
            if who is not None:
                lines.append(label + term(who, lang))
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open, self.notes)])

    def _head(self, lang: Lang) -> str:
        zh = language(lang) == "zh"
        office = term(self.office, lang)
        if self.act is None or self.by is None:
            if any(point.decides for point in self.open):
                return f"{office}：法无定论" if zh else f"{office}: left open by the texts"
            return f"{office}：闭会期间不能产生" if zh else f"{office}: nobody between sessions"
        act, by = term(self.act, lang), term(self.by, lang)
        return f"{office}：由{by}{act}" if zh else f"{office}: {act} by the {by}"

    def _others(self, lang: Lang) -> tuple[tuple[str, Body | Office | None], ...]:
        zh = language(lang) == "zh"
        return (
            ("随后以令任免：" if zh else "then by order of: ", self.ordered_by),
            ("报上一级批准：" if zh else "approved above by: ", self.approved_by),
            ("由上一级提请批准：" if zh else "approval asked for by: ", self.approval_asked_by),
            ("报上一级备案：" if zh else "recorded above with: ", self.recorded_with),
        )


_DISPUTED = Text(
    "全国人大组织法称“国务院其他组成人员”，宪法只列部长、委员会主任、审计长、秘书长，未列副总理、国务委员",
    "the organic law speaks of the other members of the State Council, the Constitution lists "
    "ministers, heads of commissions, auditor-general and secretary-general alone, no "
    "vice-premiers and state councillors",
)
_NOBODY = Text(
    "该职务只能由人大产生，闭会期间不能产生",
    "the congress alone fills this office: nobody does between sessions",
)


@attrs.frozen
class _Found:
    """A way that applies on a day, with its provisions and doubts."""

    way: Way
    permitted: bool
    said_by: tuple[Ground, ...]
    approval: tuple[Ground, ...]
    nomination: tuple[Ground, ...]
    more: tuple[Ground, ...]
    open: tuple[OpenPoint, ...]
    local: tuple[Provision[DeputyNominators], ...] = ()
    notes: tuple[Text, ...] = ()


def filling(  # noqa: PLR0913  # a question with its facts
    office: Office,
    level: Level,
    *,
    in_session: bool,
    on: date,
    reading: InterimReading | None = None,
    profile: Profile | None = None,
) -> Filling:
    """Return who fills an office, and who nominates, approves and is told (职务的产生).

    Args:
        office: the office.
        level: of which level it is.
        in_session: whether the congress of that level is in session.
        on: the day whose law applies.
        reading: whom the NPC Standing Committee may appoint to the State Council between
            sessions, where two texts differ; None leaves it open.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: an office that the level does not have, a special committee's post, which is
            asked of `special_committee_filled`, or a profile for the nation.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 62, 65 III, 67 (9)-(14), 80, 81, 101, 103 II; 全国人大组织法 18, 23 II, 31;
        全国人大常委会议事规则 50; 地方组织法 11, 12, 18 I, 26 I, 47, 50 I (13)-(16);
        监察法 8 II, 9 II; 人民法院组织法 42, 43; 人民检察院组织法 37, 38; local rules on
        appointments.
    Limitations: of local texts, those on who nominates deputy heads of government are read;
        the others repeat the statutes. A court or a branch procuratorate without a congress of
        its own is filled by the province's standing committee: its members other than the head
        are asked for as those of the province's own. How many votes it takes is asked of
        `carried` and `elect_officials`.
    """
    found = _find(office, level, on, in_session=in_session, reading=reading)
    return _answer(office, _with_local(found, office, level, day("on", on), profile))


def _with_local(
    found: _Found, office: Office, level: Level, on: date, profile: Profile | None
) -> _Found:
    """Add who nominates a deputy head between sessions by local texts, the nearest first."""
    if level.national:
        if profile is not None:
            name = instance("profile", profile, Profile).name
            raise FactsError("profile", name, "None for a national body: no place binds it")
        return found
    between = found.way.by is Body.STANDING_COMMITTEE and found.permitted
    asked = between and office is Office.DEPUTY_HEAD_OF_GOVERNMENT
    texts = appointing(profile, "deputy_heads", on, level.tier)
    local = tuple(one.provision for one in texts) if asked else ()
    return attrs.evolve(found, local=local, notes=unread(profile, local))


_WHILE_VACANT = Text(
    "正职缺位时由主任会议提名",
    "where that office is vacant, the council of chairpersons nominates",
)


def _nominators(one: Provision[DeputyNominators]) -> Ground:
    usual = one.value.usual
    says = Text(f"由{usual.value}提名", f"nominated by: {english(usual)}")
    if one.value.while_vacant is not None:
        says = Text(f"{says.zh}；{_WHILE_VACANT.zh}", f"{says.en}; {_WHILE_VACANT.en}")
    return Ground(one.source, holds=True, says=says)


def _find(
    office: Office, level: Level, on: date, *, in_session: bool, reading: InterimReading | None
) -> _Found:
    """Return the way that applies, and by which provisions."""
    on = day("on", on)
    member("level", level, Level)
    if not member("office", office, Office).exists_at(level):
        raise FactsError("office", office, f"an office that {level.name} has")
    if office is Office.SPECIAL_COMMITTEE_MEMBER:
        raise FactsError(
            "office", office, "another office: posts are asked of special_committee_filled"
        )
    instance("in_session", in_session, bool)
    optional(member, "reading", reading, InterimReading)
    place = (office, level.tier)
    if in_session:
        return _on_day(Chosen(IN_SESSION[place]), on, reading)
    if place in BETWEEN:
        return _on_day(BETWEEN[place], on, reading)
    return attrs.evolve(_on_day(Chosen(IN_SESSION[place]), on, None), permitted=False)


def _on_day(chosen: Chosen, on: date, reading: InterimReading | None) -> _Found:
    way = chosen.way
    said_by = _any(way.texts, on)
    points = [OpenPoint(says, said_by[0].citation) for says in way.points]
    permitted = True
    if chosen.disputed:
        listed = _any(chosen.disputed, on)
        permitted = reading is not InterimReading.LISTED_IN_CONSTITUTION
        said_by = said_by if permitted else listed
        points.append(OpenPoint(_DISPUTED, listed[0].citation, decides=reading is None))
    more = said(on, *way.pool) + _any(way.order, on)
    more += worded(text for one in way.also if (text := one.known(on)) is not None)
    nomination = said(on, *way.nomination)
    return _Found(way, permitted, said_by, _any(way.approval, on), nomination, more, tuple(points))


def _any(texts: tuple[Parameter[Text], ...], on: date) -> tuple[Ground, ...]:
    """Return the grounds of those provisions that are known; one must be, if there are any."""
    return worded(known(on, texts)) if texts else ()


def _answer(office: Office, found: _Found) -> Filling:
    way = found.way
    settled = found.permitted and not any(point.decides for point in found.open)
    local = tuple(_nominators(one) for one in found.local)
    grounds = (*found.said_by, *found.nomination, *found.approval, *found.more, *local)
    if not settled:
        nobody = () if found.open else (_NOBODY,)
        return Filling(office, grounds, open=found.open, notes=(*nobody, *found.notes))
    named: tuple[Body | Office, ...] = tuple(
        one for text in found.local[:1] for one in text.value if one is not None
    )
    approved = bool(way.approval)
    return Filling(
        office,
        grounds,
        way.act,
        way.by,
        (*way.nominated_by, *named),
        way.jointly,
        way.from_deputies,
        way.ordered_by,
        Body.STANDING_COMMITTEE if approved else None,
        Office.PROCURATOR_GENERAL if approved else None,
        Body.GOVERNMENT if way.recorded else None,
        found.open,
        found.notes,
    )


# Special committees


_THE_CHAIR = Text(
    "闭会期间常委会不得任免专门委员会主任委员",
    "between sessions the standing committee may not appoint the chair of a special committee",
)


def special_committee_filled(post: Post, level: Level, *, in_session: bool, on: date) -> Filling:
    """Return who fills a post on a special committee (专门委员会组成人员的产生).

    Args:
        post: chair (主任委员), vice-chair (副主任委员) or member (委员).
        level: of which congress it is a committee.
        in_session: whether that congress is in session.
        on: the day whose law applies.

    Raises:
        FactsError: a secretary-general, or a level without special committees.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 34 I; 全国人大组织法 34 III.
    """
    on = day("on", on)
    if member("post", post, Post) is Post.SECRETARY_GENERAL:
        raise FactsError("post", post, "CHAIR, VICE_CHAIR or MEMBER: committees have no other post")
    if member("level", level, Level).tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "a level from the county up: it has special committees")
    office = Office.SPECIAL_COMMITTEE_MEMBER
    if instance("in_session", in_session, bool):
        return _answer(office, _on_day(Chosen(SPECIAL[level.national]), on, None))
    way = SPECIAL_BETWEEN.get((post, level.national))
    if way is not None:
        return _answer(office, _on_day(Chosen(way), on, None))
    # The provision on the others is what leaves the chair out.
    others = SPECIAL_BETWEEN[Post.MEMBER, level.national]
    found = _on_day(Chosen(others._replace(points=())), on, None)
    answer = _answer(office, attrs.evolve(found, permitted=False))
    return attrs.evolve(answer, notes=(_THE_CHAIR,))


# Does an appointment take effect?

_EFFECTIVE = Question(
    "appointment_effective",
    Text("任职有效", "the appointment takes effect"),
    Text("任职不发生效力", "the appointment does not take effect"),
)
_CARRIED = Text("须以法定多数当选或者通过", "the person must be carried by the majority of the law")
_NOMINATED = Text("须由有权提名者提名", "the person must be nominated by whom the text names")


def appointment_effective(  # noqa: PLR0913  # who did what
    office: Office,
    level: Level,
    *,
    by: Body,
    passed: bool,
    in_session: bool,
    on: date,
    nominated_by: Body | Office | None = None,
    jointly: bool = False,
    approved_above: bool = False,
    reading: InterimReading | None = None,
    head_vacant: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an election or appointment takes effect (任职的效力).

    The right body must have filled the office, of those whom the right ones nominated; and a local
    procurator-general needs the approval above as well.

    Args:
        office: the office.
        level: of which level it is.
        by: which body of that level filled it.
        passed: whether it was carried there; how many votes that takes is asked elsewhere.
        in_session: whether the congress of that level was in session.
        on: the day whose law applies.
        nominated_by: the body or the holder of an office that nominated; None for neither.
        jointly: whether deputies nominated jointly.
        approved_above: whether the next higher standing committee approved it, as the
            procurator-general of that level asked; of no account for other offices.
        reading: as in `filling`.
        head_vacant: of a deputy head of government, whether the head's office was vacant (缺位).
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: an office that the level does not have, a special committee's post, both
            a nominator and deputies jointly, or a profile for the nation.
        NotInForceError: no text of the provision is known for the day.

    Law: as `filling`; for procurators-general 宪法 101 II; 地方组织法 11 (6), 50 I (16);
        人民检察院组织法 38 II; local rules on appointments.
    Limitations: of local texts, as `filling`. Whether the person may hold the office (age,
        deputyship, nationality) is not asked, nor the order of the President that follows.
    """
    found = _find(office, level, on, in_session=in_session, reading=reading)
    member("by", by, Body)
    facts = (
        ("passed", passed),
        ("jointly", jointly),
        ("approved_above", approved_above),
        ("head_vacant", head_vacant),
    )
    for field, value in facts:
        instance(field, value, bool)
    optional(instance, "nominated_by", nominated_by, (Body, Office))
    if jointly and nominated_by is not None:
        raise FactsError("nominated_by", nominated_by, "None where deputies nominated jointly")
    on = day("on", on)
    found = _with_local(found, office, level, on, profile)
    way = found.way
    rightful = found.permitted and by is way.by
    grounds = _holding(found.said_by, holds=rightful)
    source = found.said_by[0].citation
    if way.nominated_by:
        nominated = way.jointly if jointly else nominated_by in way.nominated_by
        at = found.nomination[0].citation if found.nomination else source
        grounds += (Ground(at, holds=nominated, says=_NOMINATED),)
    for one in found.local:
        usual, vacant = one.value
        named = nominated_by is not None and (
            nominated_by is usual or (head_vacant and nominated_by is vacant)
        )
        grounds += (Ground(one.source, holds=named, says=_NOMINATED),)
    grounds += (Ground(source, holds=passed, says=_CARRIED),)
    grounds += _holding(found.approval, holds=approved_above)
    asked = (
        ("office", office),
        ("level", level),
        ("by", by),
        ("passed", passed),
        ("in_session", in_session),
        ("nominated_by", nominated_by),
        ("jointly", jointly),
        ("approved_above", approved_above),
        ("reading", reading),
        ("head_vacant", head_vacant),
        ("profile", profile),
    )
    return decide(_EFFECTIVE, on, asked, grounds, found.open, found.notes)


def _holding(grounds: tuple[Ground, ...], *, holds: bool) -> tuple[Ground, ...]:
    return tuple(attrs.evolve(ground, holds=holds) for ground in grounds)
