"""When a legislative hearing is held, and in which procedure (举行立法听证会)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

from npcmodel.checks import day, each, instance, member
from npcmodel.errors import FactsError
from npcmodel.hearings.texts import followed, hearing_texts, silent
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import legislation_hearings
from npcmodel.params.legislation_hearings import HearingCircumstance
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["HearingOf", "hearing_called_valid", "hearing_simplified_valid"]


@enum.unique
class HearingOf(enum.Enum):
    """What a legislative hearing is about (听证的草案)."""

    LAW = "列入全国人大常委会会议议程的法律案"
    REGULATION = "行政法规草案"
    LOCAL_REGULATION = "地方性法规案"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


_CALLED = Question(
    "hearing_called_valid",
    Text("是否举行听证会的处理符合规定", "a hearing is held, or not, as the texts ask"),
    Text("应当举行听证会而没有举行", "a hearing must be held and is not"),
)
_MAY = Text("可以举行听证会", "a hearing may be held")


def hearing_called_valid(  # noqa: PLR0913  # of what, why, and what was done, by which law
    of: HearingOf,
    circumstances: Iterable[HearingCircumstance],
    *,
    needed: bool,
    held: bool,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a hearing was rightly held, or rightly not held (应当举行听证会).

    A text that asks for a hearing does so where one of its circumstances is met and a hearing is
    needed (需要进行听证的); elsewhere one may be held.

    Args:
        of: what it is about.
        circumstances: those that the draft meets, which is the caller's answer.
        needed: whether a hearing is needed, in the judgment of the body that would hold it.
        held: whether one was held.
        on: the day whose law applies.
        profile: the place's own provisions, of local regulations.

    Raises:
        FactsError: no circumstance, or a profile where the draft is no local regulation.
        NotInForceError: of laws and administrative regulations, no text is known for the day.

    Law: 立法法 39 III, 74 I, 87 I; local rules on hearings.
    Limitations: who judges whether a hearing is needed no text says. 立法法 87 has the procedure of
        local regulations follow that of laws as the place's congress provides; where its own
        text is not known, a hearing that a law would ask for and that is not held is left open;
        so is, in a city that follows its province's text (参照), one that this would ask for.
    """
    on = day("on", on)
    met = each("circumstances", circumstances, HearingCircumstance)
    instance("needed", needed, bool)
    instance("held", held, bool)
    local = member("of", of, HearingOf) is HearingOf.LOCAL_REGULATION
    if not local and profile is not None:
        raise FactsError("profile", profile, "None: no place's text binds national bodies")
    asked = (
        ("of", of),
        ("circumstances", met),
        ("needed", needed),
        ("held", held),
        ("profile", profile),
    )
    if of is HearingOf.REGULATION:
        known = legislation_hearings.REGULATION_HEARING.at(on)
        return decide(_CALLED, on, asked, worded((known,)))
    texts: tuple[Provision[tuple[HearingCircumstance, ...]], ...]
    if local:
        texts = hearing_texts(profile, "circumstances", on)
    else:
        texts = (legislation_hearings.CIRCUMSTANCES.at(on),)
    grounds = tuple(_ground(one, met, needed=needed, held=held) for one in texts)
    points = () if grounds or held or not needed else _without_text(met, profile, on)
    if not (grounds or points):
        grounds = (Ground(None, holds=True, says=_MAY),)
    return decide(_CALLED, on, asked, grounds, points, unread(profile, texts) if local else ())


def _without_text(
    met: tuple[HearingCircumstance, ...], profile: Profile | None, on: date
) -> tuple[OpenPoint, ...]:
    """The doubt where none is held on a local regulation, and no text of the place is known."""
    law = legislation_hearings.CIRCUMSTANCES.known(on)
    known = legislation_hearings.LOCAL_PROCEDURE.known(on)
    # A city that follows its province's text may be held to its circumstances.
    above = any({*one.value} & {*met} for one in followed(profile, "circumstances", on))
    points = silent(profile, "circumstances", on) if above else ()
    if law is None or known is None:
        return points or (NO_TEXT,)
    if {*law.value} & {*met}:
        points = (OpenPoint(known.value, known.source, decides=True), *points)
    return points


def _ground(
    text: Provision[tuple[HearingCircumstance, ...]],
    met: tuple[HearingCircumstance, ...],
    *,
    needed: bool,
    held: bool,
) -> Ground:
    calling = [one for one in text.value if one in met]
    if not (calling and needed):
        return Ground(text.source, holds=True, says=_MAY)
    zh = "、".join(one.value for one in calling)
    en = " and ".join(english(one) for one in calling)
    says = Text(f"{zh}，需要听证的应当举行听证会", f"{en}: a hearing that is needed must be held")
    return Ground(text.source, holds=held, says=says)


_SIMPLIFIED = Question(
    "hearing_simplified_valid",
    Text("可以适用简易程序", "the simplified procedure may be used"),
    Text("不得适用简易程序", "the simplified procedure may not be used"),
)


def hearing_simplified_valid(
    *,
    specialised: bool,
    on: date,
    suitable: bool = False,
    online: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a hearing may be held in the simplified procedure (简易程序).

    Args:
        specialised: whether the matter is a specialised or technical one.
        on: the day whose law applies.
        suitable: whether it suits a simpler procedure otherwise, in the judgment of the body that
            holds it.
        online: whether the hearing is held on the net.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: no yes or no.

    Law: local rules on hearings.
    """
    on = day("on", on)
    instance("specialised", specialised, bool)
    instance("suitable", suitable, bool)
    instance("online", online, bool)
    ordinary = hearing_texts(profile, "simplified", on)
    net = hearing_texts(profile, "online", on) if online else ()
    fits = specialised or suitable
    grounds = worded(net) if net and not fits else worded(ordinary, holds=fits)
    asked = (
        ("specialised", specialised),
        ("suitable", suitable),
        ("online", online),
        ("profile", profile),
    )
    points = () if grounds else silent(profile, "simplified", on)
    return decide(_SIMPLIFIED, on, asked, grounds, points, unread(profile, grounds))
