"""Lists of practice: problems traced to what was done about them, questions to answers.

No statute knows these lists; what is on them is the caller's.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import instance, names
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language

__all__ = ["FourLists", "InquiryRecord", "four_lists", "inquiry_record"]


def _share(done: int, all_: int) -> Fraction:
    return Fraction(done, all_) if all_ else Fraction(1)


@attrs.frozen
class FourLists(Result):
    """Problems through the lists of measures, results and assessments (四张清单).

    Attributes:
        problems: the problems, in their order (问题清单).
        without_measure: those for which no measure is listed (对策清单).
        without_result: those with a measure and no result (成绩清单).
        without_assessment: those with a result that nobody assessed (评价清单).
        closed: those on all four lists.
    """

    problems: tuple[Hashable, ...]
    without_measure: tuple[Hashable, ...]
    without_result: tuple[Hashable, ...]
    without_assessment: tuple[Hashable, ...]
    closed: tuple[Hashable, ...]

    @property
    def rate(self) -> Fraction:
        """The share of the problems that are on all four lists; one where there are none."""
        return _share(len(self.closed), len(self.problems))

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many are closed, and at which list the others stop."""
        zh = language(lang) == "zh"
        done, all_ = len(self.closed), len(self.problems)
        lines = [f"问题{all_}项，闭环{done}项" if zh else f"{done} of {all_} problems closed"]
        stops = (
            (self.without_measure, "没有对策", "no measure"),
            (self.without_result, "没有成绩", "no result"),
            (self.without_assessment, "没有评价", "no assessment"),
        )
        joint = "、" if zh else ", "
        lines += [
            f"{han}：{joint.join(map(str, which))}"
            if zh
            else f"{en}: {joint.join(map(str, which))}"
            for which, han, en in stops
            if which
        ]
        return "\n".join(lines)


def _once(field: str, values: Iterable[Hashable]) -> tuple[Hashable, ...]:
    found = names(field, values)
    if len(set(found)) != len(found):
        raise FactsError(field, found, "each once")
    return found


def four_lists(
    problems: Iterable[Hashable],
    *,
    measures: Iterable[Hashable],
    results: Iterable[Hashable],
    assessments: Iterable[Hashable],
) -> FourLists:
    """Return how far problems got on the four lists (四张清单).

    Args:
        problems: what inspections and studies found, each once, by any name.
        measures: the problems for which a measure is listed.
        results: those for which a result is.
        assessments: those whose result the people assessed.

    Raises:
        FactsError: a problem named twice, or one on a later list that is not on the one before.
    """
    found = _once("problems", problems)
    lists = {
        "measures": names("measures", measures),
        "results": names("results", results),
        "assessments": names("assessments", assessments),
    }
    before = found
    for field, listed in lists.items():
        strangers = tuple(one for one in listed if one not in before)
        if strangers:
            raise FactsError(field, strangers, "on the list before")
        before = listed
    measured, done, assessed = lists.values()
    return FourLists(
        found,
        tuple(one for one in found if one not in measured),
        tuple(one for one in found if one in measured and one not in done),
        tuple(one for one in found if one in done and one not in assessed),
        tuple(one for one in found if one in assessed),
    )


@attrs.frozen
class InquiryRecord(Result):
    """Questions of a special inquiry and which of them were answered (专题询问的答复情况).

    Attributes:
        answered: the questions answered, in their order.
        unanswered: the others.
    """

    answered: tuple[Hashable, ...]
    unanswered: tuple[Hashable, ...]

    @property
    def rate(self) -> Fraction:
        """The share that was answered; one where nothing was asked."""
        return _share(len(self.answered), len(self.answered) + len(self.unanswered))

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many were answered, and which were not."""
        zh = language(lang) == "zh"
        done, all_ = len(self.answered), len(self.answered) + len(self.unanswered)
        lines = [f"提问{all_}个，答复{done}个" if zh else f"{done} of {all_} questions answered"]
        if self.unanswered:
            left = ("、" if zh else ", ").join(map(str, self.unanswered))
            lines.append(f"未答复：{left}" if zh else f"not answered: {left}")
        return "\n".join(lines)


def inquiry_record(questions: Iterable[Hashable], answers: Mapping[Any, bool]) -> InquiryRecord:
    """Return which questions of a special inquiry were answered (专题询问的答复情况).

    Args:
        questions: the questions, each once, by any name.
        answers: by question, whether it was answered; one that is not named was not.

    Raises:
        FactsError: a question named twice, or an answer to a question nobody asked.
    """
    found = _once("questions", questions)
    instance("answers", answers, Mapping)
    given: dict[Hashable, bool] = dict(answers)
    strangers = tuple(one for one in given if one not in found)
    if strangers:
        raise FactsError("answers", strangers, "answers to the questions asked")
    done = {one for one, said in given.items() if instance("answers", said, bool)}
    return InquiryRecord(
        tuple(one for one in found if one in done),
        tuple(one for one in found if one not in done),
    )
