import { keepSessionProgram } from "../../engine/ensemble/kept-programs.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { hashText } from "../../engine/run/sha256.ts";
import { everyComponent, sessionJobOf } from "./jobs.ts";
import { presentCourse } from "./question.ts";
import { shownRecordings } from "./recordings.ts";

/**
 * Compile ahead the program that answers the page's questions under the default equations, so that no visitor waits for it.
 *
 * @param graphText the file of the graph as the page will load it: the program serves no other.
 * @returns a WebAssembly module for a file.
 */
export function liveProgram(graphText: string): Uint8Array<ArrayBuffer> {
  const graph = JSON.parse(graphText) as Graph;
  const taken = everyComponent(
    graph,
    shownRecordings.map(({ id }) => id),
  );
  return keepSessionProgram(graph, sessionJobOf(graph, presentCourse, taken), hashText(graphText));
}
