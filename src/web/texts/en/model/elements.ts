/** Elements of the model's axes: states, seas, publics. */
export const elements: Readonly<Record<string, string>> = {
  JP: "Japan",
  PH: "Philippines",
  US: "United States",
  CN: "China",
  TW: "Taiwan",
  KR: "Korea",
  AU: "Australia",
  IN: "India",
  ID: "Indonesia",
  MY: "Malaysia",
  SG: "Singapore",
  TH: "Thailand",
  VN: "Vietnam",
  SCS: "South China Sea",
  ECS: "East China Sea",
  TWS: "Taiwan Strait",
};
