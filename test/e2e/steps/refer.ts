import type { Visitor } from './visitor';

/** Somebody to refer, as an advisor types them. */
export interface Referred {
  readonly programme: string | RegExp;
  readonly firstName: string;
  readonly lastName: string;
  /** Where the person reads their messages; without it they are called. */
  readonly email?: string;
  readonly sentence?: string;
}

/** Refers a person through « Orienter une personne », up to their page. @returns the path of that page */
export async function refer(
  visitor: Visitor,
  { programme, firstName, lastName, email, sentence }: Referred,
): Promise<string> {
  await visitor.open('/personnes');
  await visitor.press('Orienter une personne');
  await visitor.arrivesAt('Orienter une personne');
  await visitor.choose('Promotion', programme);
  await visitor.write('Prénom', firstName);
  await visitor.write('Nom', lastName);
  if (email) {
    await visitor.tick('E-mail');
    await visitor.write('E-mail', email);
  } else await visitor.write('Téléphone', '03 23 83 00 12');
  await visitor.tick('De vive voix, devant témoin');
  if (sentence) await visitor.write(/^Un mot pour le groupement/, sentence);
  await visitor.press('Orienter');
  await visitor.arrivesAt(`${firstName} ${lastName}`);
  return new URL(visitor.page.url()).pathname;
}
