/** A rectangle of the drawing, in pixels. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A text and a rectangle it could stand in. */
export interface Spot extends Box {
  readonly text: string;
}

/** Something that wants its name written: the texts and places that would do, best first. */
export interface LabelWish {
  readonly id: string;
  readonly spots: readonly Spot[];
}

/** A text that found its place. */
export interface PlacedLabel {
  readonly id: string;
  readonly box: Spot;
}

/** True when two rectangles share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Gives each text, in turn, its first free spot; a text without one is dropped rather than laid over something. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const box = wish.spots.find(
      (spot) =>
        spot.x0 >= bounds.x0 &&
        spot.x1 <= bounds.x1 &&
        spot.y0 >= bounds.y0 &&
        spot.y1 <= bounds.y1 &&
        !obstacles.some((obstacle) => overlaps(spot, obstacle)) &&
        !placed.some((other) => overlaps(spot, other.box)),
    );
    if (box) placed.push({ id: wish.id, box });
  }
  return placed;
}
