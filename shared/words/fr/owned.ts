import type { LaterWords } from '../shape.ts';

export const owned: LaterWords['owned'] = {
  title: 'Vos mesures',
  intro: (name) => `Mesures en cours de ${name}. Vos réponses parviennent au Secrétariat.`,
  none: 'Aucune mesure en cours.',
  paragraph: 'Paragraphe du compte rendu',
  done: 'Exécutée',
  newDate: 'Nouvelle date proposée',
  note: 'Note',
  nothing: 'Indiquez qu’elle est exécutée, proposez une date ou écrivez une note.',
  send: 'Envoyer',
  sent: 'Envoyé au Secrétariat.',
  until: (day) => `Ce lien est valable jusqu’au ${day}.`,
  byLink: (name) => `${name}, par lien personnel`,
  links: 'Liens personnels des responsables',
  hint: 'Par ce lien, la personne responsable voit ses mesures en cours et y répond, et rien d’autre.',
  whose: 'Responsable, tel que les mesures le nomment',
  make: 'Créer un lien personnel',
  mail: 'Écrire un message',
  mailSubject: 'Vos mesures en cours',
  mailHow: 'Ouvrez ce lien pour voir vos mesures en cours et y répondre. Il ne faut ni compte ni installation :',
  revokeSure: (name) => `Révoquer le lien personnel de ${name} ? Il n’ouvrira plus rien dès cet instant.`,
};
