import { Command, CommanderError } from "commander";
import type { CampaignFlags } from "./commands/campaign.ts";
import type { ClaimsFlags } from "./commands/claims.ts";
import type { DocsFlags } from "./commands/docs.ts";
import type { ExplainFlags } from "./commands/explain.ts";
import type { ListFlags } from "./commands/list.ts";
import type { PublishFlags } from "./commands/publish.ts";
import type { RunFlags } from "./commands/run.ts";
import type { ServeFlags } from "./commands/serve.ts";
import type { WatchFlags } from "./commands/watch.ts";
import { exitCodes } from "./exit-codes.ts";
import { InputError } from "./faults.ts";
import type { Io } from "./io.ts";
import { versionOf } from "./version.ts";

// Commands are imported when they run: `entente --help` must not wait for the engine.

/**
 * Run the command line.
 *
 * @param argv the words after `entente`.
 * @returns the exit code: 0 done, 1 a run failed, 2 bad input, 130 stopped by Ctrl-C.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const json = argv.includes("--json");
  try {
    return await parse(argv.length === 0 ? ["--help"] : argv, io);
  } catch (error) {
    const { reportError } = await import("./report-error.ts");
    return reportError(error, io, json);
  }
}

async function parse(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.done;
  const finish = async (work: Promise<number>): Promise<void> => {
    code = await work;
  };
  try {
    await makeProgram(io, finish).parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw asInputError(error);
  }
  return code;
}

/** Word a fault of the words themselves (unknown command or option) as any other fault of a user. */
function asInputError(error: CommanderError): InputError {
  const [head = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const hint = rest
    .join(" ")
    .replace(/^\((.*)\)$/, "$1")
    .toLowerCase();
  const message = head === "(outputHelp)" ? "name a command" : head;
  const code = error.code.replace(/^commander\./, "");
  const advice = hint === "" ? "entente --help lists commands and options" : hint;
  return new InputError([{ code, severity: "error", message, hint: advice }]);
}

type Finish = (work: Promise<number>) => Promise<void>;

function makeProgram(io: Io, finish: Finish): Command {
  const program = new Command("entente")
    .description("Run a paper's causal claims as tests on an evidence-graded simulation of alliances.")
    .version(versionOf(io.home))
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => {} })
    .configureHelp({ helpWidth: io.columns });
  addStart(program, io, finish);
  addRun(program, io, finish);
  addClaims(program, io, finish);
  addCampaign(program, io, finish);
  addList(program, io, finish);
  addExplain(program, io, finish);
  addCheck(program, io, finish);
  addDocs(program, io, finish);
  addWatch(program, io, finish);
  addPublish(program, io, finish);
  addServe(program, io, finish);
  return program.addHelpText(
    "after",
    `${examples(["start", "claims --only D02", "explain Y06"])}\nExit codes: 0 done, 1 a run failed, 2 bad input, 130 stopped with Ctrl-C.\n`,
  );
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  npx entente ${line}\n`).join("")}`;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const switchesText =
  "run the claims' tests under each rival of the default equations too, neutral lens: which standings change";
const jsonText = "print one JSON document on standard output and nothing else there";

function withRuns(command: Command): Command {
  return command
    .option("--lens <list>", "theory lenses such as neutral,OR,mixes; all for those of the study")
    .option("--draws <n>", "draws of parameters (default: the study's)")
    .option("--seeds <n>", "seeds of noise in each draw (default: the study's)")
    .option("--seed <n>", "seed of the whole study (default: the study's)")
    .option("--workers <n>", "worker threads (default: one for each processor)")
    .option("--allow-failed <n>", "runs that may fail before the exit code is 1 (default: 0)")
    .option("--json", jsonText);
}

function addStart(program: Command, io: Io, finish: Finish): void {
  withRuns(program.command("start"))
    .description("judge the central claims of the first study, into results/dichoso-2026")
    .addHelpText("after", examples(["start", "start --draws 100 --seeds 4"]))
    .action(async (flags: RunFlags) => {
      const { start } = await import("./commands/start.ts");
      await finish(start(io, flags));
    });
}

function addRun(program: Command, io: Io, finish: Finish): void {
  withRuns(program.command("run"))
    .description(
      "run a study's packages: metrics with ranges, verdicts, report.html, result.json, metrics.csv",
    )
    .argument("[study]", "name in studies/, or path of a study file or folder (default: dichoso-2026)")
    .option("--packages <list>", "packages such as P0,P1; the study's base is always among them")
    .option("--weights <list>", "weights behind regret, such as Y06=-100,Y08=-20 (default: the study's)")
    .option("--only <list>", "claims to judge, such as D05,D20, or central for the central ones")
    .option("--switches", switchesText)
    .option("--ablate <list>", "packages such as P1,P2 to run once more without each of their levers")
    .option(
      "--designs <n>",
      "random policies to run beside the packages, spread over the ranges of all levers",
    )
    .option(
      "--out <dir>",
      "folder for the results (default: a new folder results/<study>-<number>; none with --json)",
    )
    .option("--force", "replace a run that is already in the folder")
    .addHelpText(
      "after",
      examples([
        "run --packages P0,P1 --lens neutral --draws 200 --seeds 4",
        "run dichoso-2026 --out results/mine --seed 2",
      ]),
    )
    .action(async (study: string | undefined, flags: RunFlags) => {
      const { run } = await import("./commands/run.ts");
      await finish(run(io, study, flags));
    });
}

function addClaims(program: Command, io: Io, finish: Finish): void {
  withRuns(program.command("claims"))
    .description(
      "judge a study's claims: supported, contingent, unsupported, more runs needed or not testable",
    )
    .argument("[studies...]", "names in studies/, or paths of study files or folders (default: dichoso-2026)")
    .option("--only <list>", "claims such as D05,D20, or central for the central ones")
    .option("--switches", switchesText)
    .addHelpText("after", examples(["claims --only D05,D20", "claims --lens neutral,OR --draws 200 --json"]))
    .action(async (studies: readonly string[], flags: ClaimsFlags) => {
      const { claims } = await import("./commands/claims.ts");
      await finish(claims(io, studies, flags));
    });
}

function addCampaign(program: Command, io: Io, finish: Finish): void {
  program
    .command("campaign")
    .description("fight the denial campaign alone, on the inputs of a reference case")
    .option("--case <id>", "reference case, R0 to R16", "R0")
    .option("--set <name=value>", "change an input; may be given several times", collect, [])
    .option("--list", "list the cases and the inputs with the values they may take")
    .option("--json", jsonText)
    .addHelpText(
      "after",
      examples(["campaign --case R3", "campaign --set civilianLift=40 --set usEntryDay=5"]),
    )
    .action(async (flags: CampaignFlags) => {
      const { campaign } = await import("./commands/campaign.ts");
      await finish(campaign(io, flags));
    });
}

function addList(program: Command, io: Io, finish: Finish): void {
  program
    .command("list")
    .description("list what the model, its evidence and its studies hold")
    .argument(
      "<kind>",
      "parameters, effects, levers, packages, metrics, claims, variables, sources, switches, lenses, placeholders or studies",
    )
    .option("--mechanism <id>", "only parameters of a mechanism, such as M07")
    .option("--grade <grade>", "only parameters of an evidence grade: A, B or C")
    .option("--study <study>", "the study whose claims are listed (default: dichoso-2026)")
    .option("--json", jsonText)
    .addHelpText("after", examples(["list levers", "list parameters --mechanism M07 --grade C"]))
    .action(async (kind: string, flags: ListFlags) => {
      const { list } = await import("./commands/list.ts");
      await finish(list(io, kind, flags));
    });
}

function addExplain(program: Command, io: Io, finish: Finish): void {
  program
    .command("explain")
    .description("explain a name: equation, unit, inputs, evidence and what it drives")
    .argument(
      "<name>",
      "metric, lever, variable, parameter, mechanism (M07), switch, package, lens, claim or source, or the start of its name",
    )
    .option("--run", "show its path along the central run of P0, year by year")
    .option("--loops", "show the feedback loops through it, with their signs")
    .option("--study <study>", "the study whose claims can be explained (default: all in studies/)")
    .option("--json", jsonText)
    .addHelpText("after", examples(["explain Y06", "explain threat.JP --run"]))
    .action(async (name: string, flags: ExplainFlags) => {
      const { explain } = await import("./commands/explain.ts");
      await finish(explain(io, name, flags));
    });
}

function addCheck(program: Command, io: Io, finish: Finish): void {
  program
    .command("check")
    .description("check a study (.yaml), a file of facts (.csv) or a folder of either, without running")
    .argument("<file>", "path of the file or folder, or name of a study")
    .option("--json", jsonText)
    .addHelpText("after", examples(["check studies/dichoso-2026/study.yaml", "check evidence"]))
    .action(async (file: string, flags: { readonly json?: boolean }) => {
      const { check } = await import("./commands/check.ts");
      await finish(check(io, file, flags));
    });
}

function addDocs(program: Command, io: Io, finish: Finish): void {
  program
    .command("docs")
    .description("write the model reference into docs/model from the model itself")
    .option("--out <dir>", "folder for the pages (default: docs/model of this package)")
    .option("--check", "write nothing; exit code 1 when the pages on disk are out of date")
    .option("--json", jsonText)
    .addHelpText("after", examples(["docs", "docs --check"]))
    .action(async (flags: DocsFlags) => {
      const { docs } = await import("./commands/docs.ts");
      await finish(docs(io, flags));
    });
}

function addWatch(program: Command, io: Io, finish: Finish): void {
  program
    .command("watch")
    .description("for modellers: rebuild on every save of the model's sources and show which metrics moved")
    .argument(
      "[study]",
      "the study whose metrics are shown and which is checked along (default: all metrics)",
    )
    .option("--json", "print one line of JSON for each build, study check and type check")
    .addHelpText("after", examples(["watch", "watch dichoso-2026"]))
    .action(async (study: string | undefined, flags: WatchFlags) => {
      const { watch } = await import("./commands/watch.ts");
      await finish(watch(io, study, flags));
    });
}

function addPublish(program: Command, io: Io, finish: Finish): void {
  program
    .command("publish")
    .description("write the compact files in studies/ that the dashboard opens with, from a run's results")
    .argument("[folder]", "folder of a whole run of a study, as entente run --out leaves it")
    .option(
      "--rivals",
      "publish only where the claims stand under rival equations, from a run with --switches",
    )
    .option("--bands", "compute and publish the headline outcomes of packages through time instead")
    .option(
      "--credibility",
      "compute and publish the reference campaigns and what each parameter does over its range instead",
    )
    .option("--workers <n>", "worker threads for --bands (default: one for each processor)")
    .option("--json", jsonText)
    .addHelpText("after", examples(["publish results/dichoso-2026-1", "publish --bands"]))
    .action(async (folder: string | undefined, flags: PublishFlags) => {
      const { publish } = await import("./commands/publish.ts");
      await finish(publish(io, folder, flags));
    });
}

function addServe(program: Command, io: Io, finish: Finish): void {
  program
    .command("serve")
    .description("serve the dashboard to browsers of this machine, until Ctrl-C; npm run app builds it first")
    .option("--port <n>", "port, or the next free one when it is taken; 0 for any (default: 3683)")
    .option(
      "--host <address>",
      "address to listen on; any but the default lets others in (default: 127.0.0.1)",
    )
    .option("--json", "print the address as one JSON document on standard output and nothing else there")
    .addHelpText("after", examples(["serve", "serve --port 8080"]))
    .action(async (flags: ServeFlags) => {
      const { serve } = await import("./commands/serve.ts");
      await finish(serve(io, flags));
    });
}
