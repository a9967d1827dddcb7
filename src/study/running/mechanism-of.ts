/** The mechanism a node belongs to, from its module: `M07` of `m07-threat-perception/equations`; empty for none. */
export function mechanismOf(node: { readonly module: string }): string {
  const found = /^m(\d\d)-/.exec(node.module);
  return found === null ? "" : `M${found[1]}`;
}
