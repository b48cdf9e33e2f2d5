"""What places ask of suggestions besides times: who makes them, takes them or sends them back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from npcmodel.checks import count, day, each, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Question, Ruling
from npcmodel.law.wording import Text, english
from npcmodel.params import deputies_handling
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import (
    Proposer,
    ReturnRule,
    Unsuitable,
    Withdrawal,
)
from npcmodel.suggestions.place_texts import Binding, Finding, ruled, texts_of
from npcmodel.suggestions.time_texts import known

__all__ = [
    "proposal_valid",
    "return_valid",
    "suggestion_acceptable",
    "withdrawal_valid",
]

# A matter of the one kind is always one of the other, which a text may name in its stead.
_WIDER = {
    Unsuitable.PENDING_CASE: Unsuitable.JUDICIAL_CASE,
    Unsuitable.TENDER: Unsuitable.ECONOMIC_ACTIVITY,
    Unsuitable.FORWARDED_APPEAL: Unsuitable.ACCUSATION,
}
# A matter of the one kind may be one of the others: whether it is, the text does not say.
_NEAR = {
    Unsuitable.OWN_UNIT: (Unsuitable.PERSONAL_INTEREST,),
    Unsuitable.ECONOMIC_ACTIVITY: (Unsuitable.TENDER, Unsuitable.PERSONAL_INTEREST),
    Unsuitable.JUDICIAL_CASE: (Unsuitable.PENDING_CASE,),
    Unsuitable.ACCUSATION: (Unsuitable.FORWARDED_APPEAL, Unsuitable.JUDICIAL_CASE),
    Unsuitable.FORWARDED_APPEAL: (Unsuitable.FORWARDED_LETTER, Unsuitable.JUDICIAL_CASE),
    Unsuitable.FORWARDED_LETTER: (Unsuitable.ACCUSATION,),
}
# By what is of these kinds somebody may gain.
_GAINFUL = {Unsuitable.PERSONAL, Unsuitable.OWN_UNIT, Unsuitable.PERSONAL_INTEREST}
_ACCEPTABLE = Question(
    "suggestion_acceptable",
    Text("可以作为代表建议提出", "may be made a suggestion"),
    Text("不应当作为代表建议提出", "is not to be made a suggestion"),
)
_NONE_LISTED = Text(
    "不属于条文所列不应当作为代表建议提出的事项", "none of the matters that the text keeps out"
)
_PROPOSED = Question(
    "proposal_valid",
    Text("代表建议的提出符合规定", "validly made"),
    Text("代表建议的提出不符合规定", "not validly made"),
)
_WITHDRAWN = Question(
    "withdrawal_valid",
    Text("可以撤回", "may be withdrawn"),
    Text("不可以撤回", "may not be withdrawn"),
)
_RETURNED = Question(
    "return_valid",
    Text("退回符合规定", "validly sent back"),
    Text("退回不符合规定", "not validly sent back"),
)


def _given(*facts: bool | None) -> bool | None:
    """Whether all are so: no if one is not, unknown if one is not known."""
    if False in facts:
        return False
    return None if None in facts else True


def suggestion_acceptable(
    concerns: Iterable[Unsuitable],
    *,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a matter may be made a suggestion (不应当作为代表建议的事项).

    Args:
        concerns: what the matter is of all that the texts keep out; empty for none of it.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; national law asks for content, and keeps
            nothing out.

    Raises:
        FactsError: a profile that does not fit the level, or concerns of another kind.

    Law: 代表法 24, 36 (2015: 18, 29); local texts on suggestions.
    Limitations: where a text also keeps out other matters (其他), one that it does not name is
        open; so is what has no content where no text of the place names that, what may be of a
        kind that the text names, and whether somebody gains by what is personal.
    """
    on = day("on", on)
    kinds = each("concerns", concerns, Unsuitable)
    texts = texts_of("unsuitable", level, profile, on)
    findings = [finding for text in texts for finding in _unsuitable(text, kinds)]
    if Unsuitable.EMPTY in kinds and not any(Unsuitable.EMPTY in text.value for text in texts):
        findings += _content(on)
    listed = {one for text in texts for one in text.value}
    if any(one in _GAINFUL and one not in listed for one in kinds):
        gained = texts_of("personal_gain", level, profile, on)
        findings += [Finding(text, holds=None, says=text.value) for text in gained]
    asked = (("concerns", kinds), ("level", level), ("profile", profile))
    return ruled(_ACCEPTABLE, on, asked, findings, level, profile)


def _content(on: date) -> Iterator[Finding]:
    """What the statute asks of every suggestion; that another is kept out it does not say."""
    for parameter in (deputies_handling.CONTENT, deputies_handling.RECESS_CONTENT):
        if (text := parameter.known(on)) is not None:
            yield Finding(Binding(text), holds=None, says=text.value)


def _unsuitable(text: Binding, kinds: tuple[Unsuitable, ...]) -> Iterator[Finding]:
    listed: tuple[Unsuitable, ...] = text.value
    bad = [one for one in kinds if one in listed or _WIDER.get(one) in listed]
    for one in bad:
        yield Finding(text, holds=False, says=Text(one.value, english(one)))
    unsure = [
        (one, near) for one in kinds if one not in bad and (near := _near(one, listed)) is not None
    ]
    if unsure:
        for one, near in unsure:
            yield Finding(
                text,
                holds=None,
                says=Text(
                    f"不属于条文所列“{near.value}”（{one.value}）",
                    f"not what the text names: {english(near)} ({english(one)})",
                ),
            )
    elif not bad:
        yield Finding(text, holds=True, says=_NONE_LISTED)


def _near(one: Unsuitable, listed: tuple[Unsuitable, ...]) -> Unsuitable | None:
    """The kind listed that a matter may be of, though the text does not name its own."""
    for near in _NEAR.get(one, ()):
        if near in listed:
            return near
    other = Unsuitable.OTHER
    return other if other in listed or one is other else None


def proposal_valid(  # noqa: PLR0913  # who made it, and how
    proposer: Proposer,
    *,
    in_session: bool,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
    confirmed: bool | None = None,
    discussed: bool | None = None,
    head_signed: bool | None = None,
) -> Ruling:
    """Rule whether a suggestion is validly made (代表建议的提出).

    Args:
        proposer: who makes it.
        in_session: whether it is made during the session.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one no text is known.
        confirmed: of a joint one, whether those who join were told of the content and confirmed
            it, as the text asks; None if not known.
        discussed: of a delegation's, whether the whole delegation discussed it; None if not
            known.
        head_signed: of a delegation's, whether its head signed it; None if not known.

    Raises:
        FactsError: a profile that does not fit the level.

    Law: local texts on suggestions.
    """
    on = day("on", on)
    member("proposer", proposer, Proposer)
    instance("in_session", in_session, bool)
    known("confirmed", confirmed)
    known("discussed", discussed)
    known("head_signed", head_signed)
    who = "、".join
    findings: list[Finding] = []
    for text in texts_of("proposers", level, profile, on):
        listed: tuple[Proposer, ...] = text.value
        says = Text(
            f"可以由{who(one.value for one in listed)}提出",
            f"made by: {', '.join(english(one) for one in listed)}",
        )
        findings.append(Finding(text, proposer in listed, says))
    met = _given(in_session, discussed, head_signed)
    for kind, field, holds in (
        (Proposer.JOINT_DEPUTIES, "joint_proposal", confirmed),
        (Proposer.DELEGATION, "delegation_proposal", met),
    ):
        if kind is proposer:
            findings += [
                Finding(text, holds, text.value) for text in texts_of(field, level, profile, on)
            ]
    asked = (
        ("proposer", proposer),
        ("in_session", in_session),
        ("level", level),
        ("profile", profile),
        ("confirmed", confirmed),
        ("discussed", discussed),
        ("head_signed", head_signed),
    )
    return ruled(_PROPOSED, on, asked, findings, level, profile)


def withdrawal_valid(  # noqa: PLR0913  # who asks for it, how and when
    *,
    asking: int,
    proposers: int,
    assigned: bool,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
    written: bool | None = None,
) -> Ruling:
    """Rule whether a suggestion may be withdrawn (撤回).

    Args:
        asking: how many of those who made it ask for it, at least 1.
        proposers: how many made it.
        assigned: whether it was assigned already (交办).
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one no text is known.
        written: whether it is asked for in writing; None if not known.

    Raises:
        FactsError: more who ask than who made it, or a profile that does not fit the level.

    Law: local texts on suggestions.
    Limitations: where a text does not say that all who joined must ask, a withdrawal by some of
        them is open.
    """
    on = day("on", on)
    asking, proposers = count("asking", asking, 1), count("proposers", proposers, 1)
    if asking > proposers:
        raise FactsError("asking", asking, f"at most {proposers}, all who made it")
    instance("assigned", assigned, bool)
    known("written", written)
    everybody = asking == proposers
    findings: list[Finding] = []
    for text in texts_of("withdrawal", level, profile, on):
        rule: Withdrawal = text.value
        findings.append(Finding(text, not (rule.before_assignment and assigned), _ends(rule)))
        if rule.written:
            asks = Text("以书面形式提出", "asked for in writing")
            findings.append(Finding(text, written, asks))
        if rule.unanimous or not everybody:
            asks = Text(
                f"联名提出的经代表一致要求（{proposers}人中{asking}人要求）",
                f"a joint one if all ask ({asking} of {proposers} do)",
            )
            findings.append(Finding(text, everybody if rule.unanimous else None, asks))
    asked = (
        ("asking", asking),
        ("proposers", proposers),
        ("assigned", assigned),
        ("level", level),
        ("profile", profile),
        ("written", written),
    )
    return ruled(_WITHDRAWN, on, asked, findings, level, profile)


def _ends(rule: Withdrawal) -> Text:
    if rule.before_assignment:
        return Text("可以在交办前撤回", "it may be withdrawn before it is assigned")
    if rule.ends:
        return Text("撤回后办理工作即行终止", "its handling ends when it is withdrawn")
    return Text("可以撤回", "it may be withdrawn")


def return_valid(  # noqa: PLR0913  # how it was sent back
    *,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
    explained: bool | None = None,
    written: bool | None = None,
    consented: bool | None = None,
    rerouted: bool = False,
) -> Ruling:
    """Rule whether a handler validly sends back what is not its business (退回).

    Args:
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one no text is known.
        explained: whether it said why; None if not known.
        written: whether it did so in writing; None if not known.
        consented: whether the return was consented to; None if not known.
        rerouted: whether it passed it on to another by itself (自行转办).

    Raises:
        FactsError: a profile that does not fit the level.

    Law: local texts on suggestions.
    Limitations: the time for it is asked with `suggestion_in_time`.
    """
    on = day("on", on)
    instance("rerouted", rerouted, bool)
    known("explained", explained)
    known("written", written)
    known("consented", consented)
    findings: list[Finding] = []
    for text in texts_of("return_rule", level, profile, on):
        rule: ReturnRule = text.value
        asks = (
            (rule.explained, explained, Text("说明情况和理由", "it says why")),
            (rule.written, written, Text("以书面形式说明", "it does so in writing")),
            (rule.consent, consented, _without_consent(rule)),
            (
                rule.no_rerouting,
                consented if rerouted and rule.rerouting_by_consent else not rerouted,
                Text("不得自行转办", "it does not pass it on by itself"),
            ),
        )
        findings += [Finding(text, holds, says) for asked_for, holds, says in asks if asked_for]
    asked = (
        ("level", level),
        ("profile", profile),
        ("explained", explained),
        ("written", written),
        ("consented", consented),
        ("rerouted", rerouted),
    )
    return ruled(_RETURNED, on, asked, findings, level, profile)


def _without_consent(rule: ReturnRule) -> Text:
    if rule.goes_on:
        return Text(
            "经同意退回；未同意的继续办理",
            "with consent; without it the handler goes on",
        )
    return Text("经同意后退回", "with consent")
