# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 积分办法在采用之前 / A scoring scheme before it is adopted
#
# 供研究者和县乡人大工作人员使用：载入一份积分办法，给一份履职档案计分，逐行看清分从何来；
# 改动一个分值，看名次、等次、封顶和投机空间如何变化；再用另一份办法给同一批人计分。
#
# For researchers and county staff: load a scheme, score an archive, see line by line why; change
# one weight and watch ranks, grades, caps and gaming move; then score the same people under
# another scheme.
#
# **三点说明 / Three things to know**
#
# - 下面的代表和履职记录都是按固定种子合成的，不是真人真事。
#   The deputies and their records are made up from a fixed seed; nobody is real.
# - 第一份办法是虚构的示例；第 9 节的办法是已公布文件中可见的部分，注明出处和未见部分。
#   The first scheme is an invented example; that of section 9 is the visible part of a published
#   text, with its source and with what is missing.
# - 积分办法是各地的做法，不是法律；积分只反映记录下来的活动，不等于履职的好坏。
#   Schemes are local practice, not law; points measure recorded activity, not how well somebody
#   represents.

# %%
import json
import random
from collections import Counter
from datetime import date
from fractions import Fraction
from pathlib import Path

from pydantic import ValidationError

import npcmodel as npc
from npcmodel.charts import cohort_chart, rank_chart, score_chart
from npcmodel.schemes.analysis import (
    Change,
    ChangeKind,
    Way,
    attainable,
    changed,
    cheapest_rise,
    contributions,
    fairness,
    marginal_points,
    saturation,
    sensitivity,
    what_if,
)
from npcmodel.schemes.parts import Limit, figure
from npcmodel.schemes.published import published_scheme
from npcmodel.schemes.scoring import Score

# %% [markdown]
# ## 1. 从 JSON 载入办法 / Load a scheme from JSON
#
# 办法是一份 JSON 文件：项目、分值、封顶、一票否决、等次。文件里没有公式，也没有代码。
#
# A scheme is a JSON document: items, points, caps, vetoes, grades. It holds no formulas and no
# code.

# %%
text = Path("../examples/township_points.json").read_text(encoding="utf-8")
scheme = npc.Scheme.model_validate_json(text)

print(scheme.title, "|", scheme.issued_by, "|", scheme.source)
for item in scheme.items:
    print("-", item.kind, item.title)

# %% [markdown]
# 每一项、总分能到多少，哪些等次凭积分可得；起草者可能没有想到的地方。
#
# How far each item and the total can go, which grades points can give; and what the drafter may
# not have meant.

# %%
print(attainable(scheme).explain())
for note in scheme.notes:
    print("!", note.zh, "/", note.en)

# %% [markdown]
# 自相矛盾的文件不予接受，并指出每一处错误的位置。
# 例如把“良好”的下限改为 72，70 分以上不满 72 分就没有等次。
#
# A document that contradicts itself is refused, with the place of every fault. With 良好 from 72,
# no grade holds a total of 70 or more and less than 72.

# %%
draft = json.loads(text)
draft["grades"]["bands"][1]["at_least"] = 72
try:
    npc.Scheme.model_validate(draft)
except ValidationError as refused:
    for fault in refused.errors():
        print(".".join(str(step) for step in fault["loc"]), "|", fault["msg"])
else:
    raise AssertionError("a gap between grades must be refused")

# %% [markdown]
# ## 2. 合成一批履职档案 / Make up a cohort
#
# 种子固定，任何人重做都得到同样的 40 份档案。次数的多少只为演示，不是任何地方的实际情况。
#
# The seed is fixed: whoever repeats it has the same 40 archives. How often things happen is made
# up for the example and says nothing about any place.

# %%
SEED = 2026
lots = random.Random(SEED)


def up_to(most: int) -> int:
    """Return a whole number from 0 to `most`."""
    return int(lots.random() * (most + 1))


def some(kind: str, number: int, **traits: str) -> list[npc.Event]:
    """Return so many events of a kind, on days of the year."""
    counts = {"half_days": 1} if kind == "leave" else {}
    return [
        npc.Event(
            kind,
            date(2026, 1 + up_to(11), 1 + up_to(27)),
            counts=counts,
            traits=traits,
            evidence=(f"{kind}-{up_to(9999):04}.pdf",),
        )
        for _ in range(number)
    ]


def archive(number: int) -> npc.Record:
    """Return the archive of one made-up deputy."""
    events = [
        *some("suggestion", up_to(5)),
        *some("meeting", 3 + up_to(5)),
        *some("reception", up_to(10)),
        *some("inspection", up_to(4)),
        *some("leave", up_to(2)),
        *some("absence", int(up_to(4) == 0), excuse="none"),
        *some("criminal", int(number == 38)),
    ]
    group = "第一代表小组" if number % 2 else "第二代表小组"
    return npc.Record(f"代表{number:02}", tuple(events), attributes={"代表小组": group})


people = [archive(number) for number in range(1, 41)]
print(len(people), "份档案 / archives,", sum(len(one.events) for one in people), "件事 / events")

# %% [markdown]
# ## 3. 给一份档案计分，逐行看 / Score one archive, line by line
#
# 取第一位有项目封顶的代表。每一行写明次数、分值、封顶前后的分数；
# 每一行都能追到事项和佐证，每一件事也能追到它计入的行。
#
# The first deputy with a line that its cap cut. Each line says how often, how many points, before
# and after its cap. Each line leads back to its events and their evidence, and each event to the
# lines where it counts.

# %%
cards = [npc.score(scheme, one) for one in people]
chosen = next(
    place for place, one in enumerate(cards) if any(line.bound is Limit.CAP for line in one.lines)
)
somebody, card = people[chosen], cards[chosen]
print(card.explain("zh"))
print()
print(card.explain("en"))

# %%
line = next(line for line in card.lines if line.bound is Limit.CAP)
for place in line.events:
    event = somebody.events[place]
    print(line.title, event.day, *event.evidence)
    assert line in card.lines_of(place)
print("未计入任何一行 / counted nowhere:", Counter(somebody.events[i].kind for i in card.unread()))

# %%
score_chart(card)

# %% [markdown]
# ## 4. 全体的分布和等次 / The cohort and its grades
#
# 条形按等次着色，背景是各等次的分数段。因一票否决而定的等次，会显出与分数段不同的颜色。
#
# Bars are coloured by grade over the bands of points. A grade that a veto gives shows in another
# colour than its band.

# %%
LABELS = ("优秀", "良好", "合格", "不合格")


def graded(found: list[Score]) -> str:
    """Return how many have each grade."""
    numbers = Counter(one.grade for one in found)
    return "，".join(f"{label}{numbers[label]}" for label in LABELS)


print(graded(cards))
print(
    "一票否决 / vetoes:",
    [(one.subject, figure(one.total), one.grade) for one in cards if one.vetoed],
)
cohort_chart(cards, scheme)

# %% [markdown]
# 哪一项得分多，和哪一项拉开差距，是两回事：后者决定名次。
#
# Which item brings many points, and which sets people apart, are two questions: the second decides
# the ranks.

# %%
for part in contributions(scheme, people).rows:
    print(part.explain("zh"))
    print(part.explain("en"), "\n")

# %% [markdown]
# ## 5. 改一个分值 / Change one weight
#
# 把“出席会议”由每次 10 分改为 8 分。可以改 JSON，可以用 `changed`；改后的办法重新检查。
#
# 出席会议 earns 8 points instead of 10. Edit the JSON, or use `changed`; what comes out is checked
# again.

# %%
edited = json.loads(text)
edited |= {"title": "会议每次8分（假设）", "issued_by": "本笔记本（假设）"}
edited["items"][1]["points"] = 8
lighter = npc.Scheme.model_validate(edited)

same = changed(scheme, Change("meetings", ChangeKind.POINTS, Fraction(8, 10)))
assert same.items == lighter.items

comparison = what_if(scheme, lighter, people)
said = comparison.explain("zh").splitlines()
print("\n".join(said[:10]))
print(f"……（共 {len(said)} 行 / lines）")

# %%
after = [npc.score(lighter, one) for one in people]
print("前 / before:", graded(cards))
print("后 / after: ", graded(after))
rank_chart(cards, after, places=15)

# %% [markdown]
# ## 6. 封顶截去了什么 / What caps cut off
#
# 达到封顶以后再做同样的事不再得分。提高“接待选民”的封顶，看截去的分数怎样变化。
#
# Beyond a cap the same thing earns nothing more. Raise the cap of 接待选民 and see what is cut off
# then.

# %%
roomier = changed(scheme, Change("receptions", ChangeKind.CAP, Fraction(3, 2)))
roomier = roomier.model_copy(
    update={"title": "接待选民封顶15分（假设）", "issued_by": "本笔记本（假设）"}
)
for of in (scheme, roomier):
    found = saturation(of, people)
    for row in found.rows:
        print(row.explain("zh"), "/", row.explain("en"))
    print("未改变总分的事项 / idle events:", sum(len(row.events) for row in found.idle), "\n")

# %% [markdown]
# ## 7. 投机空间 / Gaming
#
# 如果一位代表只想得到“优秀”，最省的办法是什么？三份办法下各要多少时间？
# 每件事所需的时间是提问者的假设，文件里没有。
#
# What is the least work for somebody who wants 优秀 and nothing else, under each of the three
# schemes? The hours are the assumption of whoever asks; no text gives them.

# %%
DAY = date(2026, 12, 1)
ways = [
    Way("提建议", npc.Event("suggestion", DAY), hours=6, most=4),
    Way("参加会议", npc.Event("meeting", DAY), hours=4, most=2),
    Way("接待选民", npc.Event("reception", DAY), hours=2, most=8),
]
below = next(one for one, of in zip(people, cards, strict=True) if of.grade == "合格")
print(marginal_points(scheme, below, ways).explain("zh"))
for of in (scheme, lighter, roomier):
    rise = cheapest_rise(of, below, ways, grade="优秀")
    print()
    print(rise.explain("zh"))

# %% [markdown]
# ## 8. 名次有多稳 / How firm ranks are
#
# 每次只改一处，看多少人的总分和名次变动。一处改动谁也不影响，说明那一项在这批人里不起作用。
#
# One change at a time: how many totals and ranks move? A change that moves nobody is one of a
# line that does nothing for these people.

# %%
changes = [
    Change("suggestions", ChangeKind.POINTS, Fraction(2)),
    Change("meetings", ChangeKind.POINTS, Fraction(1, 2)),
    Change("receptions", ChangeKind.NO_CAP),
    Change("absences", ChangeKind.POINTS, Fraction(2)),
]
firmness = sensitivity(scheme, people, changes, places=10)
for effect in firmness.rows:
    print(effect.explain("zh"))
    print(effect.explain("en"), "\n")

# %% [markdown]
# 两个代表小组并排看：差别只是显示出来，并未说明原因；这里的档案是随机合成的，差别纯属偶然。
#
# The two groups side by side: a difference is shown, not explained; these archives are made up at
# random, so that here it is chance.

# %%
print(fairness(scheme, people, by="代表小组", places=10).explain("zh"))

# %% [markdown]
# ## 9. 同一批人，另一份办法 / The same people under another scheme
#
# 重庆市江北区 2014 年的办法【已公布，只见到 11 项中的 3 项】：
# 建议和视察、调研各 3 分，请假每半天扣 1 分。
# 因为只见到一部分，下面的名次不能当作江北区的名次，只说明两份文件看重的事情不同。
#
# The scheme of 江北区, Chongqing, of 2014 [published; 3 of its 11 items are visible]: 3 points for
# a suggestion and for an inspection, 1 off for each half day of leave. As only a part is visible,
# the ranks below are not those that 江北区 would give; they show that the two texts look at
# different things.

# %%
jiangbei = published_scheme("cq-jiangbei-2014")
print(jiangbei.explain("zh"))
print(jiangbei.explain("en"))
other = jiangbei.usable()[0]
print(other.source)

# %%
there = [npc.score(other, one) for one in people]
print(what_if(scheme, other, people).agreement.explain("zh"))
rank_chart(cards, there, labels=("某镇（示例）", "江北区（2014，部分）"), places=12)

# %% [markdown]
# ## 10. 换成自己的 / Now with your own
#
# 把第 1 节的 JSON 换成本地的办法，把第 2 节的合成档案换成本地的台账；其余各节不用改。
# 图可以存成文件：`score_chart(card).save("score.html")`。
#
# Put your own document into section 1 and your own register into section 2; the rest stays. Charts
# can be saved: `score_chart(card).save("score.html")`.
