import { describe, expect, it } from "vitest";
import { UnsupportedError } from "../errors.ts";
import { byteWriter } from "./leb128.ts";
import { wasmModule, type WasmModule } from "./module.ts";
import { laneMemoryOpcodes, laneOpcodes, memoryOpcodes, plainOpcodes } from "./opcodes.ts";
import type { Code } from "./code.ts";
import type { ValueType } from "./opcodes.ts";

function instance(module: WasmModule, imports: WebAssembly.Imports = {}): WebAssembly.Exports {
  return new WebAssembly.Instance(new WebAssembly.Module(module.bytes()), imports).exports;
}

function asFunction(value: unknown): (...args: readonly unknown[]) => unknown {
  if (typeof value !== "function") throw new TypeError("not a function");
  return (...args) => Reflect.apply(value, undefined, args) as unknown;
}

function result(type: ValueType, write: (code: Code) => void): unknown {
  const module = wasmModule();
  module.exportFunction("f", module.define("f", [], [type], write));
  return asFunction(instance(module)["f"])();
}

describe("numbers in the binary format", () => {
  const bytesOf = (write: (to: ReturnType<typeof byteWriter>) => void): readonly number[] => {
    const to = byteWriter();
    write(to);
    return [...to.written()];
  };

  it("writes unsigned numbers in seven bits a byte", () => {
    expect(bytesOf((to) => to.unsigned(127))).toEqual([0x7f]);
    expect(bytesOf((to) => to.unsigned(128))).toEqual([0x80, 1]);
    expect(bytesOf((to) => to.unsigned(624485))).toEqual([0xe5, 0x8e, 0x26]);
    expect(bytesOf((to) => to.unsigned(2 ** 32 - 1))).toEqual([0xff, 0xff, 0xff, 0xff, 0x0f]);
  });

  it("writes signed numbers with their sign in the last byte", () => {
    expect(bytesOf((to) => to.signed(63))).toEqual([0x3f]);
    expect(bytesOf((to) => to.signed(64))).toEqual([0xc0, 0]);
    expect(bytesOf((to) => to.signed(-64))).toEqual([0x40]);
    expect(bytesOf((to) => to.signed(-65))).toEqual([0xbf, 0x7f]);
    expect(bytesOf((to) => to.signed(-123456))).toEqual([0xc0, 0xbb, 0x78]);
  });

  it("keeps every edge of the constants", () => {
    for (const value of [0, 63, 64, -64, -65, 8191, 8192, -8192, -8193, 2 ** 31 - 1, -(2 ** 31)])
      expect(result("i32", (code) => code.i32(value))).toBe(value);
    expect(result("i32", (code) => code.i32(2 ** 32 - 1))).toBe(-1);
    for (const value of [0n, 63n, 64n, -65n, 2n ** 63n - 1n, -(2n ** 63n), 0x7ff0_0000_0000_0000n])
      expect(result("i64", (code) => code.i64(value))).toBe(value);
    for (const value of [0, -0, Number.MIN_VALUE, -Infinity, Number.NaN, 0.1, 2 ** 1023])
      expect(result("f64", (code) => code.f64(value))).toBe(value);
  });
});

describe("a module", () => {
  it("runs the example of its documentation", () => {
    const module = wasmModule();
    const half = module.define("half", ["v128"], ["v128"], (code) => {
      code.get(0);
      code.f64x2(0.5);
      code.emit("f64x2.mul");
    });
    module.memory(1);
    module.exportMemory("memory");
    const run = module.define("run", ["i32"], [], (code) => {
      code.block((out) => {
        code.loop((again) => {
          code.get(0);
          code.emit("i32.eqz");
          code.branchIf(out);
          code.get(0);
          code.get(0);
          code.memory("v128.load", 64);
          code.call(half);
          code.memory("v128.store", 64);
          code.get(0);
          code.i32(16);
          code.emit("i32.sub");
          code.set(0);
          code.branch(again);
        });
      });
    });
    module.exportFunction("run", run);
    const exports = instance(module);
    const numbers = new Float64Array((exports["memory"] as WebAssembly.Memory).buffer, 64, 6);
    numbers.set([1, 2, 3, 4, 5, -0]);
    asFunction(exports["run"])(32);
    expect([...numbers]).toEqual([1, 2, 1.5, 2, 2.5, -0]);
  });

  it("calls imports that were added after the call's function", () => {
    const module = wasmModule();
    const twice = module.define("twice", ["f64"], ["f64"], (code) => {
      code.get(0);
      code.get(0);
      code.emit("f64.add");
    });
    const outside = module.importFunction("host", "third", ["f64"], ["f64"]);
    const both = module.define("both", ["f64"], ["f64"], (code) => {
      code.get(0);
      code.call(twice);
      code.call(outside);
    });
    module.exportFunction("both", both);
    const exports = instance(module, { host: { third: (x: number) => x / 3 } });
    expect(asFunction(exports["both"])(6)).toBe(4);
  });

  it("keeps globals, data and an imported memory", () => {
    const module = wasmModule();
    module.importMemory("host", "memory", 1);
    module.data(70_000, new Uint8Array([7, 9]));
    const count = module.global("i32", -5);
    const weight = module.global("f64", 0.5);
    module.exportFunction(
      "next",
      module.define("next", [], ["f64"], (code) => {
        code.globalGet(count);
        code.i32(1);
        code.emit("i32.add");
        code.globalSet(count);
        code.globalGet(count);
        code.i32(0);
        code.memory("i32.load8_u", 70_001);
        code.emit("i32.add", "f64.convert_i32_s");
        code.globalGet(weight);
        code.emit("f64.mul");
      }),
    );
    const next = asFunction(
      instance(module, { host: { memory: new WebAssembly.Memory({ initial: 2 }) } })["next"],
    );
    expect([next(), next()]).toEqual([2.5, 3]);
  });

  it("branches out of nested blocks and chooses", () => {
    const module = wasmModule();
    const sum = module.define("sum", ["i32"], ["i32"], (code) => {
      const total = code.local("i32");
      code.block((out) => {
        code.loop((again) => {
          code.get(0);
          code.when(
            () => {
              code.get(total);
              code.get(0);
              code.emit("i32.add");
              code.set(total);
            },
            () => code.branch(out),
          );
          code.get(0);
          code.i32(1);
          code.emit("i32.sub");
          code.set(0);
          code.branch(again);
        });
      });
      code.get(total);
    });
    module.exportFunction("sum", sum);
    expect(asFunction(instance(module)["sum"])(100)).toBe(5050);
  });

  it("names its functions", () => {
    const module = wasmModule();
    module.exportFunction(
      "f",
      module.define("fails-here", [], [], (code) => code.emit("unreachable")),
    );
    expect(() => asFunction(instance(module)["f"])()).toThrow(
      expect.objectContaining({ stack: expect.stringContaining("fails-here") as string }) as Error,
    );
  });

  it("holds 45,000 locals and a body of five million bytes", () => {
    const module = wasmModule();
    const locals = 45_000;
    const long = module.define("long", [], ["f64"], (code) => {
      const places = Array.from({ length: locals }, () => code.local("f64"));
      for (const place of places) {
        code.f64(place);
        code.set(place);
      }
      code.f64(0);
      while (code.size() < 5_000_000)
        for (const place of [places[0] ?? 0, places[locals - 1] ?? 0]) {
          code.get(place);
          code.emit("f64.add");
        }
    });
    module.exportFunction("long", long);
    expect(WebAssembly.validate(module.bytes())).toBe(true);
  });

  it("refuses by name what engines do not take", () => {
    const module = wasmModule();
    const tooMany = (code: Code): void => {
      for (let k = 0; k <= 50_000; k += 1) code.local("f64");
    };
    expect(() => module.define("wide", [], [], tooMany)).toThrow(UnsupportedError);
    const huge = wasmModule();
    huge.memory(65_537);
    expect(() => huge.bytes()).toThrow(/65537 pages/);
    const long = wasmModule();
    long.define("long", [], [], (code) => {
      while (code.size() < 7_654_321) code.i64x2(0n);
    });
    expect(() => long.bytes()).toThrow(/function long has 76\d+ bytes/);
  });
});

describe("opcodes", () => {
  /** Operands an instruction may take: some of its own type, then one of any type. */
  const shapes = (name: string): readonly (readonly ValueType[])[] => {
    const own = typeOf(name.split(".")[0] ?? "");
    const types: readonly ValueType[] = ["i32", "i64", "f64", "v128"];
    return [0, 1, 2].flatMap((before) =>
      types.map((last) => [...Array.from({ length: before }, () => own), last]),
    );
  };
  const typeOf = (prefix: string): ValueType =>
    prefix === "i32" || prefix === "i64" || prefix === "f64" ? prefix : "v128";
  const valid = (
    params: readonly ValueType[],
    results: readonly ValueType[],
    write: (code: Code) => void,
  ): boolean => {
    const module = wasmModule();
    module.memory(1);
    module.define("f", params, results, (code) => {
      for (const param of code.params) code.get(param);
      write(code);
    });
    return WebAssembly.validate(module.bytes());
  };

  it("are all valid instructions that give their type", () => {
    const control = new Set(["unreachable", "return", "drop", "select", "f32.demote_f64", "f64.promote_f32"]);
    for (const name of Object.keys(plainOpcodes) as (keyof typeof plainOpcodes)[]) {
      if (control.has(name)) continue;
      const results: readonly ValueType[] = [typeOf(name.split(".")[0] ?? ""), "i32"];
      const some = shapes(name).some((params) =>
        results.some((type) => valid(params, [type], (code) => code.emit(name))),
      );
      expect(some, name).toBe(true);
    }
    expect(valid(["f64"], ["f64"], (code) => code.emit("f32.demote_f64", "f64.promote_f32"))).toBe(true);
  });

  it("load and store with natural alignment", () => {
    for (const name of Object.keys(memoryOpcodes) as (keyof typeof memoryOpcodes)[]) {
      const own = typeOf(name.split(".")[0] ?? "");
      const store = name.includes("store");
      expect(
        valid(store ? ["i32", own] : ["i32"], store ? [] : [own], (code) => code.memory(name, 2 ** 20)),
        name,
      ).toBe(true);
    }
    for (const name of Object.keys(laneMemoryOpcodes) as (keyof typeof laneMemoryOpcodes)[])
      expect(
        valid(["i32", "v128"], name.includes("store") ? [] : ["v128"], (code) => code.laneMemory(name, 1)),
        name,
      ).toBe(true);
  });

  it("reach every lane", () => {
    const types: Readonly<Record<string, ValueType>> = { i32x4: "i32", i64x2: "i64", f64x2: "f64" };
    for (const name of Object.keys(laneOpcodes) as (keyof typeof laneOpcodes)[]) {
      const own = types[name.split(".")[0] ?? ""] ?? "f64";
      const replace = name.includes("replace");
      expect(
        valid(replace ? ["v128", own] : ["v128"], [replace ? "v128" : own], (code) => code.lane(name, 1)),
        name,
      ).toBe(true);
    }
  });

  it("compute what their names say", () => {
    const lane = (k: number, write: (code: Code) => void): unknown =>
      result("f64", (code) => {
        write(code);
        code.lane("f64x2.extract_lane", k);
      });
    const on =
      (...names: readonly (keyof typeof plainOpcodes)[]) =>
      (k: number): unknown =>
        lane(k, (code) => {
          code.f64x2(6.5, -0);
          code.f64x2(-2, 0);
          code.emit(...names);
        });
    expect([on("f64x2.add")(0), on("f64x2.sub")(0), on("f64x2.mul")(0), on("f64x2.div")(0)]).toEqual([
      4.5, 8.5, -13, -3.25,
    ]);
    expect([on("f64x2.pmin")(1), on("f64x2.pmax")(1)]).toEqual([-0, -0]);
    expect([on("f64x2.pmin")(0), on("f64x2.pmax")(0), on("f64x2.min")(0), on("f64x2.max")(0)]).toEqual([
      -2, 6.5, -2, 6.5,
    ]);
    expect(
      lane(0, (code) => {
        code.f64x2(1);
        code.i64x2(0x7ffn);
        code.i32(52);
        code.emit("i64x2.shl", "v128.or");
      }),
    ).toBe(Infinity);
    expect(
      lane(1, (code) => {
        code.i32x4(1, -2, 3, 4);
        code.emit("f64x2.convert_low_i32x4_s");
      }),
    ).toBe(-2);
    expect(
      lane(0, (code) => {
        code.f64x2(1, 2);
        code.f64x2(3, 4);
        code.shuffle([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
      }),
    ).toBe(2);
  });
});
