import { NEED_IMPORT_CAPTIONS, type NeedConstraint } from '@passerelle/kernel';
import type { NeedWords } from '../domain/need-words';
import type { Read, Strength } from './entry-fields';

/** Boxes of the file's form that say nothing by themselves. */
const SAYS_NOTHING = /^(autres?|aucun permis|non renseignée?|jamais)$/i;
const NBSP = '\u00A0';

/** What the file's form says of the hours, as a ticked box of ours. */
const TICKED: readonly (readonly [RegExp, NeedConstraint])[] = [
  [/travail posté|[2-5]\s?[x×]\s?8/i, 'shifts'],
  [/\bnuit\b/i, 'night'],
  [/week-?end|samedi|dimanche/i, 'weekend'],
  [/en extérieur/i, 'outdoor'],
];

const telling = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.map((text) => text?.trim() ?? '').filter((text) => text && !SAYS_NOTHING.test(text))),
];
const line = (caption: string, text: string): string[] => (text ? [`${caption}${NBSP}: ${text}`] : []);
const joined = (texts: readonly (string | undefined)[]): string => telling(texts).join(', ');

/** « exigé », « souhaitée », or nothing. */
function asked(strength: Strength, feminine: boolean): string {
  if (strength === null) return '';
  return `${strength === 'E' ? 'exigé' : 'souhaité'}${feminine ? 'e' : ''}`;
}

/** The conditions of the work, each in its own field of the need. */
export function conditionsOf(read: Read): Pick<NeedWords, 'place' | 'hours' | 'pay' | 'constraints'> & {
  readonly constraintCodes: readonly NeedConstraint[];
} {
  const hours = hoursOf(read);
  const constraints = [
    ...telling(read.contexteTravail?.conditionsExercice ?? []),
    ...line(NEED_IMPORT_CAPTIONS.travel, joined([read.deplacementLibelle])),
    ...telling((read.permis ?? []).map(({ libelle }) => libelle)).flatMap((licence) =>
      line(
        NEED_IMPORT_CAPTIONS.licence,
        joined([
          licence,
          asked(read.permis?.find(({ libelle }) => libelle === licence)?.exigence ?? null, false),
        ]),
      ),
    ),
  ].join('. ');
  return {
    place: placeOf(read) || null,
    hours: hours || null,
    pay: joined(read.salaire ?? []) || null,
    constraints: constraints || null,
    constraintCodes: TICKED.filter(([words]) => words.test(hours)).map(([, code]) => code),
  };
}

/** « 24 - ST PARDOUX » with its postcode: « ST PARDOUX (24470) ». A department alone stays as it is. */
function placeOf({ lieuTravail }: Read): string {
  if (!lieuTravail) return '';
  const { libelle, codePostal, commune } = lieuTravail;
  const place = codePostal || commune ? libelle.replace(/^(\d{2,3}|2[AB])\s+-\s+/i, '') : libelle;
  return place && codePostal ? `${place} (${codePostal})` : place || codePostal;
}

/** The newer form tells the hours in full where the older field is cut short. */
function hoursOf(read: Read): string {
  const full = read.contexteTravail?.horaires ?? [];
  const said = full.length > 0 ? full : [read.dureeTravailLibelle];
  const lines = said.flatMap((text) => (text ?? '').split(/\r?\n/));
  return joined([...lines, read.complementExercice, read.conditionExercice]);
}

/** What the file's form says of the contract and of the person, line by line, after the company's text. */
export function demandsOf(read: Read): string[] {
  const { experienceExige, experienceLibelle, experienceCommentaire } = read;
  const experience = telling([experienceLibelle]).concat(
    telling([experienceCommentaire]).filter((comment) => !experienceLibelle?.includes(comment)),
  );
  const strength = experienceExige === 'E' || experienceExige === 'S' ? experienceExige : null;
  return [
    ...line(NEED_IMPORT_CAPTIONS.contract, joined([read.typeContratLibelle || read.typeContrat])),
    ...(experience.length > 0 || strength !== null
      ? line(NEED_IMPORT_CAPTIONS.experience, joined([...experience, asked(strength, true)]))
      : []),
    ...(read.formations ?? []).flatMap(({ niveauLibelle, domaineLibelle, commentaire, exigence }) => {
      const study = telling([niveauLibelle, domaineLibelle, commentaire]);
      return study.length > 0
        ? line(NEED_IMPORT_CAPTIONS.training, joined([...study, asked(exigence, true)]))
        : [];
    }),
    ...(read.langues ?? []).flatMap(({ libelle, exigence }) =>
      telling([libelle]).flatMap((language) =>
        line(NEED_IMPORT_CAPTIONS.language, joined([language, asked(exigence, true)])),
      ),
    ),
    ...line(NEED_IMPORT_CAPTIONS.qualities, joined(read.qualitesProfessionnelles ?? [])),
  ];
}
