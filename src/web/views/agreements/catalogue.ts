/** What agreements are in kind: the ledger has their dates, the texts have their terms. */

/** What an agreement is about. */
export const subjects = [
  "defence",
  "access",
  "supply",
  "information",
  "equipment",
  "planning",
  "taiwan",
  "maritime",
  "partnership",
  "law",
] as const;

/** One of them. */
export type Subject = (typeof subjects)[number];

/** An agreement in kind. */
export interface Kind {
  readonly subject: Subject;
  /** `binding` under international law, `political` without, a `law` or policy of one state, a `ruling` of a court. */
  readonly nature: "binding" | "political" | "law" | "ruling";
  /** The agreement that took its place. */
  readonly replacedBy?: string;
  /** Signed, but its entry into force was not read. */
  readonly waits?: true;
}

function kind(subject: Subject, nature: Kind["nature"], more: Partial<Kind> = {}): Kind {
  return { subject, nature, ...more };
}

/** Every agreement of the ledger, by the name its series has there. */
export const agreementKinds: Readonly<Record<string, Kind>> = {
  "mdt-us-ph": kind("defence", "binding"),
  anzus: kind("defence", "binding"),
  "mdt-us-kr": kind("defence", "binding"),
  "us-jp-1960": kind("defence", "binding"),
  "shanghai-1972": kind("taiwan", "political"),
  "jp-cn-1972": kind("taiwan", "political"),
  "ph-cn-1975": kind("taiwan", "political"),
  "normal-1979": kind("taiwan", "political"),
  "tra-1979": kind("taiwan", "law"),
  "communique-1982": kind("taiwan", "political"),
  "six-assurances": kind("taiwan", "political"),
  "guidelines-1997": kind("planning", "political", { replacedBy: "guidelines-2015" }),
  "guidelines-2015": kind("planning", "political"),
  "jp-art9-2014": kind("law", "law"),
  "jp-security-laws": kind("law", "law"),
  "gsomia-us-jp": kind("information", "binding"),
  "gsomia-jp-kr": kind("information", "binding"),
  "gsomia-us-ph": kind("information", "binding"),
  "gsomia-jp-ph": kind("information", "binding"),
  "vfa-us-ph": kind("access", "binding"),
  edca: kind("access", "binding"),
  "edca-expansion": kind("access", "binding"),
  "bdg-us-ph": kind("planning", "political"),
  "tf-philippines": kind("planning", "political"),
  "raa-jp-au": kind("access", "binding"),
  "raa-jp-uk": kind("access", "binding"),
  "raa-jp-ph": kind("access", "binding"),
  "acsa-jp-ph": kind("supply", "binding", { waits: true }),
  "equip-jp-ph-2016": kind("equipment", "binding"),
  "equip-jp-ph-2026": kind("equipment", "binding"),
  "csp-jp-ph": kind("partnership", "political"),
  "sovfa-ph-au": kind("access", "binding"),
  "sovfa-ph-nz": kind("access", "binding", { waits: true }),
  "sovfa-ph-ca": kind("access", "binding", { waits: true }),
  "sovfa-ph-fr": kind("access", "binding"),
  "trilateral-2024": kind("partnership", "political"),
  "camp-david": kind("partnership", "political"),
  quad: kind("partnership", "political"),
  aukus: kind("equipment", "binding"),
  "us-in-2025": kind("partnership", "political"),
  "us-vn-2023": kind("partnership", "political"),
  "jp-osa": kind("equipment", "law"),
  "jp-3docs-2022": kind("law", "law"),
  "jp-transfer-2014": kind("law", "law", { replacedBy: "jp-transfer-2026" }),
  "jp-transfer-2023": kind("law", "law", { replacedBy: "jp-transfer-2026" }),
  "jp-transfer-2026": kind("law", "law"),
  "ph-ra12064": kind("maritime", "law"),
  "ph-ra12065": kind("maritime", "law"),
  "ph-eo313": kind("taiwan", "law", { replacedBy: "ph-mc82" }),
  "ph-mc82": kind("taiwan", "law"),
  "ph-award-2016": kind("maritime", "ruling"),
  "ph-cn-sts-2024": kind("maritime", "political"),
  "us-pera": kind("law", "law"),
  "us-nds-2026": kind("law", "law"),
};

/** A lever that stands for an agreement, or for how far one is put into practice. */
export interface LeverTie {
  readonly lever: string;
  readonly actors: readonly string[];
  readonly subject: Subject;
}

/** What a scenario may add from the quarter of its policy on. */
export const leverTies: readonly LeverTie[] = [
  { lever: "L41", actors: ["JP", "PH"], subject: "information" },
  { lever: "L41b", actors: ["JP", "PH"], subject: "information" },
  { lever: "L43", actors: ["JP", "PH"], subject: "access" },
  { lever: "L42", actors: ["JP", "PH"], subject: "equipment" },
  { lever: "L44", actors: ["JP", "PH"], subject: "equipment" },
  { lever: "L29", actors: ["US", "PH"], subject: "access" },
  { lever: "L40", actors: ["US", "JP", "PH"], subject: "planning" },
  { lever: "L45", actors: ["US", "JP", "PH"], subject: "planning" },
  { lever: "L53", actors: ["US", "JP", "PH"], subject: "partnership" },
  { lever: "L24", actors: ["US", "CN"], subject: "taiwan" },
  { lever: "L25", actors: ["US", "CN"], subject: "planning" },
  { lever: "L49", actors: ["JP", "PH", "CN"], subject: "partnership" },
  { lever: "L50", actors: ["PH", "TW"], subject: "taiwan" },
];
