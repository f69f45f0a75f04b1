import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const share: LaterWords['share'] = {
  title: 'Liens d’invitation',
  menu: 'Partager les liens',
  hint: 'Toute personne qui a un lien peut entrer dans le rôle correspondant.',
  unknown: 'Ce lien ne peut pas être montré ici. Remplacez-le pour en obtenir un qui puisse l’être.',
  copyAll: 'Copier tous les liens',
  line: (role, link) => `${role} : ${link}`,
  qr: 'Code QR',
  qrFor: (role) => `Code QR du lien : ${role}`,
  mail: 'Texte du courriel',
  mailFor: (role) => `Texte du courriel avec le lien : ${role}`,
  mailOpen: 'Ouvrir dans la messagerie',
  mailCopy: 'Copier le texte',
  mailSubject: (title) => `Invitation : ${title}`,
  mailWhen: (when) => `${when} UTC`,
  mailAs: {
    secretariat: 'Nous vous invitons à participer au titre du Secrétariat.',
    chair: 'Nous vous invitons à présider la réunion.',
    member: 'Nous vous invitons à participer en qualité de membre.',
    observer: 'Nous vous invitons à suivre la réunion en observation.',
  },
  mailHow: 'Ouvrez ce lien pour entrer. Il ne faut ni compte ni installation :',
  mailOwn: 'Veuillez ne pas transmettre ce lien.',
  replace: 'Remplacer',
  replaceFor: (role) => `Remplacer le lien : ${role}`,
  replaceTitle: 'Remplacer le lien',
  replaceSure: (role, joined) =>
    `Le lien (${role}) cesse aussitôt de fonctionner, partout où il a été envoyé. ${joined === 0 ? 'Personne n’est encore entré par ce lien.' : counted(joined, { one: '# personne est entrée par ce lien et reste.', many: '# de personnes sont entrées par ce lien et restent.', other: '# personnes sont entrées par ce lien et restent.' })}`,
  since: (when, joined) =>
    `Créé le ${when} UTC. ${joined === 0 ? 'Personne n’est entré par ce lien.' : counted(joined, { one: '# personne est entrée par ce lien.', many: '# de personnes sont entrées par ce lien.', other: '# personnes sont entrées par ce lien.' })}`,
  revoked: 'Révoqué : personne n’entre par ce lien.',
  revoke: 'Révoquer',
  revokeFor: (role) => `Révoquer le lien : ${role}`,
  revokeSure: (role) => `Révoquer le lien (${role}) ? Toutes les personnes entrées par ce lien sont exclues de la réunion.`,
  closed: 'Il est fermé aux nouveaux venus ; les personnes présentes restent.',
  close: 'Fermer aux nouveaux venus',
  closeFor: (role) => `Fermer aux nouveaux venus le lien (${role})`,
  open: 'Rouvrir',
  openFor: (role) => `Rouvrir le lien (${role})`,
};
