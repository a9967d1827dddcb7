import temml from "temml";

/**
 * Build MathML from LaTeX of ours into an element; what cannot be set is shown as it is written.
 *
 * @param latex made by `equationLatex`, never a text of a link or file.
 */
export function typeset(latex: string, into: HTMLElement, display: boolean): void {
  try {
    temml.render(latex, into, { displayMode: display, throwOnError: true, trust: false });
  } catch {
    into.textContent = latex;
  }
}
