import type { Code, Local } from "../code.ts";

/** Write a loop that adds a step to a pointer until it reaches an end; it is run at least once. */
export function countUp(
  code: Code,
  pointer: Local,
  step: () => void,
  end: () => void,
  inside: () => void,
): void {
  code.loop((again) => {
    inside();
    code.get(pointer);
    step();
    code.emit("i32.add");
    code.tee(pointer);
    end();
    code.emit("i32.lt_u");
    code.branchIf(again);
  });
}
