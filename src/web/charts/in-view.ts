import type { Action } from "svelte/action";

/** Tell whether an element is on the screen or nearly so; where the browser cannot tell, it counts as being there. */
export const inView: Action<HTMLElement, (visible: boolean) => void> = (element, tell) => {
  if (typeof IntersectionObserver === "undefined") {
    tell(true);
    return;
  }
  const observer = new IntersectionObserver(
    // Several in a row where the page was busy: the last one holds.
    (entries) => tell(entries.at(-1)?.isIntersecting ?? false),
    { rootMargin: "150px" },
  );
  observer.observe(element);
  // On paper everything is in view.
  const print = (): void => tell(true);
  addEventListener("beforeprint", print);
  return {
    destroy: () => {
      observer.disconnect();
      removeEventListener("beforeprint", print);
    },
  };
};
