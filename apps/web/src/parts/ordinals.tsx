import { Fragment, type ReactNode } from 'react';
import { splitOrdinals } from '../words/ordinals';

/** A sentence whose ordinal endings are raised: « le 1er décembre » shows 1 with a superscript « er ». */
export function Ordinals({ children }: { readonly children: string }): ReactNode {
  return splitOrdinals(children).map((piece, index) =>
    piece.raised ? <sup key={index}>{piece.text}</sup> : <Fragment key={index}>{piece.text}</Fragment>,
  );
}
