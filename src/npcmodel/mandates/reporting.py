"""Whether a deputy's duties are suspended or resume, whether the mandate goes on, who announces."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Statute
from npcmodel.law.ruling import (
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
)
from npcmodel.law.saying import said, worded
from npcmodel.law.statutes import in_force
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.mandates.status_events import EndGround, SuspensionGround
from npcmodel.params import deputies_status, electoral_status
from npcmodel.sitting.sources import known

__all__ = [
    "StatusChange",
    "StatusReport",
    "mandate_continues",
    "resumption_valid",
    "status_report",
    "suspension_valid",
]

_SUSPENDED = Question(
    "suspension_valid",
    Text("应当暂时停止执行代表职务", "the duties are suspended"),
    Text("不因此暂时停止执行代表职务", "this does not suspend the duties"),
)
_NAMED = {
    SuspensionGround.DETAINED: deputies_status.DETAINED,
    SuspensionGround.SERVING: deputies_status.SERVING,
}
_DOUBTS = {
    SuspensionGround.SUPERVISORY_DETENTION: (
        deputies_status.DETAINED,
        Text(
            "监察机关的留置是否属于因刑事案件被羁押，条文没有说明",
            "the text does not say whether detention by a supervisory commission is custody in a "
            "criminal case",
        ),
    ),
    SuspensionGround.PROBATION: (
        deputies_status.SERVING,
        Text(
            "被宣告缓刑的是否属于正在服刑，条文没有说明",
            "the text does not say whether a deputy on probation is serving a sentence",
        ),
    ),
}


def suspension_valid(ground: SuspensionGround, *, on: date) -> Ruling:
    """Rule whether a situation suspends a deputy's duties (暂时停止执行代表职务).

    Custody in a criminal case does, and so does serving a sentence that leaves political rights;
    bail, surveillance and administrative detention are neither. A sentence that takes away
    political rights ends the mandate: ask `mandate_continues`.

    Args:
        ground: what is put forward to suspend the deputy.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 61 I.
    Limitations: a deputy suspended is still one of all deputies (全体代表), by the reading that
        `Roll` states; the text is silent.
    """
    on = day("on", on)
    member("ground", ground, SuspensionGround)
    asked = (("ground", ground),)
    doubt = _DOUBTS.get(ground)
    if doubt is not None:
        provision, says = doubt
        point = OpenPoint(says, provision.at(on).source, decides=True)
        return decide(_SUSPENDED, on, asked, (), (point,))
    named = _NAMED.get(ground)
    if named is not None:
        return decide(_SUSPENDED, on, asked, said(on, named))
    return decide(_SUSPENDED, on, asked, said(on, *_NAMED.values(), holds=False))


_RESUMED = Question(
    "resumption_valid",
    Text("恢复执行代表职务", "the duties resume"),
    Text("不恢复执行代表职务", "the duties do not resume"),
)
_GONE = Text("暂时停止执行职务的情形须已消失", "the ground of the suspension must be gone")
_WITHIN = Text("情形须在代表任期内消失", "it must be gone within the term")
_GOES_ON = Text("代表资格须没有终止", "the mandate must not have ended")


def resumption_valid(*, gone: bool, within_term: bool, continues: bool, on: date) -> Ruling:
    """Rule whether the duties of a suspended deputy resume (恢复执行代表职务).

    Args:
        gone: whether the ground of the suspension is gone; where there were two, both.
        within_term: whether it went within the deputy's term.
        continues: whether the mandate goes on; False where it ended meanwhile.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 61 II.
    """
    on = day("on", on)
    source = deputies_status.RESUMPTION.at(on).source
    asked = (("gone", gone), ("within_term", within_term), ("continues", continues))
    grounds = tuple(
        Ground(source, instance(field, holds, bool), says=says)
        for (field, holds), says in zip(asked, (_GONE, _WITHIN, _GOES_ON), strict=True)
    )
    return decide(_RESUMED, on, asked, grounds)


_CONTINUES = Question(
    "mandate_continues",
    Text("代表资格不因此终止", "the mandate goes on"),
    Text("代表资格终止", "the mandate ends"),
)
_SAID = {
    EndGround.RESIGNATION: deputies_status.RESIGNATION,
    EndGround.ORDERED_RESIGNATION: deputies_status.ORDERED_RESIGNATION,
    EndGround.RECALL: deputies_status.RECALLED,
    EndGround.NATIONALITY_LOST: deputies_status.NATIONALITY_LOST,
    EndGround.RIGHTS_LOST: deputies_status.RIGHTS_LOST,
    EndGround.CAPACITY_LOST: deputies_status.CAPACITY_LOST,
    EndGround.DEATH: deputies_status.DEATH,
}
_DEATH_UNSAID = Text(
    "代表去世的，代表资格自然终止；2015年文本没有明文",
    "the mandate of a deputy who died ends of itself; the text of 2015 does not say so",
)
_LOCAL_ONLY = Text(
    "迁出或者调离只终止地方各级人大代表的资格，不适用于全国人大代表",
    "moving away ends the mandates of local deputies only, not those of national ones",
)
_OWN_AREA = Text(
    "本行政区域指本级人大的行政区域：在其范围内迁移的，代表资格不终止",
    "the area is that of the congress itself: whoever moves within it keeps the mandate",
)
_COUNTED = Text("按次会议而不按全体会议计", "counted are sessions, not sittings")
_IN_A_ROW = Text(
    "“两次不出席”是否须为相连的两次，条文没有说明；本库读作任期内累计",
    "the text does not say whether the absences must be in a row; read here as adding up over the "
    "term",
)
_APART = Text("只计相连的", "counting only those in a row")
_ORDERED_UNNAMED = Text(
    "2015年文本只写辞职被接受，没有另列责令辞职：责令辞职被接受的，也是辞职被接受",
    "the text of 2015 names accepted resignations and not ordered ones apart: an ordered one that "
    "was accepted is one of them",
)


def mandate_continues(
    happened: EndGround,
    *,
    level: Level,
    on: date,
    sessions: int | None = None,
    in_a_row: bool | None = None,
) -> Ruling:
    """Rule whether a mandate goes on after what happened (代表资格终止).

    Args:
        happened: what happened.
        level: the level of the congress whose deputy it is.
        on: the day whose law applies.
        sessions: with `EndGround.ABSENCE`, how many sessions of the term were missed without
            approval so far, one or more; not given otherwise.
        in_a_row: with two or more of them, whether as many as end a mandate were of sessions that
            followed one another; None where it is not said, and they are added up.

    Raises:
        FactsError: a number of sessions where none is asked for, or none where it is; sessions in
            a row or not where no two were missed.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 62; 选举法 57 II.
    Limitations: whether the recall, the resignation or the sentence is itself lawful is not
        asked. That a deputy of the forces is transferred away is in their measures too (38 II).
    """
    on = day("on", on)
    member("happened", happened, EndGround)
    member("level", level, Level)
    asked = (
        ("happened", happened),
        ("level", level),
        ("sessions", sessions),
        ("in_a_row", in_a_row),
    )
    if happened is EndGround.ABSENCE:
        ground, points = _absences(on, sessions, in_a_row=in_a_row)
        return decide(_CONTINUES, on, asked, (ground,), points, (_COUNTED,))
    for field, value in asked[2:]:
        if value is not None:
            raise FactsError(field, value, "None: sessions are counted of absences alone")
    if happened is EndGround.MOVED_AWAY:
        texts = known(on, (deputies_status.MOVED_AWAY, electoral_status.MOVED_AWAY))
        grounds = worded(texts, holds=level.national)
        area = _LOCAL_ONLY if level.national else _OWN_AREA
        return decide(_CONTINUES, on, asked, grounds, notes=(area,))
    grounds, notes = _ends(happened, on)
    return decide(_CONTINUES, on, asked, grounds, notes=notes)


def _absences(
    on: date, sessions: int | None, *, in_a_row: bool | None
) -> tuple[Ground, tuple[OpenPoint, ...]]:
    """Return the absences held against the most allowed, and whether they must be in a row."""
    missed = count("sessions", sessions, 1)
    optional(instance, "in_a_row", in_a_row, bool)
    if in_a_row is not None and missed == 1:
        raise FactsError("in_a_row", in_a_row, "None: one session alone follows no other")
    rule = deputies_status.ABSENCES.at(on)
    most = rule.value - 1
    apart = in_a_row is False and missed > most
    says = _APART if apart else None
    points: tuple[OpenPoint, ...] = ()
    if missed > most and in_a_row is not True:
        points = (OpenPoint(_IN_A_ROW, rule.source, decides=apart),)
    missed = min(missed, most) if apart else missed
    at_most = Bound.AT_MOST
    ground = Ground(rule.source, missed <= most, Measure.ABSENCES, missed, most, at_most, says=says)
    return ground, points


def _ends(happened: EndGround, on: date) -> tuple[tuple[Ground, ...], tuple[Text, ...]]:
    """Return the ground on which a mandate ends, and how the text of 2015 is read.

    Until 2025 the text was silent on deaths, and on ordered resignations apart from others.
    """
    provision = _SAID[happened]
    if happened is EndGround.ORDERED_RESIGNATION and provision.known(on) is None:
        return said(on, deputies_status.RESIGNATION, holds=False), (_ORDERED_UNNAMED,)
    if happened is EndGround.DEATH and provision.known(on) is None:
        in_force(Statute.DEPUTIES_LAW, on=on)  # which refuses days of which no text is known
        return (Ground(None, holds=False, says=_DEATH_UNSAID),), ()
    return said(on, provision, holds=False), ()


# Who is told, and who announces


@enum.unique
class StatusChange(enum.Enum):
    """What changed in a deputy's status (代表资格变动)."""

    SUSPENSION = "暂时停止执行代表职务"
    RESUMPTION = "恢复执行代表职务"
    END = "代表资格终止"


@attrs.frozen
class StatusReport(Result):
    """To whom the credentials committee reports a change, and who announces it (报告、公告).

    Attributes:
        change: what changed.
        to: which body of the same level it is reported to; None where no text says.
        announced_by: which body announces it; None where the text asks for no announcement.
        grounds: the provisions.
        notes: what else to know.
    """

    change: StatusChange
    to: Body | None
    announced_by: Body | None
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    @property
    def must_be_announced(self) -> bool:
        """Whether the text asks for an announcement."""
        return self.announced_by is not None

    def explain(self, lang: Lang = "zh") -> str:
        """Return who is told, who announces, the provisions and the notes, a line each."""
        zh = language(lang) == "zh"
        lines: list[str] = []
        if self.to is not None:
            to = term(self.to, lang)
            lines.append(
                f"由代表资格审查委员会报本级{to}"
                if zh
                else f"the credentials committee tells: {to}"
            )
        if self.announced_by is not None:
            by = term(self.announced_by, lang)
            lines.append(f"由本级{by}公告" if zh else f"announced by: {by}")
        if not lines:
            lines.append("法律没有规定报告和公告" if zh else "the law asks for no report")
        return "\n".join([*lines, *reasons(lang, self.grounds, (), self.notes)])


_NO_ANNOUNCEMENT = Text("法律没有要求公告", "the law asks for no announcement")
_NO_REPORT = Text(
    "法律没有规定恢复执行职务由谁报告、由谁公告",
    "the law does not say who reports or announces that duties resume",
)
_BETWEEN_SESSIONS = Text(
    "乡级人大闭会期间向谁报告，国家法律没有规定；未问地方规定",
    "between the sessions of a township congress no national text names a body to tell; local "
    "texts were not asked",
)


def status_report(level: Level, change: StatusChange, *, on: date) -> StatusReport:
    """Return to whom a change of a deputy's status is reported, and who announces it (公告).

    Args:
        level: the level of the congress whose deputy it is.
        change: what changed.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 61, 63.
    Limitations: provincial texts let a township's presidium be told; they were not asked. An
        election declared void is announced by other texts (选举法 47 II).
    """
    on = day("on", on)
    township = member("level", level, Level).tier is Tier.TOWNSHIP
    if member("change", change, StatusChange) is StatusChange.RESUMPTION:
        grounds = said(on, deputies_status.RESUMPTION)
        return StatusReport(change, None, None, grounds, (_NO_REPORT,))
    to = Body.CONGRESS if township else Body.STANDING_COMMITTEE
    notes = (_BETWEEN_SESSIONS,) if township else ()
    if change is StatusChange.SUSPENSION:
        grounds = said(on, deputies_status.SUSPENSION_REPORTED)
        return StatusReport(change, to, None, grounds, (_NO_ANNOUNCEMENT, *notes))
    rule = deputies_status.TOWNSHIP_END_ANNOUNCED if township else deputies_status.END_ANNOUNCED
    return StatusReport(change, to, to, said(on, rule), notes)
