import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const checker: LaterWords['checker'] = {
  title: 'Revisión',
  found: {
    'nobody-present': 'No consta la presencia de nadie.',
    'item-without-text': 'Este tema se examinó, pero el informe no dice nada de él.',
    'business-not-named': 'Este asunto se aplazó, se rechazó o se retiró, y el informe no lo nombra.',
    'decision-changed': 'Esta decisión difiere de lo que acordó la reunión.',
    'decision-gone': 'La reunión acordó este texto, y el informe no lo recoge como decisión.',
    'action-without-owner': 'Esta medida no tiene responsable.',
    'action-without-date': 'Esta medida no tiene plazo.',
    'open-brackets': 'Los corchetes señalan texto que aún no se ha acordado.',
    'reference-to-nothing': 'Remite a un párrafo que ya no existe.',
    'empty-note': 'Esta nota no tiene texto.',
    'mark-before-punctuation': 'La llamada de nota va después de la puntuación.',
    'mark-after-punctuation': 'La llamada de nota va antes de la puntuación.',
    'named-speaker': 'Se atribuye una opinión a una persona con nombre: escriba «un miembro», o la función.',
    'bare-address': 'Hay una dirección en el texto: nombre el documento y ponga la dirección en una nota.',
    'first-person': 'Primera persona: un informe refiere lo que dijeron otros.',
    'present-tense': 'Presente o futuro: el estilo indirecto va en pasado.',
    'undefined-abbreviation': 'Una sigla se desarrolla la primera vez que aparece.',
  },
  sources: {
    'nobody-present': 'Forma del informe resumido',
    'item-without-text': 'Forma del informe resumido',
    'business-not-named': 'Forma del informe resumido',
    'decision-changed': 'Forma del informe resumido',
    'decision-gone': 'Forma del informe resumido',
    'action-without-owner': 'Forma del informe resumido',
    'action-without-date': 'Forma del informe resumido',
    'open-brackets': 'Manual de edición de las Naciones Unidas: corchetes',
    'reference-to-nothing': 'Manual de edición de las Naciones Unidas: remisiones a párrafos',
    'empty-note': 'Manual de edición de las Naciones Unidas: notas',
    'mark-before-punctuation': 'Manual de edición de las Naciones Unidas: llamadas de nota',
    'mark-after-punctuation': 'Manual de edición de las Naciones Unidas: llamadas de nota',
    'named-speaker': 'Forma del informe resumido: opiniones sin nombres',
    'bare-address': 'Manual de edición de las Naciones Unidas: documentos y enlaces en notas',
    'first-person': 'Forma del informe resumido: estilo indirecto',
    'present-tense': 'Forma del informe resumido: estilo indirecto',
    'undefined-abbreviation': 'Manual de edición de las Naciones Unidas: siglas',
  },
  count: (findings) =>
    findings === 0 ? 'Nada que corregir' : counted(findings, { one: '# punto que revisar', many: '# de puntos que revisar', other: '# puntos que revisar' }),
  none: 'No se encontró nada. Léalo de todos modos una vez más.',
  paragraph: (number) => `Párrafo ${number}`,
  whole: 'Todo el informe',
  advice: 'Son advertencias: el informe puede publicarse con ellas.',
};
