import { join } from "node:path";

/** A file written, and its size. */
export interface PublishedFile {
  readonly file: string;
  readonly bytes: number;
}

/** The published files of a study. */
export interface PublishedPaths {
  /** Verdicts and effects. */
  readonly result: string;
  /** Outcomes of packages. */
  readonly packages: string;
  /** Standings under rival equations; need not exist. */
  readonly rivals: string;
}

/** Where the published results of a study lie in the package. */
export function publishedFiles(home: string, study: string): PublishedPaths {
  const folder = join(home, "studies", study);
  return {
    result: join(folder, "published.json"),
    packages: join(folder, "published-packages.json"),
    rivals: join(folder, "published-rivals.json"),
  };
}

/** Where the headline outcomes of packages through time lie; they belong to no single study. */
export function packageBandsFile(home: string): string {
  return join(home, "studies", "package-bands.json");
}

/** Where lies what the model is held to and hangs on. */
export function credibilityFile(home: string): string {
  return join(home, "studies", "credibility.json");
}
