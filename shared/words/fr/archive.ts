import type { ServedWords } from '../shape.ts';

export const archive: ServedWords['archive'] = {
  usage: 'Indiquez l’archive : npm run import -- <file.zip> …. Elle est placée dans le dossier de données que désigne DATA_DIR.',
  noFile: (file) => `${file} ne peut pas être lu. Indiquez le chemin d’une archive qu’un serveur a fournie sous le nom archive.zip.`,
  noZip: 'Ce n’est pas une archive ZIP, ou il en manque une partie. Téléchargez-la à nouveau.',
  missing: (name) => `L’archive ne contient pas ${name} : ce n’est pas celle d’une réunion, ou une partie en a été retirée.`,
  unreadable: (name) => `${name} ne peut pas être lu dans l’archive : il est d’une autre version, ou il a été modifié.`,
  changed: (name) => `${name} n’est plus tel qu’il était à la création de l’archive. Téléchargez-la à nouveau.`,
  tooLarge: (name) => `${name} est plus volumineux dans l’archive que toute réunion.`,
  line: (number) => `Ligne ${number} de log.jsonl`,
  taken: (meeting) => `La réunion ${meeting} ou l’une de ses invitations se trouve déjà dans ce dossier de données ; elle n’a pas été modifiée.`,
  done: (meeting, rows, issues) =>
    `La réunion ${meeting} est restaurée. Lignes du journal : ${rows} ; publications du compte rendu : ${issues}. Ses invitations l’ouvrent ici aussi ; chacun doit entrer de nouveau.`,
  all: (kept, refused) => `Archives restaurées : ${kept}. Refusées : ${refused}.`,
};
