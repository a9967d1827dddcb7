import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A test that carries a number of the specification. */
export interface NumberedTest {
  /** For example `T07.4`. */
  readonly id: string;
  readonly title: string;
  /** Path inside the project. */
  readonly file: string;
}

/** Find the numbered tests in texts of test files, by number. */
export function numberedTests(
  files: readonly { readonly file: string; readonly text: string }[],
): readonly NumberedTest[] {
  const found = files.flatMap(({ file, text }) =>
    [...text.matchAll(/(["'`])(T\d\d\.\d+)[ :]+((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(
      ([, , id = "", title = ""]): NumberedTest => ({
        id,
        title: title.replaceAll(/\\(.)/g, "$1").trim(),
        file,
      }),
    ),
  );
  return found.sort(
    (a, b) => a.id.localeCompare(b.id, "en", { numeric: true }) || (a.title < b.title ? -1 : 1),
  );
}

/** Read the numbered tests of the model's sources; none when the sources are not there. */
export function harvestTests(home: string): readonly NumberedTest[] {
  const folder = join(home, "src", "model");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".test.ts"))
    .sort();
  return numberedTests(
    names.map((name) => ({ file: `src/model/${name}`, text: readFileSync(join(folder, name), "utf8") })),
  );
}
