/** A list of numbers below 2³² that grows, at four bytes each. */
export interface NumberList {
  readonly push: (number: number) => void;
  /** All numbers pushed so far. */
  readonly values: () => Uint32Array;
}

const FIRST_ROOM = 1024;

/** An empty list. */
export function numberList(): NumberList {
  let room = new Uint32Array(FIRST_ROOM);
  let length = 0;

  return {
    push: (number) => {
      if (length === room.length) {
        const larger = new Uint32Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[length] = number;
      length += 1;
    },
    values: () => room.subarray(0, length),
  };
}
