/** An agreement in our own words. */
export interface AgreementTerms {
  readonly name: string;
  /** What it permits or promises. */
  readonly permits: string;
  /** What it does not; empty where nothing need be said. */
  readonly limits: string;
}

function terms(name: string, permits: string, limits = ""): AgreementTerms {
  return { name, permits, limits };
}

/** Agreements by the name their series has in the ledger. */
export const agreementTerms: Readonly<Record<string, AgreementTerms>> = {
  "mdt-us-ph": terms(
    "Mutual Defense Treaty",
    "Each meets an armed attack on the other in the Pacific, on its forces, public ships and aircraft too; Washington says this holds in the South China Sea and for the coast guard.",
    "Each acts by its own constitution; war does not follow by itself.",
  ),
  anzus: terms(
    "ANZUS Treaty",
    "Consultation and action when one is attacked in the Pacific.",
    "By each one’s constitution; suspended between the United States and New Zealand.",
  ),
  "mdt-us-kr": terms(
    "Mutual Defense Treaty",
    "Action against an attack in the Pacific; American forces stationed in Korea.",
    "Made for the peninsula.",
  ),
  "us-jp-1960": terms(
    "Treaty of Mutual Cooperation and Security",
    "The United States meets an attack on territory that Japan administers, and uses bases in Japan for the security of the Far East.",
    "Japan need not defend the United States; combat from the bases needs prior consultation.",
  ),
  "shanghai-1972": terms(
    "Shanghai Communiqué",
    "The United States acknowledges Beijing’s position on one China.",
    "Not a treaty.",
  ),
  "jp-cn-1972": terms(
    "Japan–China Joint Communiqué",
    "Japan recognises the People’s Republic, and understands and respects its stand on Taiwan.",
    "It does not accept the claim as law.",
  ),
  "ph-cn-1975": terms(
    "Philippines–China Joint Communiqué",
    "Manila follows a one-China policy.",
    "Not a treaty.",
  ),
  "normal-1979": terms(
    "Normalisation Communiqué",
    "The United States recognises the People’s Republic and ends its treaty with Taipei.",
    "Unofficial ties with Taiwan go on.",
  ),
  "tra-1979": terms(
    "Taiwan Relations Act",
    "American law provides Taiwan with defensive arms and keeps the means to resist coercion.",
    "No duty to defend.",
  ),
  "communique-1982": terms(
    "August 17 Communiqué",
    "The United States means to reduce arms sales to Taiwan over time.",
    "As long as Beijing’s approach is peaceful.",
  ),
  "six-assurances": terms(
    "Six Assurances",
    "No end date for arms sales, no mediation, no change of position on sovereignty.",
    "A statement, not law.",
  ),
  "guidelines-1997": terms(
    "Guidelines for Defense Cooperation, 1997",
    "Japanese support in the rear in situations around Japan.",
    "No combat.",
  ),
  "guidelines-2015": terms(
    "Guidelines for Defense Cooperation, 2015",
    "Cooperation anywhere, protection of each other’s assets, standing coordination, collective self-defence in narrow cases.",
    "Japan must first find that its legal conditions are met.",
  ),
  "jp-art9-2014": terms(
    "New reading of Article 9",
    "Limited collective self-defence.",
    "Only when Japan’s own survival is threatened.",
  ),
  "jp-security-laws": terms(
    "Peace and Security Legislation",
    "Collective self-defence, support in the rear, protection of assets, rescue abroad.",
    "Three conditions and approval of the Diet.",
  ),
  "gsomia-us-jp": terms(
    "Agreement on military information (GSOMIA)",
    "Exchange of classified military information.",
    "No duty to share.",
  ),
  "gsomia-jp-kr": terms(
    "Agreement on military information (GSOMIA)",
    "Exchange of intelligence, above all on North Korea.",
    "Renewed year by year; in doubt in 2019, back to normal in 2023.",
  ),
  "gsomia-us-ph": terms(
    "Agreement on military information (GSOMIA)",
    "Safe exchange of classified military information; opens sales of sensitive technology.",
    "No duty to share.",
  ),
  "gsomia-jp-ph": terms(
    "Agreement on military information (GSOMIA), proposed",
    "It would let Japan and the Philippines share radar and warning data.",
    "Formal talks were agreed; no signature was read. It permits a link, it does not build one.",
  ),
  "vfa-us-ph": terms(
    "Visiting Forces Agreement",
    "Status of American forces that visit the Philippines.",
    "Manila gave notice in 2020 and took it back in 2021.",
  ),
  edca: terms(
    "Enhanced Defense Cooperation Agreement (EDCA)",
    "American forces in rotation, stores and building at agreed places: five from 2016, nine from 2023.",
    "No permanent bases, no nuclear weapons; the places stay Philippine.",
  ),
  "edca-expansion": terms(
    "Four more EDCA sites",
    "Santa Ana, Lal-lo, Gamu and Balabac become agreed places.",
    "For stores and relief, as stated.",
  ),
  "bdg-us-ph": terms(
    "Bilateral Defense Guidelines",
    "Say that the treaty covers the coast guard anywhere in the South China Sea, and how forces work together.",
    "Guidance, not a treaty.",
  ),
  "tf-philippines": terms(
    "Task Force Philippines",
    "A staff of some sixty for combined planning and response to crises.",
    "No combat forces, no basing.",
  ),
  "raa-jp-au": terms(
    "Reciprocal Access Agreement",
    "Status and procedures of visiting forces, both ways.",
    "No duty to defend.",
  ),
  "raa-jp-uk": terms(
    "Reciprocal Access Agreement",
    "Status and procedures of visiting forces, both ways.",
    "No duty to defend.",
  ),
  "raa-jp-ph": terms(
    "Reciprocal Access Agreement",
    "Forces and equipment of each may enter the other for exercises and disaster relief.",
    "No duty to defend.",
  ),
  "acsa-jp-ph": terms(
    "Acquisition and Cross-Servicing Agreement",
    "Forces supply each other with fuel, ammunition and other goods.",
    "Signed; its entry into force was not read.",
  ),
  "equip-jp-ph-2016": terms(
    "Agreement on defence equipment and technology",
    "Japanese aircraft and radars for the Philippines.",
    "Controls on their use.",
  ),
  "equip-jp-ph-2026": terms(
    "Working group on defence equipment",
    "Prepares the transfer of destroyers and patrol aircraft, with training and upkeep.",
    "Each transfer needs a decision in Tokyo.",
  ),
  "csp-jp-ph": terms(
    "Comprehensive Strategic Partnership",
    "Maritime cooperation, ships, and talks on military information.",
    "A declaration.",
  ),
  "sovfa-ph-au": terms(
    "Status of Visiting Forces Agreement",
    "Visiting forces, exercises, relief.",
    "By invitation.",
  ),
  "sovfa-ph-nz": terms(
    "Status of Visiting Forces Agreement",
    "Status of visiting forces.",
    "Its entry into force was not read.",
  ),
  "sovfa-ph-ca": terms(
    "Status of Visiting Forces Agreement",
    "Status of visiting forces.",
    "Awaits the Philippine Senate.",
  ),
  "sovfa-ph-fr": terms(
    "Visiting forces agreement, in talks",
    "It would settle the status of visiting forces.",
    "Under negotiation.",
  ),
  "trilateral-2024": terms(
    "Summit of three leaders",
    "Coast guards and maritime cooperation, an economic corridor on Luzon.",
    "No treaty.",
  ),
  "camp-david": terms(
    "Camp David principles",
    "Consultation on common threats, shared missile warning, yearly exercises.",
    "No duty to defend.",
  ),
  quad: terms(
    "Quadrilateral dialogue (Quad)",
    "Coordination, and shared knowledge of what moves at sea.",
    "Not an alliance.",
  ),
  aukus: terms(
    "AUKUS",
    "Nuclear-powered submarines for Australia, shared technology.",
    "As far as American yards allow.",
  ),
  "us-in-2025": terms(
    "Framework for defence cooperation",
    "Technology and intelligence, for ten years.",
    "Not an alliance.",
  ),
  "us-vn-2023": terms(
    "Comprehensive Strategic Partnership",
    "Security and supply chains.",
    "Hanoi joins no alliance.",
  ),
  "jp-osa": terms(
    "Official Security Assistance",
    "Gifts of radars, boats and the like to partners.",
    "By the principles on transfers.",
  ),
  "jp-3docs-2022": terms(
    "Three strategy documents",
    "Counterstrike, two per cent of output, 43 trillion yen.",
    "A new set is due.",
  ),
  "jp-transfer-2014": terms(
    "Three principles on transfers, 2014",
    "Exports of equipment in five uses short of combat.",
    "",
  ),
  "jp-transfer-2023": terms(
    "Three principles on transfers, 2023",
    "Weapons made under licence may go back to the licensor.",
    "",
  ),
  "jp-transfer-2026": terms(
    "Three principles on transfers, 2026",
    "Weapons may go to states that have an agreement with Japan.",
    "Case by case; states at war are excluded as a rule.",
  ),
  "ph-ra12064": terms(
    "Philippine Maritime Zones Act",
    "Zones as the Convention on the Law of the Sea and the award of 2016 have them.",
    "",
  ),
  "ph-ra12065": terms("Archipelagic Sea Lanes Act", "Three lanes for foreign ships and aircraft.", ""),
  "ph-eo313": terms("Executive Order 313", "No official contact with Taiwan.", ""),
  "ph-mc82": terms(
    "Memorandum Circular 82",
    "Travel and economic contact with Taiwan become easier.",
    "The highest offices stay barred.",
  ),
  "ph-award-2016": terms(
    "Arbitral award on the South China Sea",
    "Finds no legal ground for claims within the nine-dash line.",
    "Beijing rejects it; nobody enforces it.",
  ),
  "ph-cn-sts-2024": terms(
    "Understanding on Second Thomas Shoal",
    "Supplies reach the outpost without incident.",
    "Provisional; its text is not public.",
  ),
  "us-pera": terms(
    "Philippines Enhanced Resilience Act",
    "Up to 500 million dollars a year of military aid, 2026 to 2030.",
    "Permits spending, does not order it.",
  ),
  "us-nds-2026": terms(
    "National Defense Strategy 2026",
    "Homeland first; denial along the first island chain; five per cent asked of allies.",
    "Taiwan is not named.",
  ),
};
