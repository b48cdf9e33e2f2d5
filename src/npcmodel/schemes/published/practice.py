"""Published schemes around people's congresses: ballots, subsidies, answers to suggestions."""

from __future__ import annotations

from npcmodel.law.wording import Text
from npcmodel.schemes.published.words import (
    Entry,
    Json,
    Organ,
    all_of,
    any_of,
    at_least,
    band,
    bands,
    by_trait,
    computed,
    each,
    event_kind,
    given,
    is_so,
    less,
    measure,
    more,
    percent,
    points_of,
    rule,
    rules,
    times,
    together,
    worth_if,
)

__all__ = ["PRACTICE"]

_SELF = Organ.PEOPLES_CONGRESS
_YUAN = Text(
    "计的是元，不是分",
    "what is reckoned is yuan, not points",
)

_DAWU_HIGH = band("称职", at_least=80, printed="80%以上")
_DAWU_LOW = band("不称职", below=50, printed="50%以下")
_DAWU = Entry(
    "hb-dawu-2005",
    "湖北省大悟县",
    "大悟县人大代表述职票决测评",
    2005,
    _SELF,
    partial=False,
    document={
        "items": [
            computed("competent", "称职票占比（%）", percent(given("称职票"), given("测评票")))
        ],
        "grades": bands(
            _DAWU_HIGH,
            band("基本称职", at_least=50, at_most=80, printed="50%—80%"),
            _DAWU_LOW,
        ),
    },
    obstacle=Text(
        "恰好80%时，“80%以上”与“50%—80%”同时适用",
        'at exactly 80% both "80% or more" and "50% to 80%" hold',
    ),
    choices=(
        Text(
            "总分是称职票的百分数；“50%以下”读作不足50%",
            'the total is the share of ballots in hundredths; "50%以下" is read as below 50%',
        ),
    ),
    readings=(
        (
            Text("恰好80%归入称职", "exactly 80% is 称职"),
            {"grades": bands(_DAWU_HIGH, band("基本称职", at_least=50, below=80), _DAWU_LOW)},
        ),
        (
            Text("恰好80%归入基本称职", "exactly 80% is 基本称职"),
            {
                "grades": bands(
                    band("称职", above=80),
                    band("基本称职", at_least=50, at_most=80, printed="50%—80%"),
                    _DAWU_LOW,
                )
            },
        ),
    ),
)

_CANGSHAN = Entry(
    "sd-cangshan-2007",
    "山东省苍山县（今兰陵县）",
    "苍山县人大代表向选民述职测评方案",
    2007,
    _SELF,
    missing=Text(
        "优秀、称职、基本称职、不称职四等的票数线",
        "how many ballots make each of the four grades",
    ),
    document={
        "items": [
            computed("poor", "不称职票占比（%）", percent(given("不称职票"), given("测评票")))
        ],
        "grades": rules(rule("告诫", more({"kind": "points", "of": "poor"}, 30)), otherwise="无"),
    },
    choices=(
        Text(
            "总分是不称职票的百分数，等次只写是否告诫",
            "the total is the share of ballots in hundredths; the grade only says whether a"
            " warning follows",
        ),
    ),
)

_CHENZHUANG = Entry(
    "sd-lijin-chenzhuang-2019",
    "山东省东营市利津县陈庄镇",
    "陈庄镇人大代表考勤履职制度与误工补助",
    2019,
    _SELF,
    missing=Text(
        "按考勤和参加活动拉开档次的办法",
        "how attendance and activities make the difference",
    ),
    document={
        "items": [
            computed(
                "difference",
                "补助与基数之差",
                together(
                    given("补助"),
                    times(-1, points_of("代表", {"县代表": 1000, "镇代表": 500})),
                ),
            )
        ],
    },
    choices=(
        _YUAN,
        Text(
            "只印出平均基数和一名代表的实得数，所以只计两者之差",
            "only the average and what one deputy got are printed, so their difference is all"
            " that is reckoned",
        ),
    ),
)

_ZHOUQU = Entry(
    "gs-zhouqu-2016",
    "甘肃省甘南藏族自治州舟曲县",
    "舟曲县无固定收入的县乡人大代表生活补助发放办法（试行）",
    2016,
    _SELF,
    partial=False,
    document={
        "items": [
            computed(
                "subsidy",
                "生活补助",
                times(
                    given("计发月数", 12),
                    {
                        "kind": "max",
                        "of": [is_so("县代表", 500), is_so("乡镇代表", 300)],
                    },
                ),
            )
        ],
    },
    choices=(
        _YUAN,
        Text(
            "“依履职情况”如何增减，条文没有数字",
            "how the work done changes the amount is not given in numbers",
        ),
    ),
)

_ALL = given("建议件数")


def _good(code: str, title: str, when: Json) -> Json:
    return computed(code, title, worth_if(when, 1))


def _rate(part: str) -> Json:
    return {"kind": "rate", "part": given(part), "whole": _ALL}


_SHENZHEN = Entry(
    "gd-shenzhen-2007",
    "广东省深圳市",
    "市政府系统16家单位办理市人大代表建议情况纳入绩效评估的通知",
    2007,
    _SELF,
    missing=Text(
        "总评为良好的条件中的后半句",
        "the end of the sentence on the overall grade 良好",
    ),
    document={
        "items": [
            _good("signing", "7日内签收为良好", at_least(_rate("7日内签收件数"), 1)),
            _good(
                "replies",
                "3个月内答复为良好",
                all_of(
                    at_least(_rate("3个月内答复件数"), "0.8"),
                    less(given("超期未办件数"), 1),
                ),
            ),
            _good(
                "satisfaction",
                "满意率为良好",
                all_of(
                    at_least(_rate("满意件数"), "0.8"),
                    less(given("不满意件数"), 1),
                ),
            ),
        ],
        "grades": rules(
            rule(
                "不合格",
                any_of(
                    less(_rate("7日内签收件数"), "0.9"),
                    at_least(given("6个月未答复件数"), 1),
                    at_least(given("不满意件数"), 1),
                ),
            ),
            rule("良好", at_least({"kind": "points", "of": "gd-shenzhen-2007"}, 2)),
            otherwise="合格",
        ),
    },
    choices=(
        Text(
            "总分是评为良好的项数；截断的一句读作：各项合格以上且两项以上良好的，总评良好",
            "the total is how many of three are 良好; the sentence cut off is read so: 良好 where"
            " two are and none fails",
        ),
        Text(
            "3个月内答复达到80%而有超期未办的，条文没有写，读作合格",
            "where 80% were answered in three months and some are overdue the text is silent:"
            " read as 合格",
        ),
    ),
)

_HAINAN = Entry(
    "hi-hainan-2002",
    "海南省",
    "承办人大代表建议和政协提案工作考核评比办法",
    2002,
    _SELF,
    issued_by="海南省人民政府办公厅",
    missing=Text(
        "办理结果的分值、答复质量的细则、会办件与综合考核",
        "the points for results, how quality is judged, joint cases and the overall assessment",
    ),
    document={
        "events": [
            event_kind(
                "case", "主办件", "quality", traits={"speed": ("on_time", "extended", "late")}
            )
        ],
        "items": [
            computed(
                "cases",
                "主办件平均得分",
                each(
                    measure("case", "件"),
                    together(
                        by_trait("speed", {"on_time": 20, "extended": 20, "late": 0}),
                        {"kind": "quantity", "name": "quality", "most": 50},
                    ),
                    "mean",
                ),
            )
        ],
    },
    choices=(
        Text(
            "各件得分取平均数；3个月是否届满由填报人判断",
            "the mean of the cases counts; whether three months were over is for who reports",
        ),
    ),
)

PRACTICE = (
    _DAWU,
    _CANGSHAN,
    _CHENZHUANG,
    _ZHOUQU,
    _SHENZHEN,
    _HAINAN,
)
