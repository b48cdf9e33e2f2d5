"""The oath to the Constitution: who swears, and who organises the ceremony (宪法宣誓)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.oaths import OathChoice, OathGroup, OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide, reasons
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Lang, Text, english, language, term
from npcmodel.params import constitution_oath, oath_decision
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.profiles.appointing import AppointedPost, LocalPost
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.swearing import Swearers
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import appointing, unread

__all__ = [
    "OathOrganisers",
    "local_texts",
    "oath_organiser",
    "sworn_in_valid",
    "unread_of",
]


def local_texts(
    profile: Profile | None, field: str, level: Level, on: date
) -> tuple[Provision[Any], ...]:
    """Return what the profile and those above it provide on the oath on the day.

    Args:
        profile: the place; None for none, of which nothing is found.
        field: the field of its rules on the oath.
        level: at which level the oath is taken.
        on: the day whose law applies.

    Raises:
        FactsError: no profile, or one of a place that is not at the level or above it.
    """
    if profile is None:
        return ()
    tiers = tuple(Tier)
    instance("profile", profile, Profile)
    if level.national or tiers.index(profile.tier) > tiers.index(level.tier):
        expected = "None for a national body" if level.national else f"a place above {level.name}"
        raise FactsError("profile", profile.name, expected)
    return tuple(one.provision for one in profile.find(f"oaths.{field}", on))


# Who swears

_SWORN_IN = Question(
    "sworn_in_valid",
    Text("就职符合宪法宣誓的规定", "the entry into office is as the rules on the oath ask"),
    Text("就职没有依法进行宪法宣誓", "the oath that the law asks for was not taken"),
)
_UNLISTED = Text(
    "决定没有列举该机关任命的人员",
    "the decision does not list those whom this organ appoints",
)
_SWORN_BEFORE = OpenPoint(
    Text(
        "因其他职务已经宣誓的，可否不再宣誓，没有条文写明",
        "whether an oath taken for another office is enough is not said",
    ),
    decides=True,
)
_NOT_IN_TOWNSHIPS = (
    Body.STANDING_COMMITTEE,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)


def sworn_in_valid(  # noqa: PLR0913  # a question with its facts
    by: Body,
    *,
    level: Level,
    sworn: bool,
    sworn_in_session: bool = False,
    post: AppointedPost | None = None,
    new_term: bool = False,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether somebody takes office as the rules on the oath ask (就职时宪法宣誓).

    Args:
        by: the body that elected or appointed the person.
        level: of which level that body is.
        sworn: whether the person took the oath for this office.
        sworn_in_session: whether the person took it while the congress sat, as a member of its
            standing committee or of a special committee, and still is one.
        post: for which post, where an earlier oath might be enough; None where it is not told.
        new_term: whether a newly elected standing committee (新一届) appoints, and to its own
            bodies.
        on: the day whose law applies: that of taking office.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a body that appoints nobody, or that townships lack.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 27 III; 宪法宣誓决定 1; local rules on the oath.
    Limitations: a local text is a ground for the appointees of those bodies alone that it names.
        Whether an oath for another office is enough is open, but for the posts that a text of
        the very place frees (北京 10 III). What follows where the oath was not taken no text
        says: the office is held from the election or appointment.
    """
    on = day("on", on)
    member("level", level, Level)
    bodies = oath_decision.SWEARING.versions.entries[-1].value
    if member("by", by, Body) not in bodies:
        raise FactsError("by", by, ", ".join(one.name for one in bodies))
    if level.tier is Tier.TOWNSHIP and by in _NOT_IN_TOWNSHIPS:
        raise FactsError("by", by, "a body that townships have: congress or government")
    instance("sworn", sworn, bool)
    instance("sworn_in_session", sworn_in_session, bool)
    instance("new_term", new_term, bool)
    optional(instance, "post", post, (Office, LocalPost))
    texts: tuple[Provision[Swearers], ...] = local_texts(profile, "who", level, on)
    named = tuple(one for one in texts if by in one.value.by)
    before = sworn_in_session and not sworn
    freed = before and new_term and by is Body.STANDING_COMMITTEE
    skips = _skips(profile, level, post, on) if freed else ()
    held = sworn or before
    grounds = (
        *_duty(by, on, holds=held),
        *(Ground(one.source, held, says=one.value.says) for one in named),
        *(Ground(one.source, holds=True, says=_MAY_SKIP) for one in skips),
    )
    points = (attrs.evolve(_SWORN_BEFORE, decides=not skips),) if before else ()
    asked = (
        ("by", by),
        ("level", level),
        ("sworn", sworn),
        ("sworn_in_session", sworn_in_session),
        ("post", post),
        ("new_term", new_term),
        ("profile", profile),
    )
    return decide(_SWORN_IN, on, asked, grounds, points, unread_of(level, profile, named))


_MAY_SKIP = Text(
    "同时担任常委会、专门委员会组成人员，大会期间已经宣誓的，可以不再宣誓",
    "members of the standing committee or a special committee who swore during the session need "
    "not swear again",
)


def _skips(
    profile: Profile | None, level: Level, post: AppointedPost | None, on: date
) -> tuple[Provision[tuple[LocalPost, ...]], ...]:
    """Return what frees the holder of a post; such a text speaks of its own place alone."""
    if profile is None or profile.tier is not level.tier:
        return ()
    found = profile.find("oaths.may_skip", on, own=True)
    return tuple(one.provision for one in found if post in one.provision.value)


def _duty(by: Body, on: date, *, holds: bool) -> tuple[Ground, ...]:
    """Return what constitution and decision say; from neither alone does a duty fail to follow."""
    listed = oath_decision.SWEARING.at(on)
    if by not in listed.value:
        first = Ground(listed.source, holds=True, says=_UNLISTED)
    else:
        says = Text(
            f"{by.value}选举、任命的人员在就职时宣誓", f"appointees of the {english(by)} swear"
        )
        first = Ground(listed.source, holds, says=says)
    constitution = constitution_oath.OATH.known(on)
    return (first,) if constitution is None else (*worded((constitution,), holds=holds), first)


def unread_of(level: Level, profile: Profile | None, found: Iterable[object]) -> tuple[Text, ...]:
    """Return the note on local texts that were not asked or not read; none of a national body."""
    return () if level.national else unread(profile, tuple(found))


# Who organises the ceremony


@attrs.frozen
class OathOrganisers(Result):
    """Who organises an oath (宣誓仪式的组织).

    Attributes:
        by: who does; None where no text that was asked says so.
        instead: who else may, or does where the text draws a line; None for nobody.
        choice: when that is so; None where nobody else does.
        after_approval: whether the text waits for the approval above.
        grounds: the provisions.
        open: doubts of the texts.
        notes: what else to know.
        further: who else may where rules so provide (按照规定).
    """

    by: OathOrganiser | None
    instead: OathOrganiser | None
    choice: OathChoice | None
    after_approval: bool
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    further: tuple[OathOrganiser, ...] = ()

    @property
    def lawful(self) -> tuple[OathOrganiser, ...]:
        """All who may lawfully organise it; none where no text says who does."""
        return tuple(one for one in (self.by, self.instead, *self.further) if one is not None)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who organises it, and the provisions, a line each."""
        return "\n".join([self._said(lang), *reasons(lang, self.grounds, self.open, self.notes)])

    def _said(self, lang: Lang) -> str:
        zh = language(lang) == "zh"
        if self.by is None:
            return "所问的规定没有写明由谁组织" if zh else "no text that was asked says who does"
        text = f"由{term(self.by, lang)}组织" if zh else f"organised by: {term(self.by, lang)}"
        if self.instead is not None and self.choice is not None:
            other, when = term(self.instead, lang), term(self.choice, lang)
            text += f"；{when}：{other}" if zh else f"; {when}: {other}"
        for one in self.further:
            text += f"；按照规定：{one.value}" if zh else f"; as provided: {english(one)}"
        if self.after_approval:
            text += "，在上一级批准后" if zh else ", after the approval above"
        return text


_NATIONAL: dict[OathGroup, Parameter[OathOrganised]] = {
    OathGroup.ELECTED: oath_decision.NATIONAL_ELECTED,
    OathGroup.BETWEEN_SESSIONS: oath_decision.NATIONAL_BETWEEN_SESSIONS,
    OathGroup.COMMITTEE_APPOINTED: oath_decision.NATIONAL_COMMITTEE_APPOINTED,
    OathGroup.SUPERVISORY_VICE_DIRECTORS: oath_decision.NATIONAL_OTHERS,
    OathGroup.SUPERVISORY_MEMBERS: oath_decision.NATIONAL_OTHERS,
    OathGroup.COURT_LEADERS: oath_decision.NATIONAL_OTHERS,
    OathGroup.JUDGES: oath_decision.NATIONAL_OTHERS,
    OathGroup.ORGAN_APPOINTED: oath_decision.NATIONAL_ORGAN_APPOINTED,
}
_IN_TOWNSHIPS = (OathGroup.ELECTED, OathGroup.ORGAN_APPOINTED)
_PATTERN = OpenPoint(
    Text(
        "下级只是参照执行，可以另作安排",
        "places below follow the pattern of the text, and may arrange it otherwise",
    )
)


def oath_organiser(
    group: OathGroup, *, level: Level, on: date, profile: Profile | None = None
) -> OathOrganisers:
    """Return who organises the oath of a group of people (宣誓仪式的组织).

    Args:
        group: whose oath it is.
        level: at which level they take office.
        on: the day whose law applies.
        profile: the place's own provisions; without one nothing is known of local oaths, which
            the decision leaves to the provinces.

    Raises:
        FactsError: a group that the level does not have: the Procurator-General of the nation
            swears with the others elected, townships elect and appoint alone.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法宣誓决定 3-7, 9; local rules on the oath, or on appointments.
    Limitations: plenipotentiary representatives abroad swear before the ministry of foreign
        affairs (6). A text may split a group further; its provision says how.
    """
    on = day("on", on)
    member("level", level, Level)
    member("group", group, OathGroup)
    if level.national:
        local_texts(profile, "who", level, on)
        if group not in _NATIONAL:
            raise FactsError("group", group, ", ".join(one.name for one in _NATIONAL))
        return _organisers((_NATIONAL[group].at(on),), ())
    if level.tier is Tier.TOWNSHIP and group not in _IN_TOWNSHIPS:
        raise FactsError("group", group, ", ".join(one.name for one in _IN_TOWNSHIPS))
    field = group.name.lower()
    texts = _organising(profile, field, level, on)
    pattern: tuple[Provision[Text], ...] = ()
    if not texts and level.tier is not Tier.PROVINCE:
        pattern = local_texts(profile, "lower_by_analogy", level, on)
        texts = local_texts(profile, field, level, on) if pattern else ()
    delegated = oath_decision.LOCAL.known(on)
    over = () if delegated is None else worded((delegated,))
    if not texts:
        appointed = _of_appointed(group, profile, level, on)
        if appointed:
            return _by_appointments(appointed, over)
        over = over or said(on, oath_decision.LOCAL)
        return OathOrganisers(
            by=None,
            instead=None,
            choice=None,
            after_approval=False,
            grounds=over,
            open=(NO_TEXT,),
            notes=unread(profile, ()),
        )
    return _organisers(texts, (*over, *worded(pattern)), (_PATTERN,) if pattern else ())


_BY_CONGRESS = (OathGroup.ELECTED, OathGroup.CHIEF_PROCURATOR)
_AS_PROVIDED = OpenPoint(
    Text(
        "“按照规定由提案人组织”所指的规定没有查到",
        "the rules by which the proposer organises the oath were not seen",
    )
)
_Organisers = tuple[Provision[tuple[OathOrganiser, ...]], ...]


def _of_appointed(group: OathGroup, profile: Profile | None, level: Level, on: date) -> _Organisers:
    """Return what rules on appointments say of the oath of whom the standing committee appoints."""
    if group in _BY_CONGRESS or group is OathGroup.ORGAN_APPOINTED:
        return ()
    return tuple(one.provision for one in appointing(profile, "oath", on, level.tier))


def _by_appointments(texts: _Organisers, over: tuple[Ground, ...]) -> OathOrganisers:
    """Return whom the nearest of such rules names: either of two, and others as provided."""
    named, source = texts[0].value, texts[0].source
    by, *others = named
    instead = others[0] if others else None
    further = tuple(others[1:])
    zh = "、".join(one.value for one in named)
    says = Text(zh, ", ".join(map(english, named)))
    return OathOrganisers(
        by=by,
        instead=instead,
        choice=None if instead is None else OathChoice.EITHER,
        after_approval=False,
        grounds=(Ground(source, holds=True, says=says), *over),
        open=(attrs.evolve(_AS_PROVIDED, citation=source),) if further else (),
        further=further,
    )


def _organising(
    profile: Profile | None, field: str, level: Level, on: date
) -> tuple[Provision[OathOrganised], ...]:
    """Return what the place provides for its own bodies, then what those above provide for it."""
    if level.tier is Tier.TOWNSHIP:
        return local_texts(profile, f"township_{field}", level, on)
    below = local_texts(profile, f"lower_{field}", level, on)
    if profile is None or profile.tier is not level.tier:
        return below
    own = tuple(one.provision for one in profile.find(f"oaths.{field}", on, own=True))
    return own if level.tier is Tier.PROVINCE else (*own, *below)


def _organisers(
    texts: tuple[Provision[OathOrganised], ...],
    over: tuple[Ground, ...],
    points: tuple[OpenPoint, ...] = (),
) -> OathOrganisers:
    """Return what the nearest text says; those above it are named beside it."""
    grounds = tuple(
        Ground(one.source, holds=True, says=Text(one.value.by.value, english(one.value.by)))
        for one in texts
    )
    return OathOrganisers(*texts[0].value, (*grounds, *over), points)
