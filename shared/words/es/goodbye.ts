import type { LaterWords } from '../shape.ts';

export const goodbye: LaterWords['goodbye'] = {
  revoked: 'Se retiró su acceso a esta reunión',
  revokedWhat: 'La invitación con la que entró ya no es válida. Pida otra a la Secretaría y ábrala aquí.',
  expired: 'Su sesión en esta reunión ha terminado',
  expiredWhat: 'Abra otra vez su enlace de invitación para volver.',
  stopping: 'El servidor se está reiniciando',
  stoppingWhat: 'Esta página volverá por sí sola.',
  anotherPerson: 'Esta pestaña se detuvo',
  anotherPersonWhat:
    'Otra pestaña de este navegador entró en esta reunión con otro nombre. Para seguir aquí como antes, abra de nuevo su propio enlace de invitación. Lo que se escribió aquí y no se guardó todavía se puede copiar.',
  continueAsOther: 'Continuar con el otro nombre',
};
