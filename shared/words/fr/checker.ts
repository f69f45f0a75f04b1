import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const checker: LaterWords['checker'] = {
  title: 'Vérification',
  found: {
    'nobody-present': 'Aucune présence n’est notée.',
    'item-without-text': 'Ce point a été examiné, mais le compte rendu n’en dit rien.',
    'business-not-named': 'Cette question a été reportée, refusée ou retirée, et le compte rendu ne la nomme pas.',
    'decision-changed': 'Cette décision diffère de ce que la réunion a accepté.',
    'decision-gone': 'La réunion a accepté ce texte, et le compte rendu ne le contient pas comme décision.',
    'action-without-owner': 'Cette mesure n’a pas de responsable.',
    'action-without-date': 'Cette mesure n’a pas d’échéance.',
    'open-brackets': 'Les crochets signalent un texte qui n’a pas encore fait l’objet d’un accord.',
    'reference-to-nothing': 'Ce renvoi vise un paragraphe qui n’existe plus.',
    'empty-note': 'Cette note est vide.',
    'mark-before-punctuation': 'L’appel de note se place après la ponctuation.',
    'mark-after-punctuation': 'L’appel de note se place avant la ponctuation.',
    'named-speaker': 'Une opinion est attribuée à une personne nommée : écrivez « un membre », ou la fonction.',
    'bare-address': 'Une adresse figure dans le texte : nommez le document et mettez l’adresse en note.',
    'first-person': 'Première personne : un compte rendu rapporte ce que d’autres ont dit.',
    'present-tense': 'Présent ou futur : le discours rapporté est au passé.',
    'undefined-abbreviation': 'Une abréviation s’écrit en toutes lettres à sa première apparition.',
  },
  sources: {
    'nobody-present': 'Forme du compte rendu',
    'item-without-text': 'Forme du compte rendu',
    'business-not-named': 'Forme du compte rendu',
    'decision-changed': 'Forme du compte rendu',
    'decision-gone': 'Forme du compte rendu',
    'action-without-owner': 'Forme du compte rendu',
    'action-without-date': 'Forme du compte rendu',
    'open-brackets': 'Manuel de rédaction de l’ONU : crochets',
    'reference-to-nothing': 'Manuel de rédaction de l’ONU : renvois aux paragraphes',
    'empty-note': 'Manuel de rédaction de l’ONU : notes',
    'mark-before-punctuation': 'Manuel de rédaction de l’ONU : appels de note',
    'mark-after-punctuation': 'Manuel de rédaction de l’ONU : appels de note',
    'named-speaker': 'Forme du compte rendu : opinions sans noms',
    'bare-address': 'Manuel de rédaction de l’ONU : documents et liens en note',
    'first-person': 'Forme du compte rendu : discours rapporté',
    'present-tense': 'Forme du compte rendu : discours rapporté',
    'undefined-abbreviation': 'Manuel de rédaction de l’ONU : abréviations',
  },
  count: (findings) =>
    findings === 0 ? 'Rien à corriger' : counted(findings, { one: '# élément à revoir', many: '# d’éléments à revoir', other: '# éléments à revoir' }),
  none: 'Rien n’a été relevé. Relisez tout de même une fois.',
  paragraph: (number) => `Paragraphe ${number}`,
  whole: 'L’ensemble du compte rendu',
  advice: 'Ce sont des avertissements : le compte rendu peut être publié ainsi.',
};
