import type { ProductSuite } from '../../environment/product-suite';

/** Tells one chapter. */
export type Chapter = (title: string, tell: () => Promise<void>) => void;

/**
 * The tests of one file as the chapters of one story: each goes on from the one before, so that after a failure the rest is not
 * told. What the browsers showed at that moment is kept as pictures.
 * @param name begins the names of the pictures
 */
export function aStory(suite: ProductSuite, name: string): Chapter {
  let failed: string | null = null;
  return (title, tell) => {
    it(title, async () => {
      if (failed !== null) throw new Error(`Not told: this chapter failed before: ${failed}`);
      try {
        await tell();
      } catch (error) {
        failed = title;
        await suite.keepPictures(name);
        throw error;
      }
    });
  };
}
