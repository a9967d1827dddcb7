import { axis, subset, type Calendar } from "../engine/language.ts";

/** The model runs from 2012Q1 to 2035Q4 in quarters (specification 0.4). */
export const calendar: Calendar = { start: "2012Q1", quarters: 96 };

/** States of the system: core, then secondary, then light ones (specification 0.4). */
export const Actor = axis("Actor", [
  "US",
  "JP",
  "PH",
  "CN",
  "TW",
  "KR",
  "AU",
  "IN",
  "VN",
  "ID",
  "MY",
  "SG",
  "TH",
]);

/** States whose economy and budget are followed: all but the light ones. */
export const Economy = subset(Actor, "Economy", ["US", "JP", "PH", "CN", "TW", "KR", "AU", "IN", "VN"]);

/** The two allies the papers are about. */
export const Ally = subset(Actor, "Ally", ["JP", "PH"]);

/** Secondary states: budget, alignment, participation only. */
export const Secondary = subset(Actor, "Secondary", ["KR", "AU", "IN", "VN"]);

/** Light states: alignment only. */
export const Light = subset(Actor, "Light", ["ID", "MY", "SG", "TH"]);

/** Neighbours beyond the two allies: secondary and light states. */
export const Neighbour = subset(Actor, "Neighbour", ["KR", "AU", "IN", "VN", "ID", "MY", "SG", "TH"]);

/** States that lean towards or away from Washington (specification M13). */
export const Aligner = subset(Actor, "Aligner", ["JP", "PH", "KR", "AU", "IN", "VN", "ID", "MY", "SG", "TH"]);

/** States that China may coerce by economic means (specification M12). */
export const CoercionTarget = subset(Actor, "CoercionTarget", ["JP", "PH", "KR", "AU"]);

/** Ways in which economic coercion bites (specification 12.3). */
export const Exposure = axis("Exposure", ["rareEarths", "tourism", "goods", "energy"]);

/** States whose defence share follows the desired share of equation 1.1. */
export const Spender = subset(Actor, "Spender", ["JP", "PH", "KR", "AU", "IN", "VN"]);

/** Spenders and China: states whose defence share is simulated, not imposed. */
export const Budgeted = subset(Actor, "Budgeted", ["JP", "PH", "CN", "KR", "AU", "IN", "VN"]);

/** States that hold a capability stock. */
export const Power = subset(Actor, "Power", ["US", "JP", "PH", "CN", "KR", "AU", "IN", "VN"]);

/** States that hold a belief about China: all powers but China, and the light states. */
export const Perceiver = subset(Actor, "Perceiver", [
  "US",
  "JP",
  "PH",
  "KR",
  "AU",
  "IN",
  "VN",
  "ID",
  "MY",
  "SG",
  "TH",
]);

/** Publics whose support is tracked. */
export const Public = subset(Actor, "Public", ["US", "JP", "PH"]);

/** Governments whose leader type is tracked. */
export const Led = subset(Actor, "Led", ["JP", "PH", "TW", "US"]);

/** Where gray-zone pressure is felt: Taiwan Strait, South China Sea, East China Sea. */
export const Theatre = axis("Theatre", ["TWS", "SCS", "ECS"]);

/** Alliance pairs whose interoperability is tracked. */
export const Pair = axis("Pair", ["USJP", "USPH", "JPPH"]);

/** Theatres among which the United States divides its forces: Indo-Pacific, Europe, Middle East. */
export const Region = axis("Region", ["IP", "EU", "ME"]);

/** Two views of the balance: as it is, and as Beijing projects it (specification 9.7). */
export const Outlook = axis("Outlook", ["now", "inFiveYears"]);

/** Every campaign that is imagined: those of `Participation` now, and those of `Projected` in five years. */
export const Campaign = axis("Campaign", [
  "usOut",
  "japanNone",
  "japanAccess",
  "japanForce",
  "japanNonePhilippines",
  "japanAccessPhilippines",
  "japanForcePhilippines",
  "usOutInFiveYears",
  "japanNoneInFiveYears",
  "japanAccessInFiveYears",
  "japanForceInFiveYears",
]);

/**
 * Who takes part in a campaign of now: the United States out, or in with Japan giving nothing, access or force, and the
 * Philippines out or in (architecture 4, campaign budget).
 */
export const Participation = subset(Campaign, "Participation", [
  "usOut",
  "japanNone",
  "japanAccess",
  "japanForce",
  "japanNonePhilippines",
  "japanAccessPhilippines",
  "japanForcePhilippines",
]);

/**
 * Who takes part in a campaign in five years: the same, with the Philippine arsenal times the chance that the Philippines
 * fights instead of two cases (specification 9.7).
 */
export const Projected = subset(Campaign, "Projected", [
  "usOutInFiveYears",
  "japanNoneInFiveYears",
  "japanAccessInFiveYears",
  "japanForceInFiveYears",
]);

/** One-element subsets, for rules that hold for one country only. */
export const Japan = subset(Actor, "Japan", ["JP"]);
export const Philippines = subset(Actor, "Philippines", ["PH"]);
export const UnitedStates = subset(Actor, "UnitedStates", ["US"]);
export const China = subset(Actor, "China", ["CN"]);
export const Taiwan = subset(Actor, "Taiwan", ["TW"]);

/** The Indo-Pacific, and the theatres that compete with it. */
export const IndoPacific = subset(Region, "IndoPacific", ["IP"]);
export const Elsewhere = subset(Region, "Elsewhere", ["EU", "ME"]);

/** Production lines counted in missiles: US stand-off, Japanese coastal, Philippine coastal. */
export const MissileLine = axis("MissileLine", ["standoff", "coastalJapan", "coastalPhilippines"]);
export const StandoffLine = subset(MissileLine, "StandoffLine", ["standoff"]);
export const CoastalLine = subset(MissileLine, "CoastalLine", ["coastalJapan", "coastalPhilippines"]);

/** Production lines counted as an index: US interceptors (2026 = 1), Japanese counterstrike (2026 = .1). */
export const IndexLine = axis("IndexLine", ["interceptor", "counterstrike"]);
export const InterceptorLine = subset(IndexLine, "InterceptorLine", ["interceptor"]);
export const CounterstrikeLine = subset(IndexLine, "CounterstrikeLine", ["counterstrike"]);

/** Claimants on the line of US foreign military sales. */
export const Claimant = axis("Claimant", ["TW", "JP", "PH", "Europe", "MiddleEast", "other"]);
export const TaiwanClaim = subset(Claimant, "TaiwanClaim", ["TW"]);
export const AlliedClaim = subset(Claimant, "AlliedClaim", ["JP", "PH"]);
export const AidedClaim = subset(Claimant, "AidedClaim", ["Europe", "MiddleEast"]);
export const OtherClaim = subset(Claimant, "OtherClaim", ["other"]);

/** Perceivers that Beijing does not coerce in this model: all but the targets of coercion. */
export const Onlooker = subset(Actor, "Onlooker", ["US", "IN", "VN", "ID", "MY", "SG", "TH"]);

/** Powers whose imports of arms are not followed: all but the two allies. */
export const SelfSupplied = subset(Actor, "SelfSupplied", ["US", "CN", "KR", "AU", "IN", "VN"]);

/** Steps of the crisis ladder whose first reaching is followed: clash with deaths, limited war, major war. */
export const Threshold = axis("Threshold", ["clash", "limitedWar", "majorWar"]);

/** Levels of the crisis ladder from which a crisis can rise: crisis, clash with deaths, limited war. */
export const CrisisLevel = axis("CrisisLevel", ["crisis", "clash", "limitedWar"]);

/** Uses of force that Beijing weighs against the status quo (specification 9.2-9.4). */
export const ForceOption = axis("ForceOption", ["invasion", "quarantine", "island"]);

/** Pairs with the United States, and the others, for rules of agreements that differ between them. */
export const UsPair = subset(Pair, "UsPair", ["USJP", "USPH"]);
export const UsJapanPair = subset(Pair, "UsJapanPair", ["USJP"]);
export const PhilippinePair = subset(Pair, "PhilippinePair", ["USPH", "JPPH"]);
export const JapanPhilippinePair = subset(Pair, "JapanPhilippinePair", ["JPPH"]);

/** Theatres that forces in Japan bear on, and the one that forces in the Philippines bear on. */
export const NorthernTheatre = subset(Theatre, "NorthernTheatre", ["TWS", "ECS"]);
export const SouthernTheatre = subset(Theatre, "SouthernTheatre", ["SCS"]);

/** Members of the arms-race index (specification 7.7). */
export const Racer = subset(Actor, "Racer", ["CN", "JP", "PH", "US"]);
export const RegionalRacer = subset(Actor, "RegionalRacer", ["CN", "JP", "PH"]);

/** Perceivers with forces of their own that are followed: all but the light states. */
export const ArmedPerceiver = subset(Actor, "ArmedPerceiver", ["US", "JP", "PH", "KR", "AU", "IN", "VN"]);

/** Levels of commitment to the coalition (specification 13.2), and the level from which a state comes. */
export const Level = axis("Level", ["none", "access", "institutional", "treaty"]);
export const FormerLevel = axis("FormerLevel", ["none", "access", "institutional", "treaty"]);

/** Stylised radar sites of Japan (Yonaguni, Miyako) and of the Philippines (Batanes, northern Luzon). */
export const RadarSite = axis("RadarSite", ["yonaguni", "miyako", "batanes", "northLuzon"]);

/** Points from southern Taiwan to northern Luzon, about a kilometre apart, numbered from the north. */
export const BaselinePoint = axis(
  "BaselinePoint",
  Array.from({ length: 379 }, (_, place) => `km${place}`),
);

/** Heights at which an aircraft or a missile may fly: 100, 1,000 and 9,000 m. */
export const Altitude = axis("Altitude", ["low", "middle", "high"]);

/** Deadlines of an evacuation, counted from warning: a week and a fortnight. */
export const Deadline = axis("Deadline", ["week", "fortnight"]);

/** Allies whose autonomy from Washington is followed, and those of them that might hedge with nuclear arms (1.7, 1.8). */
export const SelfReliant = subset(Actor, "SelfReliant", ["JP", "PH", "KR"]);
export const Hedger = subset(Actor, "Hedger", ["JP", "KR"]);
export const Korea = subset(Actor, "Korea", ["KR"]);

/** Partners beyond Japan and the Philippines that may open bases or fight once the United States does (10.6). */
export const FurtherPartner = subset(Actor, "FurtherPartner", ["AU", "KR"]);

/** Where the Philippines buys its arms. */
export const Supplier = axis("Supplier", ["US", "JP", "IN", "KR"]);

/** Targets of coercion that are no front-line allies: only their alignment provokes, only their goods trade is hit. */
export const OtherTarget = subset(Actor, "OtherTarget", ["KR", "AU"]);

/** Exposures one by one, and those for which a coerced country finds substitutes. */
export const RareEarths = subset(Exposure, "RareEarths", ["rareEarths"]);
export const Tourism = subset(Exposure, "Tourism", ["tourism"]);
export const Goods = subset(Exposure, "Goods", ["goods"]);
export const Energy = subset(Exposure, "Energy", ["energy"]);
export const Substitutable = subset(Exposure, "Substitutable", ["rareEarths", "tourism", "goods"]);
