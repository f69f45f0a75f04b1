import type { ServedWords } from '../shape.ts';

export const start: ServedWords['start'] = {
  ready: (address) => `Rapporteur est prêt à l’adresse ${address}`,
  firstLink: (link, file) => `Créer une réunion (ce lien n’est montré que maintenant ; sa clé est gardée dans ${file}) :\n  ${link}`,
  laterLink: (address, file) => `Créez une réunion à l’adresse ${address} avec la clé d’organisation qui se trouve dans ${file}`,
  givenKey: (address) => `Créez une réunion à l’adresse ${address} avec la clé d’organisation que donne ORGANISER_KEY`,
  stopping: 'Arrêt : les personnes connectées sont prévenues, et ce qui reste est écrit…',
  portTaken: (port) => `Le port ${port} est occupé. Arrêtez le programme qui l’utilise, ou choisissez-en un autre avec PORT.`,
  portForbidden: (port) => `Cet utilisateur ne peut pas écouter sur le port ${port}. Choisissez-en un à partir de 1024 avec PORT.`,
  hostUnknown: (host) => `Cette machine n’a pas l’adresse ${host}. Réglez HOST sur 127.0.0.1, ou sur 0.0.0.0 pour tout le réseau.`,
  folderInUse: (folder) => `Un autre Rapporteur utilise le dossier de données ${folder}. Arrêtez-le d’abord, ou choisissez un autre dossier avec DATA_DIR.`,
  storeClosed: (file, why) =>
    `La base de données ${file} ne peut pas être ouverte : ${why}. Son disque est peut-être plein, ou cet utilisateur ne peut pas y écrire.`,
  storeDamaged: (file: string, why: string) => `La base de données ${file} est endommagée : ${why}. Restaurez-la à partir d’une sauvegarde.`,
  nodeTooOld: (version) =>
    `Node ${version} est trop ancien ; le serveur demande la version 24 ou une version ultérieure. Démarrez-le avec npm start, qui apporte la sienne.`,
};
