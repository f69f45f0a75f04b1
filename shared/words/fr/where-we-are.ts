import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const whereWeAre: LaterWords['whereWeAre'] = {
  title: 'Où nous en sommes',
  running: (duration, end) => `Séance en cours depuis ${duration} ; fin vers ${end} UTC.`,
  notOpen: 'La séance n’est pas encore ouverte.',
  over: (duration) => `La séance est levée ; elle a duré ${duration}.`,
  go: 'Aller au point en discussion',
  goCall: 'Aller à la séance',
  now: 'En discussion',
  nothingNow: 'Aucun point n’est en discussion.',
  spent: (spent, budget) => (budget > 0 ? `${spent} sur ${budget} min` : spent),
  speaking: (name) => `${name} a la parole.`,
  nobodySpeaks: 'Personne n’a la parole.',
  waiting: (count) =>
    count === 0 ? 'Personne n’attend.' : counted(count, { one: '# personne attend.', many: '# de personnes attendent.', other: '# personnes attendent.' }),
  taken: 'Examinés jusqu’ici',
  noneTaken: 'Aucun point n’a encore été examiné.',
  notAgreed: 'Soumis à la salle et non convenu',
  ahead: 'À venir',
  noneAhead: 'Il ne reste rien à l’ordre du jour.',
  minutes: (count) => `${count} min`,
  decision: 'Décision',
  action: 'Mesure',
  owner: (name) => `Responsable : ${name}`,
  due: (day) => `Échéance : ${day}`,
};
