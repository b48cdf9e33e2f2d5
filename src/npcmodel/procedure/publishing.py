"""Who publishes what a congress or a standing committee did, how and where (公布、刊载)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from npcmodel.checks import day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.publications import (
    Outlet,
    Publication,
    PublicationForm,
    Published,
    Publisher,
)
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text, english
from npcmodel.pairs import Pairs
from npcmodel.params import (
    electoral_voters,
    legislation_publication,
    npc_records,
    npcsc_records,
    organic_councils,
    supervision_publication,
)
from npcmodel.procedure.own_texts import body_of, provided
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, questions
from npcmodel.sitting.places import unread
from npcmodel.sitting.spans import last_day

__all__ = ["publication_valid"]

_QUESTIONS = questions(
    "publication_valid",
    Published,
    (
        Text("公布符合规定", "published as the texts ask"),
        Text("公布不符合规定", "not published as the texts ask"),
    ),
)
_PROMPTLY = Text(
    "“及时”没有规定天数，是否及时不作判断",
    "the text says “promptly” and sets no days; whether it was prompt is not judged",
)
_AT_ALL = Text("应当公布", "it is to be published")
_SPOT = Text("应当当场宣布", "it is to be announced on the spot")
_EDITION = Text("在日报刊登决议、决定", "resolutions and decisions are printed in the daily")
_BODIES = (
    Body.CONGRESS,
    Body.STANDING_COMMITTEE,
    Body.COUNCIL_OF_CHAIRPERSONS,
    Body.PRESIDIUM,
)
_Texts = tuple[Parameter[Publication], ...]
_DATES = {Published.SESSION_DATE, Published.MOVED_SESSION_DATE}
# What only bodies of the nation pass.
_NATIONAL_ONLY = {
    Published.LAW: (Body.CONGRESS, Body.STANDING_COMMITTEE),
    Published.CONSTITUTIONAL_AMENDMENT: (Body.CONGRESS,),
    Published.LEGAL_INTERPRETATION: (Body.STANDING_COMMITTEE,),
    Published.TREATY: (Body.STANDING_COMMITTEE,),
    Published.STATE_COUNCIL_MEMBERS: (Body.CONGRESS, Body.STANDING_COMMITTEE),
    Published.DEPARTED_STATE_COUNCIL_MEMBERS: (Body.CONGRESS,),
}
_AUTONOMOUS = (Level.AUTONOMOUS_REGION, Level.AUTONOMOUS_PREFECTURE, Level.AUTONOMOUS_COUNTY)
_REGULATING = (Tier.PROVINCE, Tier.PREFECTURE)

_SUPERVISION: _Texts = (
    supervision_publication.WORK_REPORTS,
    supervision_publication.FINANCIAL_REPORTS,
    supervision_publication.INSPECTION_REPORTS,
    supervision_publication.INSPECTION_PLAN,
    supervision_publication.SUPERVISION_PLAN,
)
_NPC: _Texts = (
    npc_records.OFFICERS_ANNOUNCED,
    npc_records.STATE_COUNCIL_ANNOUNCED,
    npc_records.DEPARTED_ANNOUNCED,
    npc_records.DEPARTED_STATE_COUNCIL_ANNOUNCED,
    npc_records.AMENDMENT_ANNOUNCED,
    npc_records.LAW_PROMULGATED,
    legislation_publication.CONGRESS_LAW,
    npc_records.PRINTED,
    legislation_publication.LAW_PRINTED,
    npc_records.MEETING_OPEN,
    npc_records.RESULT_ANNOUNCED,
    npc_records.VOTE_RESULT_ANNOUNCED,
    npc_records.VOTES_PUBLISHED,
)
_NPCSC: _Texts = (
    npc_records.SESSION_DATE_PUBLISHED,
    npc_records.MOVED_SESSION_DATE_PUBLISHED,
    npcsc_records.LAW_PROMULGATED,
    legislation_publication.COMMITTEE_LAW,
    npcsc_records.RESOLUTION_PUBLISHED,
    npcsc_records.ANNOUNCED,
    legislation_publication.INTERPRETATION,
    npcsc_records.STATE_COUNCIL_ANNOUNCED,
    npcsc_records.PRINTED,
    legislation_publication.LAW_PRINTED,
    npcsc_records.AGENDA_OPEN,
    npcsc_records.MEETING_OPEN,
    npcsc_records.VOTE_RESULT_ANNOUNCED,
    *_SUPERVISION,
)
_REGULATIONS = {
    (Tier.PROVINCE, Body.CONGRESS): legislation_publication.PROVINCE_CONGRESS,
    (Tier.PROVINCE, Body.STANDING_COMMITTEE): legislation_publication.PROVINCE_COMMITTEE,
    (Tier.PREFECTURE, Body.CONGRESS): legislation_publication.PREFECTURE,
    (Tier.PREFECTURE, Body.STANDING_COMMITTEE): legislation_publication.PREFECTURE,
}
_FIELDS = (
    "session_date",
    "moved_session_date",
    "announced",
    "announced_persons",
    "announced_departures",
    "printed",
    "printed_in_daily",
    "election_result",
    "vote_result",
    "votes_published",
    "agenda_open",
    "meeting_open",
    "reports_published",
    "interpellation_published",
)
# A named daily is a newspaper of the place; what is in a newspaper or on a site is public.
_COVERS = {
    Outlet.LOCAL_NEWSPAPER: (Outlet.LOCAL_NEWSPAPER, Outlet.DAILY),
    Outlet.PUBLIC: (
        Outlet.PUBLIC,
        Outlet.NPC_WEBSITE,
        Outlet.CONGRESS_WEBSITE,
        Outlet.NATIONAL_NEWSPAPER,
        Outlet.LOCAL_NEWSPAPER,
        Outlet.DAILY,
        Outlet.RADIO,
        Outlet.TELEVISION,
    ),
}


def publication_valid(  # noqa: PLR0913  # what was done by whom, how, where, when, by which law
    what: Published,
    *,
    of: Body,
    level: Level,
    passed: date,
    by: Publisher | None,
    form: PublicationForm | None = None,
    outlets: Mapping[Outlet, date],
    on: date,
    withheld: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether something was published as the texts ask (公布、宣布、刊载).

    Args:
        what: what was published.
        of: the body that passed, decided or heard it: a congress or a standing committee; of the
            day of a session the body that decided the day.
        level: the level of the body.
        passed: the day it was passed, decided, heard or determined; of a regulation that needs
            approval (报经批准) the day of the approval.
        by: who published or announced it; None for nobody.
        form: in what form; None for none of these.
        outlets: where it was published, or to whom, each with its first day; where a text names
            a publisher and no place, that it was published by somebody is enough.
        on: the day whose law applies.
        withheld: of an agenda, whether the council of chairpersons decided to keep it from the
            public for the time (暂不公开).
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a body, a level or a matter that does not go together, something published
            before it was passed, or something else than an agenda that is withheld.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 2, 17, 40, 59, 61 to 65; 全国人大常委会议事规则 16, 45, 49 to 51;
        立法法 28, 47, 52, 62, 88, 89; 监督法 17, 29, 37, 63; 地方组织法 14; 选举法 46;
        local rules.
    Limitations: what a law's text and its promulgation must say, the lists of voters, of
        candidates and of those elected directly, and the announcement of lost mandates
        are asked elsewhere or not at all. Whether “promptly” (及时) was kept is not judged, nor
        whether a council of chairpersons that moved a session was authorised to (授权). An
        announcement of the NPC (全国人大公告) counts as its presidium's.
    """
    on = day("on", on)
    member("what", what, Published)
    body_of("of", of, level, _BODIES)
    _able(what, of, level)
    places = _days(outlets, day("passed", passed))
    optional(member, "by", by, Publisher)
    optional(member, "form", form, PublicationForm)
    if instance("withheld", withheld, bool) and what is not Published.AGENDA:
        raise FactsError("withheld", withheld, "False: only an agenda may be kept from the public")
    texts = (*_national(what, of, level, on), *_local(what, of, level, on, profile))
    grounds = _listed(what, by, on)
    points: tuple[OpenPoint, ...] = ()
    for one in texts:
        unless = one.value.unless
        if withheld and unless is not None:
            grounds += (Ground(one.source, holds=True, says=unless),)
            continue
        grounds += _met(one, by, form, places, passed)
        points += (OpenPoint(_PROMPTLY, one.source),) if one.value.promptly else ()
    grounds += _daily(what, of, level, places, passed, on, profile)
    asked = (
        ("what", what),
        ("of", of),
        ("level", level),
        ("passed", passed),
        ("by", by),
        ("form", form),
        ("outlets", places),
        ("withheld", withheld),
        ("profile", profile),
    )
    notes = () if level.national else unread(profile, _local(what, of, level, on, profile))
    return decide(_QUESTIONS[what], on, asked, grounds, points if grounds else (NO_TEXT,), notes)


def _days(outlets: Mapping[Outlet, date], passed: date) -> Pairs[Outlet, date]:
    """Return where it was published and since when, none before the day it was passed."""
    places = Pairs[Outlet, date].of("outlets", outlets)
    for outlet, first in places.items():
        member("outlets", outlet, Outlet)
        if day(f"outlets[{outlet.name}]", first) < passed:
            raise FactsError(
                f"outlets[{outlet.name}]", first, f"{passed}, the day it was passed, or later"
            )
    return places


def _able(what: Published, of: Body, level: Level) -> None:
    """Refuse a matter that the body or the level cannot pass."""
    if what in _DATES:
        moved = what is Published.MOVED_SESSION_DATE and of is Body.COUNCIL_OF_CHAIRPERSONS
        township = level.tier is Tier.TOWNSHIP
        decides = Body.PRESIDIUM if township else Body.STANDING_COMMITTEE
        if of is not decides and not moved:
            raise FactsError("of", of, f"Body.{decides.name}, which decides the day of a session")
        return
    if of not in {Body.CONGRESS, Body.STANDING_COMMITTEE}:
        raise FactsError("of", of, "Body.CONGRESS or Body.STANDING_COMMITTEE")
    if what in _NATIONAL_ONLY:
        if not level.national or of not in _NATIONAL_ONLY[what]:
            names = " or ".join(body.name for body in _NATIONAL_ONLY[what])
            raise FactsError("of", of, f"the nation's {names}")
    elif what is Published.REGULATION and level.tier not in _REGULATING:
        raise FactsError("level", level, "a province or prefecture, which make local regulations")
    elif what is Published.ELECTED_DEPUTIES and (
        of is not Body.CONGRESS or level.national or level.tier is Tier.TOWNSHIP
    ):
        raise FactsError("of", of, "a local congress from the county up, which elects deputies")
    elif what is Published.AUTONOMY_REGULATION and (
        level not in _AUTONOMOUS or of is not Body.CONGRESS
    ):
        raise FactsError("of", of, "the congress of an autonomous region, prefecture or county")


def _national(
    what: Published, of: Body, level: Level, on: date
) -> tuple[Provision[Publication], ...]:
    """What the statutes say of a matter: all that do must be known, for each asks for more."""
    found: tuple[Provision[Publication], ...] = ()
    for one in _statutes(what, of, level):
        newest = one.versions.entries[-1]
        ended = newest.until is not None and on > newest.until
        if what in newest.value.what and not ended:
            found += (one.at(on),)
    return found


def _statutes(what: Published, of: Body, level: Level) -> _Texts:
    if level.national:
        return _NPC if of is Body.CONGRESS else _NPCSC
    if level.tier is Tier.TOWNSHIP:
        return (
            organic_councils.TOWNSHIP_SESSION_DATE_PUBLISHED,
            organic_councils.TOWNSHIP_MOVED_SESSION_DATE_PUBLISHED,
        )
    texts: _Texts = (
        organic_councils.SESSION_DATE_PUBLISHED,
        organic_councils.MOVED_SESSION_DATE_PUBLISHED,
    )
    if of is Body.STANDING_COMMITTEE:
        texts += _SUPERVISION
    if level.tier in _REGULATING and of is not Body.COUNCIL_OF_CHAIRPERSONS:
        texts += (_REGULATIONS[level.tier, of],)
    if what is not Published.EXPLANATION or level.tier in _REGULATING or level in _AUTONOMOUS:
        texts += (legislation_publication.AUTONOMY, legislation_publication.REGULATION_PRINTED)
    return texts


def _local(
    what: Published, of: Body, level: Level, on: date, profile: Profile | None
) -> tuple[Provision[Publication], ...]:
    """What the place's own rules say; the day of its congress's session they say of that."""
    body = Body.CONGRESS if what in _DATES else of
    found: tuple[Provision[Publication], ...] = ()
    for field in _FIELDS:
        found += provided(profile, body, level, field, on)
    return tuple(one for one in found if what in one.value.what)


def _met(
    one: Provision[Publication],
    by: Publisher | None,
    form: PublicationForm | None,
    places: Mapping[Outlet, date],
    passed: date,
) -> tuple[Ground, ...]:
    """The grounds that a text is met: who, in what form, where, and whether on the spot."""
    wanted, source = one.value, one.source
    grounds: tuple[Ground, ...] = ()
    if wanted.by:
        zh = "或者".join(who.value for who in wanted.by)
        en = " or ".join(english(who) for who in wanted.by)
        grounds += (Ground(source, holds=by in wanted.by, says=Text(f"由{zh}公布", f"by {en}")),)
    if wanted.form is not None:
        says = Text(f"以{wanted.form.value}公布", f"by {english(wanted.form)}")
        grounds += (Ground(source, holds=form is wanted.form, says=says),)
    for outlet in wanted.outlets:
        holds = any(cover in places for cover in _COVERS.get(outlet, (outlet,)))
        says = Text(f"公布于：{outlet.value}", f"published in or to: {english(outlet)}")
        grounds += (Ground(source, holds=holds, says=says),)
    if wanted.on_the_spot:
        holds = places.get(Outlet.SITTING) == passed
        grounds += (Ground(source, holds=holds, says=_SPOT),)
    return grounds or (Ground(source, holds=bool(places), says=_AT_ALL),)


def _listed(what: Published, by: Publisher | None, on: date) -> tuple[Ground, ...]:
    """The ground that the presidium published whom its congress elected to the level above."""
    if what is not Published.ELECTED_DEPUTIES:
        return ()
    return said(on, electoral_voters.LIST_OF_ELECTED, holds=by is Publisher.PRESIDIUM)


def _daily(  # noqa: PLR0913, PLR0917  # the facts of the publication, and the law
    what: Published,
    of: Body,
    level: Level,
    places: Mapping[Outlet, date],
    passed: date,
    on: date,
    profile: Profile | None,
) -> tuple[Ground, ...]:
    """The ground that a committee's resolution was in the daily in the days that a text gives."""
    if what is not Published.RESOLUTION or of is not Body.STANDING_COMMITTEE:
        return ()
    texts: tuple[Provision[TimeLimit], ...] = provided(profile, of, level, "publication", on)
    grounds: tuple[Ground, ...] = ()
    for one in texts:
        last = last_day(passed, one.value)
        printed = places.get(Outlet.DAILY)
        says = Text(f"{_EDITION.zh}，最迟{last}", f"{_EDITION.en}, by {last}")
        grounds += (Ground(one.source, holds=printed is not None and printed <= last, says=says),)
    return grounds
