/** Mix the bits of a 32-bit word so that each depends on all; one-to-one (finaliser of MurmurHash3, Appleby 2011). */
export function mixBits(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
