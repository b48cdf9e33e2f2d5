"""Published schemes of other bodies, kept for one feature each: surveys, publicity, ranks."""

from __future__ import annotations

from npcmodel.law.wording import Text
from npcmodel.schemes.published.words import (
    Entry,
    Json,
    Organ,
    at_least,
    by_trait,
    computed,
    counted,
    deduction,
    each,
    event_kind,
    fold,
    given,
    linear,
    measure,
    times,
    together,
    trait,
    worth_if,
)

__all__ = ["OTHERS"]

_SELF = Organ.OTHER


def _satisfied(way: str) -> Json:
    """The mean mark of the answers of one survey; who does not know is left out."""
    counts = [given(f"{way}{answer}") for answer in ("满意", "基本满意", "不满意")]
    marks = [times(mark, count) for mark, count in zip((100, 75, 55), counts, strict=True)]
    return {"kind": "quotient", "part": together(*marks), "whole": together(*counts)}


_SURVEY = Entry(
    "an-shandong-satisfaction-2008",
    "山东省",
    "科学发展综合考核群众满意度调查（2008年度）",
    2009,
    _SELF,
    partial=False,
    document={
        "items": [
            computed("phone", "电话访问", times("0.6", _satisfied("电话"))),
            computed("form", "问卷", times("0.4", _satisfied("问卷"))),
        ],
    },
    choices=(
        Text(
            "“不了解”不计分，也不计入总数；电话与问卷的6比4在原页有乱码，按此读取",
            '"do not know" counts nowhere; 6 to 4 for calls and forms is garbled on the page and'
            " read so",
        ),
    ),
)

_PRESS = each(
    measure("publication", "条"),
    worth_if(
        trait("verified", "no"),
        0,
        worth_if(
            trait("headline", "yes"),
            by_trait("level", {"市": 8, "省": 10, "国家": 40}),
            by_trait("level", {"市": 4, "省": 6, "国家": 20}),
        ),
    ),
)
_STAFFING = Entry(
    "an-hr-publicity",
    "某市（城市名未见）",
    "人力资源和社会保障局新闻（信息）宣传工作考核办法",
    None,
    _SELF,
    partial=False,
    document={
        "events": [
            event_kind(
                "publication",
                "采用稿件",
                traits={
                    "level": ("市", "省", "国家"),
                    "headline": ("yes", "no"),
                    "verified": ("yes", "no"),
                },
            ),
            event_kind("negative_report", "负面报道"),
        ],
        "items": [
            computed(
                "press",
                "采用分（有负面报道的月份为0）",
                fold("month", worth_if(at_least(counted("negative_report"), 1), 0, _PRESS), "sum"),
            ),
            computed(
                "shortfall",
                "月度任务缺口的2倍",
                fold(
                    "month",
                    times(
                        -2,
                        {
                            "kind": "clamp",
                            "of": together(given("月度任务"), times(-1, _PRESS)),
                            "floor": 0,
                        },
                    ),
                    "sum",
                ),
            ),
            deduction(
                "untrue", "不实报道", measure("publication", "条", where={"verified": "no"}), 5
            ),
            deduction("negative", "负面报道", measure("negative_report"), 10),
        ],
    },
    choices=(
        Text(
            "各月任务相同；有负面报道的月份，缺口仍按当月稿件计算",
            "every month has the same task; in a month with a negative report the shortfall is"
            " still that of its publications",
        ),
    ),
)

_HOUSING = Entry(
    "an-housing-publicity",
    "某县（县名未见）",
    "住房和城乡建设局新闻信息宣传考核办法",
    None,
    _SELF,
    missing=Text(
        "完成与未完成任务的加扣分只见到例子（5分、10分）",
        "points for meeting a task or missing it: only examples (5, 10) are visible",
    ),
    document={
        "events": [
            event_kind(
                "publication",
                "采用稿件",
                traits={
                    "medium": ("大众日报", "中国建设报", "日报", "建设报"),
                    "place": ("头版头条", "其他版面", "学术刊物"),
                },
            ),
            event_kind("instruction", "领导批示"),
        ],
        "items": [
            computed(
                "press",
                "采用稿件",
                each(
                    measure("publication", "条"),
                    times(
                        by_trait(
                            "medium", {"大众日报": 10, "中国建设报": 10, "日报": 7, "建设报": 5}
                        ),
                        by_trait("place", {"头版头条": 2, "其他版面": 1, "学术刊物": "0.5"}),
                    ),
                ),
            ),
            linear("instructions", "领导批示", measure("instruction", "条"), 5),
        ],
    },
    choices=(
        Text(
            "学术刊物按同级综合报刊减半：稿件的媒体写同级的报刊",
            "an academic journal counts half of the newspaper of its level, which its medium names",
        ),
    ),
)

_RANKS = Entry(
    "an-rank-points",
    "某市（城市名未见）",
    "机构编制评估考评指标",
    None,
    _SELF,
    partial=False,
    obstacle=Text(
        "按名次计分：第1至5名依次60、57、54、51、48分，或者按与第1名的比例，要比较众人",
        "points go by rank: 60, 57, 54, 51, 48 for the first five, or by the ratio to the first,"
        " which compares subjects",
    ),
)

OTHERS = (_SURVEY, _STAFFING, _HOUSING, _RANKS)
