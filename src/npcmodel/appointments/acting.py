"""Acting heads: from whom they are taken, who picks them, and for how long."""

from __future__ import annotations

import enum
from datetime import date
from typing import NamedTuple

import attrs

from npcmodel.appointments.acting_local import (
    BETWEEN,
    NOMINATED,
    acting_rules,
    at_most,
    by_acting_rules,
    picked,
)
from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import (
    Ground,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
)
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.params import npc_appointments, organic_appointments
from npcmodel.profiles.appointing import ActingRule
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import unknown
from npcmodel.sitting.places import unread

__all__ = [
    "ActingPool",
    "Cause",
    "acting_eligible",
    "acting_pool",
]


@enum.unique
class Cause(enum.Enum):
    """Why somebody must act for the holder of an office (代理事由)."""

    ILL = "因健康情况不能工作"
    VACANT = "缺位"
    UNABLE = "其他原因不能担任职务"


@attrs.frozen
class ActingPool(Result):
    """From whom an acting head is taken, and by whom (代理人选).

    Attributes:
        office: for whose holder somebody acts.
        pool: the offices from whose holders the acting one is taken, of the same organ.
        chosen_by: which body picks.
        nominated_by: which body nominates; None where no text names one.
        causes: why somebody may act.
        between_sessions: whether the text speaks of the time between sessions.
        most: how many may act at once; None where no text gives a number.
        until_elected: whether the text has the acting end with a recovery or a new election.
        recorded_with: which bodies of the next higher level are told for the record (备案).
        grounds: the provisions.
        open: doubts of the texts.
        notes: which local texts were not asked or not read.
    """

    office: Office
    pool: tuple[Office | Post, ...]
    chosen_by: Body
    nominated_by: Body | None
    causes: tuple[Cause, ...]
    between_sessions: bool
    most: int | None
    until_elected: bool
    recorded_with: tuple[Body, ...]
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return who acts, who picks, why, and the provisions, a line each."""
        zh = language(lang) == "zh"
        joined = "、" if zh else ", "
        pool = joined.join(term(one, lang) for one in self.pool)
        office, by = term(self.office, lang), term(self.chosen_by, lang)
        head = (
            f"代理{office}：由{by}从{pool}中产生"
            if zh
            else f"acting {office}: picked by the {by} from: {pool}"
        )
        lines = [head, ("事由：" if zh else "where: ") + joined.join(self._causes(lang))]
        if self.nominated_by is not None:
            lines.append(("提名：" if zh else "nominated by: ") + term(self.nominated_by, lang))
        if self.recorded_with:
            bodies = joined.join(term(one, lang) for one in self.recorded_with)
            lines.append(("报上一级备案：" if zh else "recorded above with: ") + bodies)
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open, self.notes)])

    def _causes(self, lang: Lang) -> list[str]:
        return [term(one, lang) for one in self.causes]


class _Acting(NamedTuple):
    """What the texts provide for one office.

    Attributes:
        text: the provision.
        pool: the offices whose holders may act.
        causes: why.
        nominated_by: who nominates.
        number: how many act.
        recorded: the provision on the record above.
    """

    text: Parameter[Text]
    pool: tuple[Office, ...]
    causes: tuple[Cause, ...]
    nominated_by: Body | None = None
    number: Parameter[int] | None = None
    recorded: Parameter[Text] | None = None


_HEADS = {
    Office.SUPERVISORY_DIRECTOR: Office.SUPERVISORY_VICE_DIRECTOR,
    Office.COURT_PRESIDENT: Office.COURT_VICE_PRESIDENT,
    Office.PROCURATOR_GENERAL: Office.DEPUTY_PROCURATOR_GENERAL,
}
_NATIONAL_HEADS = {
    Office.PREMIER: Office.VICE_PREMIER,
    Office.MILITARY_CHAIR: Office.MILITARY_VICE_CHAIR,
    **_HEADS,
}
_LOCAL_HEADS = {Office.HEAD_OF_GOVERNMENT: Office.DEPUTY_HEAD_OF_GOVERNMENT, **_HEADS}
_OF_CHAIR = (Cause.ILL, Cause.VACANT)
_NATIONAL = {
    Office.COMMITTEE_CHAIR: _Acting(
        npc_appointments.ACTING_CHAIR,
        (Office.COMMITTEE_VICE_CHAIR,),
        _OF_CHAIR,
        number=npc_appointments.ACTING_CHAIRS,
    ),
    **{
        head: _Acting(npc_appointments.ACTING_HEADS, (deputy,), (Cause.VACANT,))
        for head, deputy in _NATIONAL_HEADS.items()
    },
}
_LOCAL = {
    Office.COMMITTEE_CHAIR: _Acting(
        organic_appointments.ACTING_CHAIR,
        (Office.COMMITTEE_VICE_CHAIR,),
        _OF_CHAIR,
        number=organic_appointments.ACTING_CHAIRS,
    ),
    **{
        head: _Acting(
            organic_appointments.ACTING_HEADS,
            (deputy,),
            tuple(Cause),
            Body.COUNCIL_OF_CHAIRPERSONS,
            recorded=organic_appointments.ACTING_PROCURATOR_RECORDED
            if head is Office.PROCURATOR_GENERAL
            else None,
        )
        for head, deputy in _LOCAL_HEADS.items()
    },
}
_RECORDED_WITH = (Body.PROCURATORATE, Body.STANDING_COMMITTEE)
_VACANCY = Text(
    "条文称“因故不能担任职务”，没有列明缺位；此处视为包括缺位",
    "the text says that the head cannot hold the office and names no vacancy; it is read to "
    "include one",
)
_NOT_THEIR_OWN = Text(
    "条文没有写“分别”；此处视为从本机关的副职中决定",
    "the text does not say that each is taken from the deputies of its own organ; it is read so",
)
_WHILE_IN_SESSION = Text(
    "“在本级人民代表大会闭会期间”是否也限定代理人选的决定，条文不明确",
    "whether “between sessions” also limits the picking of an acting head is not clear",
)
_NO_NUMBER = Text(
    "几人可以同时代理，条文没有规定", "the text does not say how many may act at once"
)


# The posts of a congress whose acting holders local texts speak of.
_FIELDS = {
    Office.COMMITTEE_CHAIR: "acting_chair",
    Office.COMMITTEE_SECRETARY_GENERAL: "acting_secretary_general",
}


def _unread(
    profile: Profile | None, level: Level, rules: tuple[Provision[ActingRule], ...]
) -> tuple[Text, ...]:
    return () if level.national else unread(profile, rules)


def acting_pool(
    office: Office, level: Level, *, on: date, profile: Profile | None = None
) -> ActingPool:
    """Return from whom an acting head is taken, and who picks (代理人选的范围).

    For the secretary-general of a local standing committee local texts alone provide somebody.

    Args:
        office: for whose holder somebody is to act.
        level: of which level it is.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: an office for which no text lets a standing committee pick an acting holder,
            or a profile for the nation.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 50 I (13), 55; 全国人大组织法 24 II; 全国人大议事规则 43 IV; local rules on
        appointments.
    Limitations: for the President the Constitution has a succession of its own (宪法 84); for
        township heads no national text provides anybody. Of local texts, those on the posts of
        the congress are read; what some add on heads of other organs is not.
    """
    on = day("on", on)
    acting = _acting(office, level)
    rules = acting_rules(profile, _FIELDS.get(office), level, on)
    notes = _unread(profile, level, rules)
    local = tuple(picked(one) for one in rules)
    if acting is None:
        return _local_pool(office, rules, local, on, profile)
    local_head = acting.nominated_by is not None
    chair = acting.number is not None
    grounds = said(on, acting.text)
    points: tuple[OpenPoint, ...] = ()
    if local_head:
        source = grounds[0].citation
        points = tuple(
            OpenPoint(says, source) for says in (_VACANCY, _NOT_THEIR_OWN, _WHILE_IN_SESSION)
        )
    recorded: tuple[Body, ...] = ()
    if acting.recorded is not None:
        grounds += said(on, acting.recorded)
        recorded = _RECORDED_WITH
    nominators = [one.value.nominated_by for one in rules if one.value.nominated_by is not None]
    return ActingPool(
        office,
        acting.pool,
        Body.STANDING_COMMITTEE,
        nominators[0] if nominators else acting.nominated_by,
        acting.causes,
        not chair or any(one.value.between for one in rules),
        None if acting.number is None else acting.number.at(on).value,
        chair,
        recorded,
        grounds + local,
        points,
        notes,
    )


_SECRETARY = Text("代理常务委员会秘书长", "an acting secretary-general of the standing committee")


def _local_pool(
    office: Office,
    rules: tuple[Provision[ActingRule], ...],
    local: tuple[Ground, ...],
    on: date,
    profile: Profile | None,
) -> ActingPool:
    """Return from whom somebody is taken for whom local texts alone provide."""
    if not rules:
        raise unknown(_SECRETARY, profile, on)
    rule = rules[0].value
    return ActingPool(
        office,
        rule.pool,
        Body.STANDING_COMMITTEE,
        rule.nominated_by,
        tuple(Cause),
        rule.between,
        rule.most,
        until_elected=True,
        recorded_with=(),
        grounds=local,
        open=() if rule.vacancy else (OpenPoint(_VACANCY, rules[0].source),),
    )


def _acting(office: Office, level: Level) -> _Acting | None:
    """Return what national texts provide for the office, None where local ones may, or refuse."""
    tier = member("level", level, Level).tier
    table: dict[Office, _Acting] = {} if tier is Tier.TOWNSHIP else _LOCAL
    table = _NATIONAL if level.national else table
    found = table.get(member("office", office, Office))
    if found is None:
        if office in _FIELDS and office.exists_at(level) and not level.national:
            return None
        names = ", ".join(one.name for one in table) or "none in townships"
        raise FactsError("office", office, f"an office for which {level.name} has a text: {names}")
    return found


_ELIGIBLE = Question(
    "acting_eligible",
    Text("可以决定其代理", "the person may be picked to act"),
    Text("不得决定其代理", "the person may not be picked to act"),
)
_FROM_THE_POOL = Text("须从本机关副职中产生", "the acting head is one of the organ's deputies")
_FOR_A_CAUSE = Text("须有法定事由", "there must be a cause that the text names")


def acting_eligible(  # noqa: PLR0913  # who, for whom, why, and how
    office: Office,
    level: Level,
    *,
    candidate: Office,
    cause: Cause,
    in_session: bool,
    on: date,
    nominated_by: Body | None = None,
    persons: int = 1,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether somebody may be picked to act for a head (代理正职、代理主任).

    Args:
        office: for whose holder somebody is to act.
        level: of which level it is.
        candidate: the office of the person picked, at that level.
        cause: why somebody must act.
        in_session: whether the congress of that level is in session.
        on: the day whose law applies.
        nominated_by: which body nominated; None for none.
        persons: how many are picked to act at once, in persons.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: an office for which no text lets a standing committee pick an acting holder,
            a candidate's office that the level does not have, nobody picked, or a profile for
            the nation.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 50 I (13), 55; 全国人大组织法 24 II; 全国人大议事规则 43 IV; local rules on
        appointments.
    Limitations: the standing committee picks; how many votes it takes is asked of `carried`. The
        record of an acting procurator-general with the level above follows, and is no condition.
        Of local texts, those on the posts of the congress are read.
    """
    on = day("on", on)
    acting = _acting(office, level)
    if not member("candidate", candidate, Office).exists_at(level):
        raise FactsError("candidate", candidate, f"an office that {level.name} has")
    member("cause", cause, Cause)
    instance("in_session", in_session, bool)
    optional(member, "nominated_by", nominated_by, Body)
    persons = count("persons", persons, 1)
    pool = acting_pool(office, level, on=on, profile=profile)
    rules = acting_rules(profile, _FIELDS.get(office), level, on)
    asked = (
        ("office", office),
        ("level", level),
        ("candidate", candidate),
        ("cause", cause),
        ("in_session", in_session),
        ("nominated_by", nominated_by),
        ("persons", persons),
        ("profile", profile),
    )
    local = by_acting_rules(rules, candidate, nominated_by, persons, in_session=in_session)
    if acting is None:
        vacant = cause is Cause.VACANT
        points = tuple(one for one in pool.open if vacant)
        return decide(_ELIGIBLE, on, asked, local, points, pool.notes)
    source = pool.grounds[0].citation
    tests = [(_FROM_THE_POOL, candidate in pool.pool), (_FOR_A_CAUSE, cause in pool.causes)]
    if acting.nominated_by is not None:
        tests.append((NOMINATED, nominated_by is acting.nominated_by))
    elif acting.number is None:
        tests.append((BETWEEN, not in_session))
    grounds = tuple(Ground(source, holds=holds, says=says) for says, holds in tests)
    if acting.number is not None:
        grounds += (_counted(acting.number.at(on), persons),)
    points = _doubts(pool, acting, candidate, cause, persons, in_session=in_session)
    return decide(_ELIGIBLE, on, asked, grounds + local, points, pool.notes)


def _counted(most: Provision[int], persons: int) -> Ground:
    """Return how many are picked, held against how many the text lets act."""
    return at_most(most.source, most.value, persons)


def _doubts(  # noqa: PLR0913  # what the facts may run into
    pool: ActingPool,
    acting: _Acting,
    candidate: Office,
    cause: Cause,
    persons: int,
    *,
    in_session: bool,
) -> tuple[OpenPoint, ...]:
    """Return the doubts that the facts run into."""
    source = pool.grounds[0].citation
    points: list[OpenPoint] = []
    if pool.most is None and persons > 1:
        points.append(OpenPoint(_NO_NUMBER, source, decides=True))
    if acting.nominated_by is None:
        return tuple(points)
    if in_session:
        points.append(OpenPoint(_WHILE_IN_SESSION, source, decides=True))
    if cause is Cause.VACANT:
        points.append(OpenPoint(_VACANCY, source))
    others = [one for one in _LOCAL_HEADS.values() if one not in pool.pool]
    if candidate in others:
        points.append(OpenPoint(_NOT_THEIR_OWN, source))
    return tuple(points)
