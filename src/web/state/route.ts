/** The page's views in the order of its navigation. */
export const views = [
  "answer",
  "explore",
  "claims",
  "trace",
  "map",
  "agreements",
  "compare",
  "credibility",
] as const;

/** One view of the page. */
export type View = (typeof views)[number];

/** Where in the page one is: a view, and in some of them an item such as a claim or a quantity. */
export interface Route {
  readonly view: View;
  /** `dichoso-2026/D05`, `pressure`, `over-time`; what it may be is the view's affair. */
  readonly item?: string;
  /** How a view is set, such as the filters of a list: a word for each setting, absent where it is as usual. What they mean is the view's affair. */
  readonly show?: Readonly<Record<string, string>>;
}

/** Where the page opens. */
export const home: Route = { view: "answer" };

/** Read a route from the part of the address before the question mark; nothing for a view that does not exist. */
export function readRoute(path: string): Route | undefined {
  const [head = "", ...rest] = path.replace(/^\/+/, "").split("/");
  if (head === "") return home;
  const view = views.find((known) => known === head);
  if (view === undefined) return undefined;
  const item = rest
    .filter((part) => part !== "")
    .map(decoded)
    .join("/");
  return item === "" ? { view } : { view, item };
}

/** Write a route as the part of the address before the question mark. */
export function routePath({ view, item }: Route): string {
  if (item === undefined) return view === "answer" ? "/" : `/${view}`;
  return `/${view}/${item.split("/").map(encodeURIComponent).join("/")}`;
}

/** What stands before the name of a view's setting in an address, so that it cannot be taken for another word. */
export const showMark = "show.";

/** Longest value of a view's setting that is read, in characters. */
const longestSetting = 200;

/** Write how a view is set; what is empty is as usual. */
export function writeShow({ show = {} }: Route, words: URLSearchParams): void {
  for (const name of Object.keys(show).toSorted())
    if (show[name] !== undefined && show[name] !== "") words.set(showMark + name, show[name]);
}

/** Add to a route how an address sets its view. */
export function withShow(route: Route, words: URLSearchParams): Route {
  const settings = [...words].flatMap(([word, value]) =>
    word.startsWith(showMark) && value !== ""
      ? [[word.slice(showMark.length), value.slice(0, longestSetting)] as const]
      : [],
  );
  return settings.length === 0 ? route : { ...route, show: Object.fromEntries(settings) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
