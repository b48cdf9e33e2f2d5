"""What an interpellation should not touch (质询案不宜涉及的事项)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import day, instance
from npcmodel.law.ruling import Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["interpellation_subject_valid"]

_SUBJECT = Question(
    "interpellation_subject_valid",
    Text("没有因内容不得质询的规定", "no text keeps it from being interpellated on"),
    Text("因内容不得质询", "its subject keeps it from being interpellated on"),
)
_OWN_INTEREST = Text("涉及代表个人利益，属于不宜质询的事项", "it touches a deputy's own interests")
_IN_COURT = Text("涉及进入诉讼程序的具体案件，属于不宜质询的事项", "it touches a case in court")


def interpellation_subject_valid(
    *,
    own_interest: bool,
    in_litigation: bool,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an interpellation may have its subject (质询案不宜涉及的事项).

    What a text calls unsuitable (不宜) it does not forbid: it is noted, and never fails.

    Args:
        own_interest: whether it touches the own interests of a deputy.
        in_litigation: whether it touches a case that is before the courts.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: an answer that is neither True nor False.

    Law: local rules of procedure.
    Limitations: who may interpellate whom is asked elsewhere.
    """
    on = day("on", on)
    notes: tuple[Text, ...] = ()
    if instance("own_interest", own_interest, bool):
        notes += (_OWN_INTEREST,)
    if instance("in_litigation", in_litigation, bool):
        notes += (_IN_COURT,)
    texts = own_rules(profile, "interpellation_subjects", on)
    points = () if texts else (NO_TEXT,)
    asked = (
        ("own_interest", own_interest),
        ("in_litigation", in_litigation),
        ("profile", profile),
    )
    notes = (*unread(profile, texts), *(notes if texts else ()))
    return decide(_SUBJECT, on, asked, worded(texts), points, notes)
