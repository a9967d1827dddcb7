/** What to do about text that stands where a number is wanted. */
export interface NumberAdvice {
  /** What is wrong with it. */
  readonly message: string;
  /** The right spelling, when one can be told. */
  readonly hint?: string;
}

const DECIMAL = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;

/**
 * Tell how to write text that looks like a number: `1_000` as 1000, `1,5` as 1.5, `0x10` as 16.
 *
 * Nothing when the text does not look like a number. `withUnit` says that `{ value: 2, unit: "%" }` is allowed here.
 */
export function numberAdvice(text: string, withUnit: boolean): NumberAdvice | undefined {
  const trimmed = text.trim();
  if (/^[-+]?\.?(nan|inf|infinity)$/i.test(trimmed)) return { message: "expected a finite number" };
  if (DECIMAL.test(trimmed)) return decimalAdvice(trimmed);
  if (/^\d{4}Q\d$/.test(trimmed)) return undefined;
  if (/^[-+]?\d{1,3},\d{3}$/.test(trimmed)) {
    const hint = `write ${trimmed.replace(",", "")} or ${trimmed.replace(",", ".")}, whichever is meant`;
    return { message: "not a number", hint };
  }
  const plain = plainNumber(trimmed);
  if (plain !== undefined) return { message: "not a number", hint: `write ${plain}` };
  return unitAdvice(trimmed, withUnit);
}

function decimalAdvice(text: string): NumberAdvice {
  if (Number.isFinite(Number(text)))
    return { message: "text in place of a number", hint: `write ${text} without quotes` };
  return { message: "expected a finite number", hint: "the largest number is about 1.8e308" };
}

/** Undo grouping marks, decimal commas, other bases, typographic minus signs and fractions. */
function plainNumber(text: string): string | undefined {
  const sign = /^[-\u2212\u2013]/.test(text) ? "-" : "";
  const body = text.replace(/^[-+\u2212\u2013]/, "");
  if (/^0(x[\da-f]+|o[0-7]+|b[01]+)$/i.test(body)) return sign + String(Number(body));
  const fraction = /^(\d+)\/(\d+)$/.exec(body);
  if (fraction !== null) return finiteText(sign, Number(fraction[1]) / Number(fraction[2]));
  const digits = ungrouped(body);
  return digits !== undefined && Number.isFinite(Number(digits)) ? sign + digits : undefined;
}

function finiteText(sign: string, value: number): string | undefined {
  return Number.isFinite(value) ? sign + String(value) : undefined;
}

function ungrouped(body: string): string | undefined {
  if (DECIMAL.test(body)) return body;
  if (/^\d+(_\d+)+(\.\d+)?$/.test(body)) return body.replaceAll("_", "");
  if (/^\d{1,3}([ '\u00a0\u202f]\d{3})+(\.\d+)?$/.test(body)) return body.replaceAll(/[ '\u00a0\u202f]/g, "");
  if (/^\d{1,3}(,\d{3})*,\d{3}\.\d+$|^\d{1,3}(,\d{3}){2,}$/.test(body)) return body.replaceAll(",", "");
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(body)) return body.replaceAll(".", "").replace(",", ".");
  if (/^\d*,\d+$/.test(body)) return body.replace(",", ".").replace(/^\./, "0.");
  return undefined;
}

function unitAdvice(text: string, withUnit: boolean): NumberAdvice | undefined {
  const match = /^([-+]?[\d.,_]+(?:[eE][-+]?\d+)?)\s*([\p{L}\p{Sc}%°].{0,30})$/u.exec(text);
  const amount = match?.[1] === undefined ? undefined : plainNumber(match[1]);
  const unit = match?.[2];
  if (amount === undefined || unit === undefined) return undefined;
  if (withUnit)
    return { message: "not a number", hint: `write { value: ${amount}, unit: ${JSON.stringify(unit)} }` };
  if (unit !== "%") return { message: "not a number", hint: `write ${amount} without a unit` };
  return {
    message: "not a number",
    hint: `write ${Number(amount) / 100} for a share, ${amount} for a percentage`,
  };
}
