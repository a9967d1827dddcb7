import { mechanism } from "../../engine/language.ts";

/** What M16 is about, for the model reference. */
export const evacuationMechanism = mechanism({
  id: "M16",
  title: "Evacuation and relief",
  says: [
    {
      paper: "dichoso-2026",
      sections: ["D7", "D9a"],
      claim:
        "Stores of fuel, medicine and supplies placed beforehand in northern Luzon and the Sakishimas help denial and relief alike. Agreed sites help to evacuate workers, but their dual use complicates détente.",
    },
  ],
  cause:
    "People leave at a rate set by ports, airfields, stores and warning. The same stores and sites serve forces, and Beijing cannot tell which.",
  lens: "None: this is logistics.",
  criticisms: [
    "Many workers may choose to stay.",
    "One daily capacity stands for ports, airfields and ships that differ.",
  ],
});
