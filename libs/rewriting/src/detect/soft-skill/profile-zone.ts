import type { Document } from '../../text/read-document';

const OPENS =
  /^\W*(?:description du profil|(?:le |votre )?profil\b|(?:les |vos |ses )?qualites?\b|savoirs?[- ]etre|(?:les )?competences?\b|(?:vos )?atouts?\b|pre[- ]?requis|aptitudes?\b|(?:le )?candidat\b|qui etes|vous etes\W*$|vous avez\W*$|vous\W*$|comportement|et vous|parlons (?:un peu )?de vous|ce que nous recherchons|nous recherchons\W*$|dans l'ideal)/;
const OPENS_WITHIN =
  /(?:qualites? (?:requises|attendues|recherchees|necessaires|indispensables)|profil (?:recherche|souhaite|attendu))/;
const CLOSES =
  /^\W*(?:description du poste|(?:vos |les |votre |la |principales? |tes )*(?:missions?|taches?|activites)\b|(?:le |votre )?poste\b|avantages?\b|(?:vos|les|nos) avantages|remuneration|salaire|horaires?|type d'emploi|contrat\b|conditions|nous (?:offrons|proposons|vous)|(?:l'|notre )entreprise|a propos|pourquoi|modalites|duree|lieu\b|programmation|ce que nous (?:offrons|proposons)|au programme|rejoignez)/;
const ABOUT_THE_PERSON =
  /\b(?:vous|tu) (?:etes|es|avez|as|aimez|aimes|savez|faites|disposez|possedez|appreciez)\b|\bil faut (?:etre|savoir|aimer|avoir)\b|\b(?:on|nous) (?:attend|attendons|cherche|cherchons|recherche|veut|voulons) (?:une personne|quelqu'un)|\bvos qualites\b|\bvotre (?:rigueur|autonomie|sens)\b|recherch\w+ (?:une?|des) (?:personnes?|profils?|candidats?|collaborat)/;

/**
 * Which sentences describe the person sought: those under a line such as « Profil recherché », until a line that speaks of the job, and those
 * that speak to the reader about herself. One answer for each sentence of the document.
 */
export function profileZone(document: Document): readonly boolean[] {
  let within = false;
  return document.sentences.map(({ start, end }) => {
    if (start < document.bodyStart) return false;
    const text = document.folded.slice(start, end);
    if (OPENS.test(text) || OPENS_WITHIN.test(text)) within = true;
    else if (CLOSES.test(text)) within = false;
    return within || ABOUT_THE_PERSON.test(text);
  });
}
