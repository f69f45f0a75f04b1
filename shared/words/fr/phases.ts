import type { FirstWords } from '../shape.ts';

export const phases: FirstWords['phases'] = {
  draft: 'Projet',
  circulated: 'Distribué',
  live: 'En séance',
  drafting: 'Compte rendu en rédaction',
  comments: 'Compte rendu ouvert aux observations',
  issued: 'Compte rendu publié',
};
