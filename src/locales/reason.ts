import type { Language } from "./language";

/** The sentence about an account's tier, part by part; a part is left out where there is nothing to say. */
export const reasonTexts = {
  en: {
    opening: "{tier} ({score}).",
    strong: "Strong in {strong}, held back by {weak}.",
    best: "At its best in {strong}, held back by {weak}.",
    part: "{name} ({rating})",
    and: " and ",
    low: "low {name}",
    high: "high {name}",
    one: "Needs +{points} in {name} to become {tier}",
    all: "Needs {percent} % of what is missing to 100 in every criterion to become {tier}",
    none: "No ratings are enough for {tier}",
    fall: "Would fall below {tier} only if {name} weighed {after} % instead of {before} %",
    stable: "No change of one weight makes it fall below {tier}",
    join: "; ",
    end: ".",
    space: " ",
  },
  zh: {
    opening: "{tier}（{score} 分）。",
    strong: "强项是{strong}，短板是{weak}。",
    best: "相对较好的是{strong}，短板是{weak}。",
    part: "{name}（{rating}）",
    and: "和",
    low: "{name}低",
    high: "{name}高",
    one: "{name}再提高 {points} 分即可升为{tier}",
    all: "每项指标都补上距满分差距的 {percent}%，即可升为{tier}",
    none: "任何评分都不足以升为{tier}",
    fall: "只有当{name}的权重从 {before}% 变为 {after}% 时，才会跌到{tier}以下",
    stable: "任何单项权重的变动都不会使其跌到{tier}以下",
    join: "；",
    end: "。",
    space: "",
  },
} as const satisfies Record<Language, Record<string, string>>;
