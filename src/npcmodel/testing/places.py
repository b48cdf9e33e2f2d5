"""Strategies for the profiles of places: every value one that the statutes leave room for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from types import MappingProxyType
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.frequency import AtLeast, EveryPeriod, NeverApart, OnceIn, Period
from npcmodel.exact.thresholds import Ceiling, at_least, at_most, more_than
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Tier
from npcmodel.facts.oaths import OathChoice, OathOrganiser
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params import organic_law
from npcmodel.params.electoral_law import Addition
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.profiles.appointing import ROOM as APPOINTING_ROOM
from npcmodel.profiles.appointing import AppointmentRules, LocalPost
from npcmodel.profiles.committee_rules import ROOM as COMMITTEE_ROOM
from npcmodel.profiles.committee_rules import CommitteeRules
from npcmodel.profiles.congress_rules import ROOM as CONGRESS_ROOM
from npcmodel.profiles.congress_rules import CongressRules
from npcmodel.profiles.deputies import ROOM as DEPUTY_ROOM
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms, TierTexts
from npcmodel.profiles.direct import DirectElections
from npcmodel.profiles.fields import Group, Room, kinds_of
from npcmodel.profiles.filings import ROOM as FILING_ROOM
from npcmodel.profiles.filings import FilingRules
from npcmodel.profiles.hearing_rules import ROOM as HEARING_ROOM
from npcmodel.profiles.hearing_rules import HearingRules
from npcmodel.profiles.major_matters import ROOM as MATTER_ROOM
from npcmodel.profiles.major_matters import MatterRules
from npcmodel.profiles.parts import Limit, ListOrder, LocalSeats, TimeLimit, TimeUnit
from npcmodel.profiles.profile import Local, Profile
from npcmodel.profiles.room import ROOM
from npcmodel.profiles.streets import ROOM as STREET_ROOM
from npcmodel.profiles.streets import StreetRules
from npcmodel.profiles.suggesting import ROOM as SUGGESTING_ROOM
from npcmodel.profiles.suggesting import SuggestionRules
from npcmodel.profiles.supervising import ROOM as SUPERVISING_ROOM
from npcmodel.profiles.supervising import SupervisionRules
from npcmodel.profiles.swearing import ROOM as OATH_ROOM
from npcmodel.profiles.swearing import OathRules, OathWindow, Swearers
from npcmodel.profiles.townships import ROOM as TOWNSHIP_ROOM
from npcmodel.profiles.townships import TownshipRules
from npcmodel.testing.appointing import APPOINTING_FIELDS
from npcmodel.testing.attendance import COMMITTEE_FIELDS
from npcmodel.testing.congress_parts import CONGRESS_FIELDS
from npcmodel.testing.deputy_duties import DEPUTY_FIELDS, tier_limits, tier_norms
from npcmodel.testing.filings import FILING_FIELDS
from npcmodel.testing.hearing_meetings import HEARING_FIELDS
from npcmodel.testing.law import editions, norms
from npcmodel.testing.major_matters import MATTER_FIELDS
from npcmodel.testing.making import built, either, names
from npcmodel.testing.suggesting import SUGGESTING_FIELDS
from npcmodel.testing.supervision_work import SUPERVISING_FIELDS, tier_texts
from npcmodel.testing.township_work import STREET_FIELDS, TOWNSHIP_FIELDS

__all__ = [
    "appointment_rules",
    "committee_rules",
    "congress_rules",
    "deputy_rules",
    "direct_elections",
    "filing_rules",
    "hearing_rules",
    "limits",
    "local_values",
    "matter_rules",
    "oath_arrangements",
    "oath_rules",
    "oath_windows",
    "profiles",
    "street_rules",
    "suggestion_rules",
    "supervision_rules",
    "swearers",
    "time_limits",
    "township_rules",
]

_CONFIRMED: dict[str, Parameter[Any]] = {
    "township_quorum": organic_law.CONGRESS_QUORUM,
    "township_majority": organic_law.CONGRESS_MAJORITY,
    "township_extraordinary": organic_law.EXTRAORDINARY_SESSION,
    "township_first_session_months": organic_law.FIRST_SESSION_MONTHS,
    "committee_quorum": organic_law.COMMITTEE_QUORUM,
    "committee_majority": organic_law.COMMITTEE_MAJORITY,
}
_OF_PRESIDIUM = st.builds(
    Share,
    st.sampled_from([more_than(Fraction(1, 2)), at_least(Fraction(2, 3))]),
    st.just(Base.ALL_PRESIDIUM_MEMBERS),
)
# At least one in two months, as the statute asks of standing committees.
_OFTEN = st.one_of(
    st.integers(6, 12).map(AtLeast),
    st.builds(EveryPeriod, st.just(1), st.sampled_from([Period.MONTH, Period.TWO_MONTHS])),
    st.integers(1, 2).map(NeverApart),
    st.integers(1, 2).map(OnceIn),
)
_ADDED: dict[str, SearchStrategy[Any]] = {
    "township_sessions": norms(),
    "township_notice_days": st.integers(1, 30),
    "officials_ballots": st.sampled_from([Base.BALLOTS_ISSUED, Base.PERSONS_VOTING]),
    "chief_post_usual_surplus": st.integers(0, 1),
    "presidium_meetings": norms(),
    "presidium_quorum": _OF_PRESIDIUM,
    "presidium_majority": _OF_PRESIDIUM,
    "committee_meetings": st.builds(Norm, _OFTEN, st.booleans()),
    "committee_notice_days": st.integers(1, 30),
}
_PLACES = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)


_REPEATED: dict[str, SearchStrategy[Any]] = {
    field: st.just(parameter.versions.entries[-1].value) for field, parameter in _CONFIRMED.items()
}
_ALL = [*_REPEATED, *_ADDED]
_SOME = st.lists(st.sampled_from(_ALL), unique=True, max_size=len(_ALL)) | st.just(_ALL)
_ARTICLES = st.integers(1, 60)
_PARAGRAPHS = st.none() | st.integers(1, 4)
_REPEALED = st.none() | st.integers(0, 1000)


def limits() -> SearchStrategy[Limit]:
    """Return numbers that local texts allow: bounded on both sides, on one, usual, about."""

    def build(draw: DrawFn) -> Limit:
        least = draw(st.none() | st.integers(0, 40))
        most = draw(st.none() | st.integers(0 if least is None else least, 60))
        return Limit(least, most, draw(st.booleans()), draw(st.booleans()))

    return built(build)


def time_limits() -> SearchStrategy[TimeLimit]:
    """Return the times that local texts give: days, working days, months; before and after."""
    return st.builds(
        TimeLimit,
        st.integers(1, 30),
        st.sampled_from(TimeUnit),
        before=st.booleans(),
        soft=st.booleans(),
    )


def oath_arrangements() -> SearchStrategy[OathOrganised]:
    """Return who organises an oath: one organiser, or two with the line between them."""

    def build(draw: DrawFn) -> OathOrganised:
        by = draw(st.sampled_from(OathOrganiser))
        approved = draw(st.booleans())
        if draw(st.booleans()):
            return OathOrganised(by, after_approval=approved)
        others = [one for one in OathOrganiser if one is not by]
        return OathOrganised(
            by, draw(st.sampled_from(others)), draw(st.sampled_from(OathChoice)), approved
        )

    return built(build)


def oath_windows() -> SearchStrategy[OathWindow]:
    """Return the points of a meeting at which an oath is taken, binding or usual."""
    return st.builds(
        OathWindow, st.just(Text("当选结果公布之后", "after the results")), st.booleans()
    )


_APPOINTING_BODIES = (
    Body.CONGRESS,
    Body.STANDING_COMMITTEE,
    Body.GOVERNMENT,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)


def swearers() -> SearchStrategy[Swearers]:
    """Return whose electees and appointees swear: of every body, or of some (应当宣誓的人员)."""
    some = st.lists(st.sampled_from(_APPOINTING_BODIES), min_size=1, unique=True).map(tuple)
    return st.builds(
        Swearers,
        st.just(_APPOINTING_BODIES) | some,
        st.just(Text("选举、任命的人员", "those elected and appointed")),
    )


_OATH_FIELDS = {
    "may_skip": st.lists(st.sampled_from(LocalPost), min_size=1, unique=True).map(tuple)
}
_OF_KIND: dict[type, SearchStrategy[Any]] = {
    Limit: limits(),
    TimeLimit: time_limits(),
    TierLimits: tier_limits(),
    TierNorms: tier_norms(),
    TierTexts: tier_texts(),
    OathOrganised: oath_arrangements(),
    OathWindow: oath_windows(),
    Swearers: swearers(),
    Norm: st.builds(Norm, _OFTEN, st.booleans()),
    Text: st.just(Text("地方规定的内容", "what the local text says")),
    int: st.integers(1, 30),
    ListOrder: st.sampled_from(ListOrder),
    Share: st.just(Share(at_least(Fraction(1, 3)), Base.ALL_VOTERS)),
    Ceiling: st.sampled_from([at_most(Fraction(1, 5)), at_most(Fraction(1, 3))]),
}


def _repeats(kind: type, value: Any) -> SearchStrategy[Any]:  # noqa: ANN401  # of any parameter
    """What a local text can say where the statute leaves no room: the same, or less of it."""
    if kind is LocalSeats:
        return st.sampled_from([LocalSeats(value.base, value.step), LocalSeats(*value)])
    if kind is Limit:
        return st.just(Limit(least=value.least))
    if kind is TimeLimit:
        return st.just(TimeLimit(value, TimeUnit.MONTHS))
    if kind is Addition:
        levels = st.lists(st.sampled_from(value.by_province), unique=True, min_size=1)
        return levels.map(lambda named: Addition(value.share, (), tuple(named)))
    return st.just(value)


G = TypeVar("G", bound=Group)


def _group(
    kind: type[G],
    room: Room,
    titles: tuple[str, ...],
    own: Mapping[str, SearchStrategy[Any]] = MappingProxyType({}),
) -> SearchStrategy[G]:
    """A group of provisions: all its fields, or some, from one text in force since 2021.

    Those in which the statute leaves no room repeat it, whole or in part; `own` gives the
    values of fields whose kind alone does not tell them.
    """
    fields = {
        field: _repeats(of, room[field][0].versions.entries[-1].value)
        if field in room
        else own[field]
        if field in own
        else _OF_KIND[of]
        for field, of in kinds_of(kind).items()  # type: ignore[arg-type]  # a class hashes
    }
    some = st.lists(st.sampled_from(list(fields)), unique=True) | st.just(list(fields))

    def build(draw: DrawFn) -> G:
        adopted = draw(st.dates(date(2021, 1, 1), date(2026, 1, 1)))
        title = draw(st.sampled_from(titles))
        text = Edition(Text(title, "Rules"), adopted, adopted, Text("附则", "last article"))
        given: dict[str, Any] = {
            field: Provision(draw(fields[field]), Citation(text, draw(_ARTICLES)), adopted)
            for field in draw(some)
        }
        return kind(**given)

    return built(build)


def direct_elections() -> SearchStrategy[DirectElections]:
    """Return a province's rules on direct elections (实施细则), whole or in part."""
    return _group(DirectElections, ROOM, ("某省选举实施细则", "某市直接选举实施细则"))


def appointment_rules() -> SearchStrategy[AppointmentRules]:
    """Return a place's rules on appointments and removals (人事任免条例), whole or in part."""
    titles = ("某省人事任免条例", "某市任免国家机关工作人员条例")
    return _group(AppointmentRules, APPOINTING_ROOM, titles, APPOINTING_FIELDS)


def congress_rules() -> SearchStrategy[CongressRules]:
    """Return the rules of procedure of a congress (人民代表大会议事规则), or part of them."""
    titles = ("某省人民代表大会议事规则", "某市人民代表大会议事规则")
    return _group(CongressRules, CONGRESS_ROOM, titles, CONGRESS_FIELDS)


def committee_rules() -> SearchStrategy[CommitteeRules]:
    """Return a standing committee's rules and code (常务委员会议事规则、守则), or part of them."""
    titles = ("某省人民代表大会常务委员会议事规则", "某市人民代表大会常务委员会组成人员守则")
    return _group(CommitteeRules, COMMITTEE_ROOM, titles, COMMITTEE_FIELDS)


def deputy_rules() -> SearchStrategy[DeputyRules]:
    """Return a province's rules on its deputies (代表法实施办法), whole or in part."""
    titles = ("某省实施代表法办法", "某市实施代表法办法")
    return _group(DeputyRules, DEPUTY_ROOM, titles, DEPUTY_FIELDS)


def matter_rules() -> SearchStrategy[MatterRules]:
    """Return a place's rules on major matters (讨论、决定重大事项的规定), whole or in part."""
    titles = ("某省讨论、决定重大事项的规定", "某市讨论决定重大事项的规定")
    return _group(MatterRules, MATTER_ROOM, titles, MATTER_FIELDS)


def hearing_rules() -> SearchStrategy[HearingRules]:
    """Return a place's rules on legislative hearings (立法听证规定), whole or in part."""
    return _group(HearingRules, HEARING_ROOM, ("某省制定地方性法规听证规定",), HEARING_FIELDS)


def supervision_rules() -> SearchStrategy[SupervisionRules]:
    """Return a place's rules on supervision (监督条例、监督法实施办法), whole or in part."""
    titles = ("某省监督条例", "某省实施监督法办法")
    return _group(SupervisionRules, SUPERVISING_ROOM, titles, SUPERVISING_FIELDS)


def filing_rules() -> SearchStrategy[FilingRules]:
    """Return a place's rules on filing and review (规范性文件备案审查条例), whole or in part."""
    titles = ("某省规范性文件备案审查条例", "某市规范性文件备案审查规定")
    return _group(FilingRules, FILING_ROOM, titles, FILING_FIELDS)


def oath_rules() -> SearchStrategy[OathRules]:
    """Return a place's rules on the oath to the Constitution (宪法宣誓办法), whole or in part."""
    titles = ("某省宪法宣誓办法", "某市实施宪法宣誓制度办法")
    return _group(OathRules, OATH_ROOM, titles, _OATH_FIELDS)


def suggestion_rules() -> SearchStrategy[SuggestionRules]:
    """Return a place's rules on suggestions (代表建议办理条例), whole or in part."""
    titles = ("某省人民代表大会代表建议办理条例", "某市人民代表大会代表建议工作条例")
    return _group(SuggestionRules, SUGGESTING_ROOM, titles, SUGGESTING_FIELDS)


def township_rules() -> SearchStrategy[TownshipRules]:
    """Return a place's rules on township congresses (乡镇人大工作条例), whole or in part."""
    titles = ("某省乡镇人民代表大会工作条例", "某省乡镇人民代表大会主席团工作条例")
    return _group(TownshipRules, TOWNSHIP_ROOM, titles, TOWNSHIP_FIELDS)


def street_rules() -> SearchStrategy[StreetRules]:
    """Return a place's rules on congress work in sub-districts (街道人大工作条例)."""
    return _group(StreetRules, STREET_ROOM, ("某省街道人大工作条例",), STREET_FIELDS)


def _given(draw: DrawFn, fields: list[str]) -> dict[str, Any]:
    """The values of a place, which one text gives, and which ended with it if it was repealed."""
    text = draw(editions(local=True))
    lasted = draw(_REPEALED)
    until = None if lasted is None else text.in_force + timedelta(days=lasted)
    values = _REPEATED | _ADDED
    given: dict[str, Any] = {}
    for field in fields:
        source = Citation(text, draw(_ARTICLES), draw(_PARAGRAPHS))
        given[field] = Provision(draw(values[field]), source, text.in_force, until)
    return given


_GROUPS = {
    "appointments": appointment_rules,
    "committee": committee_rules,
    "congress": congress_rules,
    "deputies": deputy_rules,
    "direct_elections": direct_elections,
    "filing": filing_rules,
    "hearings": hearing_rules,
    "matters": matter_rules,
    "oaths": oath_rules,
    "supervision": supervision_rules,
    "streets": street_rules,
    "suggestions": suggestion_rules,
    "townships": township_rules,
}
# A few at a time: each is large, and what they say together is asked of the places themselves.
_SOME_GROUPS = st.lists(st.sampled_from(sorted(_GROUPS)), max_size=3, unique=True)


def profiles(
    *, tier: Tier | None = None, parent: bool | None = None, confirming: bool = False
) -> SearchStrategy[Profile]:
    """Return what places provide over the nation (地方规定).

    Args:
        tier: the tier of the place; None for any below the nation that has one.
        parent: whether there is a profile of a place above; None for either.
        confirming: only fields in which the statute leaves no room, each given, so that the
            place repeats the statute and adds nothing.
    """

    def build(draw: DrawFn) -> Profile:
        places = _PLACES[1:] if parent else _PLACES
        where = draw(either(tier, st.sampled_from(places)))
        above = _PLACES[: _PLACES.index(where)]
        over = None
        has_parent = draw(either(parent, st.booleans()))
        if above and has_parent:
            up = draw(st.sampled_from(above))
            over = draw(profiles(tier=up, parent=False, confirming=confirming))
        given = _given(draw, list(_REPEATED) if confirming else draw(_SOME))
        rules: dict[str, Any] = {}
        if not confirming:
            rules = {name: draw(_GROUPS[name]()) for name in draw(_SOME_GROUPS)}
        return Profile(name=draw(names()), tier=where, parent=over, **given, **rules)

    return built(build)


def local_values(profile: Profile | None = None) -> SearchStrategy[Local]:
    """Return values found in a chain of profiles.

    Args:
        profile: where they are looked for; it must provide a quorum of townships. None for
            profiles that confirm the statute.
    """

    def build(draw: DrawFn) -> Local:
        place = draw(either(profile, profiles(confirming=True)))
        provision = place.township_quorum
        found = () if provision is None else place.find("township_quorum", provision.since)
        local: Local = draw(st.sampled_from(found))
        return local

    return built(build)
