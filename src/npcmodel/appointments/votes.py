"""How standing committees vote on appointments and removals by local texts (任免案的表决)."""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.appointments.local import provided
from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Tally
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, Measure, Question, Ruling, decide, weigh
from npcmodel.law.saying import said
from npcmodel.law.statutes import AFTER_NEWEST
from npcmodel.law.wording import Text, english
from npcmodel.params import supervision_law
from npcmodel.profiles.appointing import (
    AppointedPost,
    Balloted,
    LocalPost,
    Merging,
    OneByOne,
    VoteForm,
    Voting,
)
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.decisions import Matter, carried
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.methods import Way
from npcmodel.sitting.places import appointing, unread
from npcmodel.sitting.sources import asked_whom

__all__ = ["PersonnelAct", "appointment_carried", "appointment_vote_valid"]


@enum.unique
class PersonnelAct(enum.Enum):
    """What a standing committee decides on a person (人事事项)."""

    APPOINTMENT = "任命"
    DISMISSAL = "免职"
    REMOVAL = "撤职"
    RESIGNATION = "接受辞职"


# The majority

_MATTERS = {
    PersonnelAct.APPOINTMENT: (Matter.ORDINARY, "majority"),
    PersonnelAct.DISMISSAL: (Matter.ORDINARY, "majority"),
    PersonnelAct.REMOVAL: (Matter.REMOVAL, "removal_majority"),
    PersonnelAct.RESIGNATION: (Matter.RESIGNATION_OF_OFFICIAL, "resignation_majority"),
}
_CARRIED = {
    act: Question(
        "appointment_carried",
        Text(f"{act.value}：通过", f"{english(act)}: carried"),
        Text(f"{act.value}：未通过", f"{english(act)}: not carried"),
    )
    for act in PersonnelAct
}


def appointment_carried(  # noqa: PLR0913  # a question with its facts
    roll: Roll,
    tally: Tally,
    *,
    act: PersonnelAct,
    on: date,
    present: int | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an appointment or removal is carried (任免案通过).

    As `carried` says of the matter, and as the place's rules on appointments add. Where they ask
    members present to vote, votes not cast are noted; they weigh as no in any case.

    Args:
        roll: the standing committee and its members, in persons.
        tally: the votes cast, in votes.
        act: what is decided on the person.
        on: the day whose law applies.
        present: members present, in persons; given, the quorum must be met too.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a body that is no standing committee, or facts that `carried` refuses.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 51 IV; 监督法 62 III (2006: 46 III); 全国人大常委会议事规则 45 I; local rules
        on appointments.
    Limitations: no national text names a majority for appointments: they are decided as other
        matters are.
    """
    if instance("roll", roll, Roll).body is not Body.STANDING_COMMITTEE:
        raise FactsError("roll.body", roll.body, "Body.STANDING_COMMITTEE")
    matter, field = _MATTERS[member("act", act, PersonnelAct)]
    plain = carried(roll, tally, on=on, matter=matter, present=present, profile=profile)
    tier = roll.level.tier
    texts = [one.provision for one in appointing(profile, field, on, tier)]
    grounds = tuple(
        weigh(one.source, one.value, Measure.YES_VOTES, tally.yes, roll.members) for one in texts
    )
    unknown = asked_whom(roll, profile) if texts else ()
    notes = tuple(one for one in plain.notes if one is not AFTER_NEWEST and one not in unknown)
    if tally.not_voting:
        for place in appointing(profile, "voting_duty", on, tier):
            zh, en = place.provision.value
            source = place.provision.source
            votes = tally.not_voting
            notes += (
                Text(
                    f"{zh}；{votes}人未表决（{source}）",
                    f"{en}; not voting: {votes} [{source.said('en')}]",
                ),
            )
    asked = (
        ("roll", roll),
        ("tally", tally),
        ("act", act),
        ("present", present),
        ("profile", profile),
    )
    return decide(_CARRIED[act], plain.on, asked, plain.grounds + grounds, plain.open, notes)


# The way

_VOTED = Question(
    "appointment_vote_valid",
    Text("表决方式符合规定", "the vote was taken as the texts ask"),
    Text("表决方式不符合规定", "the vote was not taken as the texts ask"),
)
_FORMS = {
    PersonnelAct.APPOINTMENT: "vote",
    PersonnelAct.DISMISSAL: "vote",
    PersonnelAct.REMOVAL: "removal_vote",
    PersonnelAct.RESIGNATION: "resignation_vote",
}
_SINGLY = {
    PersonnelAct.APPOINTMENT: "one_by_one",
    PersonnelAct.DISMISSAL: "one_by_one",
    PersonnelAct.REMOVAL: "removal_one_by_one",
    PersonnelAct.RESIGNATION: "resignation_one_by_one",
}
_BY_MOTION = Text("可以逐案表决", "voted on motion by motion")
_BALLOT = Text("须以无记名投票方式表决", "by secret ballot")


def appointment_vote_valid(  # noqa: PLR0913  # a question with its facts
    act: PersonnelAct,
    post: AppointedPost,
    *,
    way: Way,
    secret: bool,
    on: date,
    acting: bool = False,
    merged: bool = False,
    council_decided: bool = False,
    objected: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the vote on an appointment or removal was taken as it must be (表决方式).

    What a text asks for as a rule (一般) is noted where it is missed, and never fails.

    Args:
        act: what is decided on the person.
        post: the post.
        way: the way in which the vote was taken.
        secret: whether it was secret (无记名).
        on: the day whose law applies.
        acting: whether the person is to act for the holder of the post (代理职务).
        merged: whether several persons were voted on at once (合并表决).
        council_decided: whether the council of chairpersons had decided to merge them.
        objected: whether somebody objected to the person in the deliberation (有异议).
        profile: the place's own provisions; without one the statute on removals alone is asked.

    Raises:
        FactsError: no such act, post or way; acting in a post from which one is removed; or a
            decision to merge votes that were not merged.
        NotInForceError: of a removal, no text of the provision is known for the day.

    Law: 监督法 62 III (2006: 46 III); local rules on appointments.
    Limitations: whether a device failed, so that another way had to serve, is not asked.
    """
    on = day("on", on)
    member("act", act, PersonnelAct)
    instance("post", post, (Office, LocalPost))
    member("way", way, Way)
    facts = (
        ("secret", secret),
        ("acting", acting),
        ("merged", merged),
        ("council_decided", council_decided),
        ("objected", objected),
    )
    for field, value in facts:
        instance(field, value, bool)
    if acting and act is not PersonnelAct.APPOINTMENT:
        raise FactsError("acting", acting, "False: only an appointment lets somebody act")
    if council_decided and not merged:
        raise FactsError("council_decided", council_decided, "False where no votes were merged")
    grounds, notes = _form(act, post, way, on, profile, secret=secret, acting=acting)
    together = [
        one
        for one in provided(profile, "by_motion", on)
        if act is PersonnelAct.APPOINTMENT and post in one.value
    ]
    grounds += tuple(Ground(one.source, holds=True, says=_BY_MOTION) for one in together)
    freed = {one.source.edition for one in together}
    for one in provided(profile, _SINGLY[act], on):
        if one.source.edition in freed:
            continue
        always = (acting and one.value.acting) or post in one.value.always
        may = not always and _mergeable(one.value, council_decided, objected)
        grounds += (Ground(one.source, may or not merged, says=_singly(one.value)),)
        notes += (_MERGED,) if merged and one.value.merging is Merging.AS_A_RULE_NOT else ()
    points = () if grounds else (NO_TEXT,)
    asked = (("act", act), ("post", post), ("way", way), *facts, ("profile", profile))
    return decide(_VOTED, on, asked, grounds, points, (*notes, *unread(profile, grounds)))


def _form(  # noqa: PLR0913  # the facts of a vote
    act: PersonnelAct,
    post: AppointedPost,
    way: Way,
    on: date,
    profile: Profile | None,
    *,
    secret: bool,
    acting: bool,
) -> tuple[tuple[Ground, ...], tuple[Text, ...]]:
    """Hold the way of the vote against the statute and the place's texts."""
    by_ballot = way is Way.BALLOT and secret
    grounds: tuple[Ground, ...] = ()
    notes: tuple[Text, ...] = ()
    if act is PersonnelAct.REMOVAL:
        grounds = said(on, supervision_law.REMOVAL_SECRET, holds=by_ballot)
    named = [
        one
        for one in provided(profile, "balloted", on)
        if act is PersonnelAct.APPOINTMENT and _balloted(one.value, post, acting=acting)
    ]
    grounds += tuple(Ground(one.source, by_ballot, says=_BALLOT) for one in named)
    special = {one.source.edition for one in named}
    for form in provided(profile, _FORMS[act], on):
        if form.source.edition not in special:
            ground, note = _formed(form, way, secret=secret)
            grounds, notes = (*grounds, ground), notes + note
    return grounds, notes


_MERGED = Text("一般逐人表决，此处合并表决", "as a rule person by person; here several were merged")


def _balloted(rule: Balloted, post: AppointedPost, *, acting: bool) -> bool:
    return (acting and rule.acting) or (not acting and post in rule.posts)


def _formed(one: Provision[Voting], way: Way, *, secret: bool) -> tuple[Ground, tuple[Text, ...]]:
    """Hold the vote against the form that a text gives it."""
    form, soft = one.value
    met = {
        VoteForm.BALLOT: way is Way.BALLOT and secret,
        VoteForm.SECRET: secret,
        VoteForm.SECRET_DEVICE: secret or way is not Way.DEVICE,
        VoteForm.ANY: True,
    }[form]
    usually, as_a_rule = ("一般", "as a rule ") if soft else ("", "")
    says = Text(f"{usually}采用{form.value}", f"{as_a_rule}{english(form)}")
    note = Text(f"没有按一般方式表决（{one.source}）", f"not so here: {says.en}")
    return Ground(one.source, soft or met, says=says), () if met else (note,) if soft else ()


def _mergeable(rule: OneByOne, council_decided: bool, objected: bool) -> bool:  # noqa: FBT001
    """Say whether several persons may be voted on at once."""
    if rule.merging is Merging.COUNCIL_DECIDES:
        return council_decided
    return rule.merging is not Merging.NO_OBJECTION or not objected


def _singly(rule: OneByOne) -> Text:
    return Text(
        f"逐人表决；合并表决：{rule.merging.value}",
        f"person by person; merged: {english(rule.merging)}",
    )
