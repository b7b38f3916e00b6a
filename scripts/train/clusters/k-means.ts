/** Groups vectors by direction (spherical k-means). */
import { randomStream, shuffle } from '../random';

const ROUNDS = 10;

/** Makes every vector's length 1, in place. */
export function normalise(vectors: Float32Array, dimensions: number): Float32Array {
  for (let from = 0; from < vectors.length; from += dimensions) {
    let square = 1e-9;
    for (let at = from; at < from + dimensions; at += 1) square += vectors[at]! * vectors[at]!;
    for (let at = from; at < from + dimensions; at += 1) vectors[at]! /= Math.sqrt(square);
  }
  return vectors;
}

/** The centre that each vector is nearest to. Both of length 1. */
export function nearest(vectors: Float32Array, centres: Float32Array, dimensions: number): Int32Array {
  return new Int32Array(vectors.length / dimensions).map((_, vector) => {
    const from = vector * dimensions;
    let best = 0;
    let most = -Infinity;
    for (let to = 0; to < centres.length; to += dimensions) {
      let product = 0;
      for (let at = 0; at < dimensions; at += 1) product += vectors[from + at]! * centres[to + at]!;
      if (product > most) {
        most = product;
        best = to / dimensions;
      }
    }
    return best;
  });
}

/** Centres of `groups` groups of vectors of length 1. The same vectors give the same centres. */
export function centresOf(vectors: Float32Array, dimensions: number, groups: number): Float32Array {
  const order = Int32Array.from({ length: vectors.length / dimensions }, (_, at) => at);
  shuffle(order, randomStream(groups));
  const centres = new Float32Array(groups * dimensions);
  for (let group = 0; group < groups; group += 1) {
    const from = order[group % order.length]! * dimensions;
    centres.set(vectors.subarray(from, from + dimensions), group * dimensions);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const assigned = nearest(vectors, centres, dimensions);
    centres.fill(0);
    for (let vector = 0; vector < assigned.length; vector += 1) {
      const to = assigned[vector]! * dimensions;
      for (let at = 0; at < dimensions; at += 1) centres[to + at]! += vectors[vector * dimensions + at]!;
    }
    normalise(centres, dimensions);
  }
  return centres;
}
