/** Why a backup, or the place it should go to, cannot be used. */
export type BackupFault =
  | 'backup_missing'
  | 'backup_damaged'
  | 'backup_unknown_format'
  | 'backup_of_newer_version'
  | 'passphrase_needed'
  | 'passphrase_wrong'
  | 'file_exists'
  | 'folder_missing'
  | 'database_not_empty'
  | 'database_of_others'
  | 'database_in_use';

const SENTENCES: Readonly<Record<BackupFault, { readonly option: string; readonly sentence: string }>> = {
  backup_missing: { option: '--from', sentence: 'Ce fichier n’existe pas ou ne peut pas être lu.' },
  backup_damaged: {
    option: '--from',
    sentence:
      'Ce fichier est tronqué ou abîmé : prenez une autre copie de la sauvegarde. Rien n’a été écrit.',
  },
  backup_unknown_format: {
    option: '--from',
    sentence: 'Ce fichier n’est pas une sauvegarde que cette version de Passerelle sait lire.',
  },
  backup_of_newer_version: {
    option: '--from',
    sentence:
      'Cette sauvegarde vient d’une version plus récente de Passerelle : mettez d’abord Passerelle à jour.',
  },
  passphrase_needed: {
    option: '--passphrase-file',
    sentence: 'Cette sauvegarde est chiffrée : indiquez le fichier qui contient sa phrase secrète.',
  },
  passphrase_wrong: {
    option: '--passphrase-file',
    sentence: 'Ce n’est pas la phrase secrète de cette sauvegarde.',
  },
  file_exists: { option: '--to', sentence: 'Ce fichier existe déjà : choisissez un autre nom.' },
  folder_missing: {
    option: '--to',
    sentence: 'Ce dossier n’existe pas, ou rien ne peut y être écrit.',
  },
  database_not_empty: {
    option: '--replace',
    sentence:
      'La base contient déjà des données : ajoutez --replace pour les effacer et mettre la sauvegarde à leur place.',
  },
  database_of_others: {
    option: '--from',
    sentence: 'La base contient des tables qui ne sont pas celles de Passerelle : choisissez une base vide.',
  },
  database_in_use: {
    option: '--from',
    sentence: 'Passerelle se sert de cette base en ce moment : arrêtez-la, puis recommencez.',
  },
};

/** A refusal of a backup or of a restoration, in French, naming the option to correct. Nothing was written. */
export class UnusableBackup extends Error {
  readonly kind = 'invalid';
  readonly code = 'unusable_backup';
  readonly fields: readonly {
    readonly pointer: string;
    readonly code: BackupFault;
    readonly message: string;
  }[];

  constructor(
    readonly fault: BackupFault,
    options?: ErrorOptions,
  ) {
    super('La sauvegarde ne peut pas servir ainsi.', options);
    this.name = 'UnusableBackup';
    const { option, sentence } = SENTENCES[fault];
    this.fields = [{ pointer: option, code: fault, message: sentence }];
  }
}
