import type { verdicts as english } from "../en/verdicts.ts";

export const verdicts: typeof english = {
  names: {
    supported: "支持",
    contingent: "条件つき",
    unsupported: "不支持",
    "more runs needed": "計算不足",
    "not testable": "検証不能",
  },
  meanings: {
    supported: "どの理論の下でも、主張が必要とする割合以上の将来で成り立ちます。",
    contingent:
      "どちらとも言えません。理論によって成否が変わるか、どの理論の下でも中ほどの割合の将来で成り立ちます。",
    unsupported: "どの理論の下でも、大半の将来で成り立ちません。",
    "more runs needed": "成り立つ将来の割合が境目に近く、まだ判断できません。",
    "not testable": "あるべき姿を述べた主張か、このモデルでは検証できない主張です。",
  },
  caveat: "留保つき",
  caveatMeaning:
    "検証の一部はモデルに経路がないか、一つの式だけで決まります。詳しくは主張のページにあります。",
  wired: "構造上の帰結",
  wiredMeaning: "モデルの式だけから成り立つ主張です。検証はそれを確認するにとどまります。",
};
