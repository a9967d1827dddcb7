import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./look/tokens.css";
import "./look/base.css";
import "./look/charts.css";
import "./look/print.css";
import { mount } from "svelte";
import App from "./app.svelte";
import { DataFault, dataLoader, type DataLoader } from "./data/load-data.ts";
import { openLive, startEngine, type Engine } from "./live/live.ts";
import { followVersion } from "./offline/keep-offline.ts";
import { applySettings, readSettings } from "./state/settings.ts";
import { Lab } from "./state/lab.svelte.ts";
import { loadCatalogue } from "./texts/load-catalogue.ts";
import { english } from "./texts/texts.ts";

followVersion(window);
await open();

async function open(): Promise<void> {
  const settings = readSettings(window);
  applySettings(settings, document);
  // Workers load and compile while the page loads the rest and paints.
  const engine = startEngine({ graphAddress: "data/model.json", programAddress: "data/live.wasm" });
  // A page in English is better than none.
  const catalogue = loadCatalogue(settings.language).catch(() => english);
  const data = dataLoader((address) => fetch(address), new URL("data/", document.baseURI));
  try {
    const lab = await openLab(data, engine);
    lab.catalogue = await catalogue;
    mount(App, { target: pageElement(), props: { lab, settings } });
  } catch (fault) {
    if (!(fault instanceof DataFault)) throw fault;
    const { texts } = await catalogue;
    const { faults } = texts.frame;
    const words = document.createElement("p");
    words.setAttribute("role", "alert");
    words.textContent = faults[fault.key](fault.file);
    pageElement().replaceChildren(words);
  }
}

async function openLab(data: DataLoader, engine: Engine): Promise<Lab> {
  const [summary, graph] = await Promise.all([data.summary(), data.model()]);
  return new Lab({ graph, summary, data, live: openLive({ graph, engine }), window });
}

function pageElement(): HTMLElement {
  const element = document.getElementById("page");
  if (element === null) throw new Error("the page has no place for its content");
  return element;
}
