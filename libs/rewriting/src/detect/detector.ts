import type { Finding } from '../finding';
import type { Document } from '../text/read-document';

/** Reads a document for one kind of finding. Pure and deterministic; never throws, whatever the text. */
export type Detector = (document: Document) => readonly Finding[];
