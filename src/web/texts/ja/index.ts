// One line for each part of the page, in alphabetical order.
export { agreements } from "./agreements.ts";
export { answer } from "./answer.ts";
export { brief } from "./brief.ts";
export { assumptions } from "./assumptions.ts";
export { charts } from "./charts.ts";
export { claims } from "./claims.ts";
export { compare } from "./compare.ts";
export { explore } from "./explore.ts";
export { frame } from "./frame.ts";
export { map } from "./map.ts";
export { notices } from "./notices.ts";
export { outcomes } from "./outcomes.ts";
export { places } from "./places.ts";
export { tour } from "./tour.ts";
export { trace } from "./trace.ts";
export { units } from "./units.ts";
export { verdicts } from "./verdicts.ts";
