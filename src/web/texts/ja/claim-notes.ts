/** Notes on claims: what is true by construction, caveats, why a claim is not tested. */
export const notes: Readonly<Record<string, string>> = {};
