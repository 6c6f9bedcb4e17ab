/** A source of chance that gives the same sequence on every machine. */

export interface Random {
  /** From 0 up to, but not, `below`. */
  whole(below: number): number;
  /** One of them, each as likely. */
  one<Value>(values: readonly Value[]): Value;
  /** `count` different ones, in the order they were drawn. */
  some<Value>(values: readonly Value[], count: number): readonly Value[];
  /** True in `percent` of a hundred. */
  chance(percent: number): boolean;
}

/** Mulberry32: 32 bits of state, enough for texts. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[whole(values.length)];
    if (value === undefined) throw new RangeError("There is nothing to choose from.");
    return value;
  };
  return {
    whole,
    one,
    some: (values, count) => {
      const left = [...values];
      const size = Math.min(count, left.length);
      return Array.from({ length: size }, () => left.splice(whole(left.length), 1)).flat();
    },
    chance: (percent) => whole(100) < percent,
  };
}
