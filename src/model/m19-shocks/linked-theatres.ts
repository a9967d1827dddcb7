/** What a rival in Europe may wait for: the opportunity Beijing sees, carried to the next quarter (specification M03, criticisms). */
import { next } from "../../engine/language.ts";
import { believedFaitAccompli } from "../m09-use-of-force/beliefs.ts";
import { chineseOpportunityLast } from "../state/theatres.ts";
import { opportunitySpread, usualOpportunity } from "./parameters.ts";

export const chineseOpportunityNext = next(chineseOpportunityLast, {
  spec: "M03",
  needs: { believedFaitAccompli, opportunitySpread, usualOpportunity },
  value: (n) => (n.believedFaitAccompli - n.usualOpportunity) / n.opportunitySpread,
});
