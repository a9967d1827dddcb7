import type { trace as english } from "../en/trace.ts";

export const trace: typeof english = {
  opens: (name) => `数値の根拠：${name}`,
};
