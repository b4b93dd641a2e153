import { type ReactNode, useId } from 'react';
import { Icon, IconEyeOff } from './icons';

interface MaskedBlockProps {
  /** What is hidden: « Santé ». */
  readonly subject: string;
  /** Who holds it: « Sandrine a confié ces informations à sa conseillère, Maud Roy. » */
  readonly holder: ReactNode;
  /** What follows for the reader: « Vous voyez seulement que rien n’empêche le poste actuel. » */
  readonly consequence?: ReactNode;
  /** How to ask: a button, or a « pourquoi ? ». */
  readonly ask?: ReactNode;
}

/**
 * A block the reader may not see, with who holds it and how to ask. It looks the same whether or not anything is behind
 * it: show it for every person, or for none where its mere existence would tell something.
 */
export function MaskedBlock({ subject, holder, consequence, ask }: MaskedBlockProps): ReactNode {
  const titleId = useId();
  return (
    <section className="masked" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <Icon of={IconEyeOff} />
        {subject}
        {'\u00A0'}: masqué pour vous
      </h3>
      <p>
        {holder} {consequence} {ask}
      </p>
    </section>
  );
}

interface MaskedPart {
  readonly subject: string;
  /** Why, as a sentence. */
  readonly why: string;
  /** Who holds it, without a final point: « la coordination du groupement ». */
  readonly heldBy: string;
}

/** Several parts of one file that the reader may not see, in one block; a single one is shown as such. */
export function MaskedList({ parts }: { readonly parts: readonly MaskedPart[] }): ReactNode {
  const titleId = useId();
  const [first, ...others] = parts;
  if (!first) return null;
  if (others.length === 0)
    return (
      <MaskedBlock
        subject={first.subject}
        holder={first.why}
        consequence={`Ces informations sont chez ${first.heldBy}.`}
      />
    );
  return (
    <section className="masked" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <Icon of={IconEyeOff} />
        Masqué pour vous
      </h3>
      <dl>
        {parts.map(({ subject, why, heldBy }) => (
          <div key={subject}>
            <dt>{subject}</dt>
            <dd>
              {why} <span className="muted">Chez {heldBy}.</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A figure too small to be shown without telling who is behind it: « masqué », in the place of the number. */
export function MaskedCell({ reason }: { readonly reason: string }): ReactNode {
  return (
    <span className="masked-cell">
      <Icon of={IconEyeOff} size={16} />
      masqué<span className="sr">{`\u00A0: ${reason}`}</span>
    </span>
  );
}
