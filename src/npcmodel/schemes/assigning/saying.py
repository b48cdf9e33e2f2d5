"""What a placement says: destinations, wishes, ties, and what is short, in both languages."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from npcmodel.exact.matching import Aim, Gap, Matching
from npcmodel.law.wording import Lang

__all__ = [
    "aim_line",
    "gap_lines",
    "lack_line",
    "listed",
    "member_lines",
    "tie_lines",
    "wish_lines",
]

_AIMS_EN = {
    Aim.LEAST_SUM: "least sum of the numbers of the wishes",
    Aim.MOST_FIRST: "most first wishes, then most second ones, and so on",
    Aim.FEWEST_LAST: "fewest last wishes, then fewest of those before, and so on",
}


def listed(names: Iterable[object], lang: Lang) -> str:
    """Return names in a row; a word where there are none."""
    shown = [str(one) for one in names]
    return ("、".join(shown) or "无") if lang == "zh" else (", ".join(shown) or "none")


def aim_line(aim: Aim, lang: Lang) -> str:
    """Return which way is the best."""
    return f"择优标准：{aim.value}" if lang == "zh" else f"best by: {_AIMS_EN[aim]}"


def member_lines(matching: Matching[Any, Any], lang: Lang) -> list[str]:
    """Return by destination how many go there for certain, and who."""
    if lang == "zh":
        form = "{}（确定{}个）：{}" if matching.tied else "{}（{}个）：{}"
    else:
        form = "{} ({} certain): {}" if matching.tied else "{} ({}): {}"
    return [
        form.format(place, len(who), listed(who, lang)) for place, who in matching.members.items()
    ]


def wish_lines(
    matching: Matching[Any, Any], by_wish: Mapping[int | None, int], lang: Lang
) -> list[str]:
    """Return how many go for certain to their first, second... wish; no line for nobody."""
    if not by_wish:
        return []
    if lang == "zh":
        head = "志愿（已确定的）：" if matching.tied else "志愿："
        form, other, comma = "第{}志愿{}个", "未报的去向{}个", "，"
    else:
        head = "by wish, as far as certain: " if matching.tied else "by wish: "
        form, other, comma = "wish {}: {}", "not wished for: {}", ", "
    return [
        head
        + comma.join(
            other.format(number) if at is None else form.format(at, number)
            for at, number in by_wish.items()
        )
    ]


def tie_lines(matching: Matching[Any, Any], lang: Lang) -> list[str]:
    """Return who is tied between which destinations, or by what order ties were settled."""
    zh = lang == "zh"
    if matching.order:
        who, where = listed(matching.order, lang), listed(matching.place_order, lang)
        if zh:
            return [f"同样好的方案不止一个，按定序确定：{who}；去向依次为{where}"]
        return [f"several ways were as good; settled by the order {who}; places in order: {where}"]
    if matching.unique:
        return ["没有同样好的其他方案" if zh else "no other way is as good"]
    lines = ["另有同样好的方案，下列各项未定：" if zh else "other ways are as good; left open:"]
    for one, places in matching.tied.items():
        open_to = listed(places, lang)
        line = f"{one}可去{open_to}" if zh else f"{one} may go to {open_to}"
        if one in matching.contested:
            alone = matching.demand.wanted(one) == 1
            if zh:
                line += "，也可能未获安排" if alone else "，也可能少一个去向"
            else:
                line += ", or find no place" if alone else ", or to one fewer"
        lines.append(line)
    return lines


def lack_line(matching: Matching[Any, Any], one: Hashable, why: str, lang: Lang) -> str:
    """Return who finds no place, or too few, and why."""
    number, wanted = matching.lacking[one], matching.demand.wanted(one)
    if number == wanted:
        return f"未安排：{one}（{why}）" if lang == "zh" else f"not placed: {one} ({why})"
    if lang == "zh":
        return f"未足额安排：{one}应有{wanted}个去向，差{number}个（{why}）"
    return f"not placed often enough: {one}, {number} of {wanted} short ({why})"


def gap_lines(matching: Matching[Any, Any], lang: Lang) -> list[str]:
    """Return why nothing better is possible: too little room, or too few for the least sizes."""
    lines: list[str] = []
    if matching.crowded is not None:
        lines.append(_crowded(matching.crowded, lang))
    if matching.scarce is not None:
        lines.append(_scarce(matching.scarce, lang))
        under = listed(matching.under, lang)
        if lang == "zh":
            head = "未达到或者可能达不到最少人数：" if matching.tied else "未达到最少人数："
        else:
            head = "below the least size" + (", or perhaps: " if matching.tied else ": ")
        lines.append(head + under)
    return lines


def _crowded(gap: Gap[Any, Any], lang: Lang) -> str:
    who, where = listed(gap.people, lang), listed(gap.places, lang)
    if lang == "zh":
        return (
            f"名额不足：{who}须在{where}中安排{gap.need}个，名额共{gap.found}个，差{gap.missing}个"
        )
    return (
        f"too little room: {who} need {gap.need} in {where}, which take {gap.found}: "
        f"{gap.missing} short"
    )


def _scarce(gap: Gap[Any, Any], lang: Lang) -> str:
    who, where = listed(gap.people, lang), listed(gap.places, lang)
    if lang == "zh":
        return (
            f"最少人数不足：{where}最少共需{gap.need}个，能安排的只有{gap.found}个（{who}），"
            f"差{gap.missing}个"
        )
    return (
        f"least sizes not reached: {where} need {gap.need}, only {gap.found} can be placed there "
        f"({who}): {gap.missing} short"
    )
