import type { LaterWords } from '../shape.ts';

export const outcome: LaterWords['outcome'] = {
  label: 'Resultado',
  verdicts: { agreed: 'Acordado', amended: 'Acordado con enmiendas', 'not-agreed': 'No acordado' },
  result: 'Resultado',
  told: (verdict, sentence) => `${verdict}: ${sentence}`,
  lost: 'Las respuestas se perdieron cuando se detuvo el servidor.',
  hide: 'Ocultar el resultado',
};
