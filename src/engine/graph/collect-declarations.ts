import type { ModelFault } from "../errors.ts";
import type { Declaration } from "../language/declarations.ts";
import { running } from "../language/equations.ts";

/** What model modules export, by module path: `{ "m07-threat-perception/equations": { threat, ... } }`. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The declarations of a model by name, and the names of everything that can be referred to. */
export interface Found {
  readonly named: ReadonlyMap<string, { readonly declaration: Declaration; readonly module: string }>;
  readonly names: ReadonlyMap<unknown, string>;
  readonly clockNames: ReadonlyMap<unknown, string>;
  readonly faults: readonly ModelFault[];
}

/** Give every declaration the name it is exported under. */
export function collectDeclarations(modules: Modules): Found {
  const named = new Map<string, { declaration: Declaration; module: string }>([
    ["running", { declaration: running, module: "engine" }],
  ]);
  const names = new Map<unknown, string>([[running, "running"]]);
  const clockNames = new Map<unknown, string>();
  const faults: ModelFault[] = [];
  for (const [module, exports] of Object.entries(modules)) {
    // By name: a module's exports come sorted in Node, but in order of declaration from some loaders.
    for (const [name, value] of Object.entries(exports).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (names.has(value)) continue;
      const kind = kindOf(value);
      if (kind === "axis") continue;
      if (kind === "clock") clockNames.set(value, name);
      else if (kind === undefined)
        faults.push({
          code: "name",
          variable: name,
          message: `${module} exports something that is not a declaration`,
        });
      else if (named.has(name))
        faults.push({
          code: "name",
          variable: name,
          message: `declared twice: in ${named.get(name)?.module} and ${module}`,
        });
      else {
        named.set(name, { declaration: value as Declaration, module });
        names.set(value, name);
      }
    }
  }
  return { named, names, clockNames, faults };
}

function kindOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  return typeof value.kind === "string" ? value.kind : undefined;
}
