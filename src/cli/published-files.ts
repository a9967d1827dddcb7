import { join } from "node:path";

/** A file written, and its size. */
export interface PublishedFile {
  readonly file: string;
  readonly bytes: number;
}

/** Where the published results of a study lie in the package: verdicts and effects, and outcomes of packages. */
export function publishedFiles(
  home: string,
  study: string,
): { readonly result: string; readonly packages: string } {
  const folder = join(home, "studies", study);
  return {
    result: join(folder, "published.json"),
    packages: join(folder, "published-packages.json"),
  };
}

/** Where the headline outcomes of packages through time lie; they belong to no single study. */
export function packageBandsFile(home: string): string {
  return join(home, "studies", "package-bands.json");
}
