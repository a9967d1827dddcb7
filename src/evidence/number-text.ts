/** A number read from text, or what is wrong with the text and how to write it. */
export type NumberReading =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly hint: string };

const plain = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Spellings that people and other programs use, each with the hint that puts it right. */
const spellings: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^$/, () => "give a number, or leave the row out while the value is not known"],
  [
    /^[.+-]*(nan|inf|infinity|n\/?a|null|none|\?|-)$/i,
    () => "leave the row out while the value is not known",
  ],
  [/^\s|\s$/, (text) => `write ${suggest(text.trim())} without spaces around it`],
  [/%$/, (text) => `write ${suggest(text.replace(/\s*%$/, ""))} and give the unit percent`],
  [/^\d{1,3}([ ,_']\d{3})+(\.\d+)?$/, (text) => `write ${text.replace(/[ ,_']/g, "")}`],
  [/^-?\d+(_\d+)+(\.\d+)?$/, (text) => `write ${text.replaceAll("_", "")}`],
  [/^-?\d+,\d+$/, (text) => `write ${text.replace(",", ".")}`],
  [/^\+/, (text) => `write ${suggest(text.slice(1))}`],
  [/^[\u2212\u2013]/, (text) => `write ${suggest(`-${text.slice(1)}`)} with a plain minus sign`],
  [/^-?\.\d+$/, (text) => `write ${text.replace(".", "0.")}`],
  [/^-?\d+\.$/, (text) => `write ${text.slice(0, -1)}`],
  [/^-?0+\d/, (text) => `write ${text.replace(/^(-?)0+(?=\d)/, "$1")}`],
];

/** Read a plain decimal number; anything else is refused with the right spelling where it can be guessed. */
export function readNumber(text: string): NumberReading {
  if (plain.test(text)) {
    const value = Number(text);
    return Number.isFinite(value)
      ? { ok: true, value }
      : { ok: false, hint: "the number is too large to hold" };
  }
  const known = spellings.find(([pattern]) => pattern.test(text));
  return { ok: false, hint: known?.[1](text) ?? "write a plain number such as 1234.5" };
}

/** The text itself when it is a number, else an example, so that a hint never repeats a fault. */
function suggest(text: string): string {
  return plain.test(text) ? text : "a plain number such as 1234.5";
}
