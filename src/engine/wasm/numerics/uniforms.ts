import type { Code, Local } from "../code.ts";
import { countUp } from "./count-up.ts";
import { formulaWriter, localTerm, type Surroundings } from "./formula-writer.ts";
import { instructionSets } from "./instruction-sets.ts";
import { laneKeys, writeThreefry, type LaneWords } from "./threefry.ts";

/** Lanes that one pass of the generator works on: four 32-bit words to a vector. */
export const GROUP = 4;
/** Quarters that one pass works on, under the same keys. */
const QUARTERS = 2;
/** A quarter's place in the second word of a counter, as in `random/stream`. */
const QUARTER_STEP = 1 << 22;
const TWO_TO_26 = 67108864;
const TWO_TO_MINUS_53 = 1.1102230246251565e-16;
const PAIR_BYTES = 16;

/** Write the function `uniforms` of the noise module: two quarters of four lanes a turn. */
export function writeUniforms(code: Code, surroundings: Surroundings): void {
  const [key0At = 0, key1At = 0, stream = 0, place = 0, step = 0, out = 0, end = 0] = code.params;
  const keys = laneKeys(code, loaded(code, key0At), loaded(code, key1At));
  const first = plusWord(code, keys.key0, stream);
  const counters = Array.from({ length: QUARTERS }, () => [code.local("v128"), code.local("v128")] as const);
  const turn = (): void => {
    for (const [x, y] of counters) {
      code.get(first);
      code.set(x);
      code.get(plusWord(code, keys.key1, place));
      code.set(y);
      addNumber(code, place, QUARTER_STEP);
    }
    writeThreefry(code, keys, counters);
    counters.forEach((words, quarter) => {
      storeShares(code, surroundings, words, () => {
        code.get(out);
        for (let k = 0; k < quarter; k += 1) {
          code.get(step);
          code.emit("i32.add");
        }
      });
    });
  };
  const twoSteps = (): void => {
    code.get(step);
    code.i32(1);
    code.emit("i32.shl");
  };
  countUp(code, out, twoSteps, () => code.get(end), turn);
}

function loaded(code: Code, address: Local): Local {
  const local = code.local("v128");
  code.get(address);
  code.memory("v128.load");
  code.set(local);
  return local;
}

/** A 32-bit word added to every lane. */
function plusWord(code: Code, lanes: Local, word: Local): Local {
  const local = code.local("v128");
  code.get(word);
  code.emit("i32x4.splat");
  code.get(lanes);
  code.emit("i32x4.add");
  code.set(local);
  return local;
}

function addNumber(code: Code, word: Local, more: number): void {
  code.get(word);
  code.i32(more);
  code.emit("i32.add");
  code.set(word);
}

/** Store four words each of x and y as shares of 1 in steps of 2^-53, a zero as half a step; the words are used up. */
export function storeShares(
  code: Code,
  surroundings: Surroundings,
  [x, y]: LaneWords,
  address: () => void,
): void {
  const f = formulaWriter(code, instructionSets.pair, surroundings);
  shiftRight(code, x, 5);
  shiftRight(code, y, 6);
  for (const half of [0, 1] as const) {
    const whole = (word: Local) => localTerm(code, "numbers", converted(code, word, half));
    const count = f.keep(f.add(f.mul(whole(x), TWO_TO_26), whole(y)));
    address();
    f.write(0.5);
    f.write(count);
    // A count is 0 or at least 1.
    code.emit("f64x2.pmax");
    f.write(TWO_TO_MINUS_53);
    code.emit("f64x2.mul");
    code.memory("v128.store", half * PAIR_BYTES);
  }
}

function shiftRight(code: Code, word: Local, by: number): void {
  code.get(word);
  code.i32(by);
  code.emit("i32x4.shr_u");
  code.set(word);
}

/** Two of four words as numbers; they are below 2^31, so signed or not is the same. */
function converted(code: Code, words: Local, half: 0 | 1): Local {
  const local = code.local("v128");
  code.get(words);
  if (half === 1) {
    code.get(words);
    code.shuffle([8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15]);
  }
  code.emit("f64x2.convert_low_i32x4_s");
  code.set(local);
  return local;
}
