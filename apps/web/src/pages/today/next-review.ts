interface Review {
  readonly month: number;
  readonly writtenAt: string | null;
}

/** The review that is expected next: the first that nobody has written; undefined when all are. */
export const nextReview = <R extends Review>(reviews: readonly R[]): R | undefined =>
  reviews.filter(({ writtenAt }) => writtenAt === null).sort((one, other) => one.month - other.month)[0];
