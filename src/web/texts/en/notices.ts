/** What a link or a file said that could not be taken as it stands. */
export const notices = {
  title: "This link was changed while it was read",
  "unknown-view": (what: string): string => `There is no view “${what}”; this is the first one.`,
  "newer-version": (what: string): string =>
    `It was written by another version of the page (${what}); what is known was taken.`,
  "other-model": (what: string): string =>
    `It was made with another version of the model (${what}); the same settings may give other numbers now.`,
  "unknown-name": (what: string, used?: string): string =>
    `“${what}” does not exist and was left out${used === undefined ? "" : `: ${used}`}`,
  "not-a-number": (what: string): string => `“${what}” is not a number and was left out.`,
  "out-of-range": (what: string, used?: string): string =>
    `“${what}” is outside its range; ${used ?? "the nearest value"} was used.`,
  "too-long": (what: string): string =>
    `It is too long to be one of ours (${what} characters) and was not read.`,
  "not-a-scenario": (what: string): string => `Entry ${what} is no scenario and was left out.`,
  "too-many": (what: string, used?: string): string =>
    `“${what}” was left out: no more than ${used ?? ""} scenarios can be put aside.`,
  fileTitle: "This file was changed while it was read",
  dismiss: "Understood",
};
