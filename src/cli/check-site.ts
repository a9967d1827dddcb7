/** Exit code 0 when program and site are up to date, 1 when they are to be built; what `npm run app` asks first. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { siteIsCurrent } from "./site/site-is-current.ts";

process.exitCode = siteIsCurrent(dirname(dirname(dirname(fileURLToPath(import.meta.url))))) ? 0 : 1;
