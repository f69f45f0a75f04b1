// The report's own words in Spanish.
import type { ReportWords } from './shape.ts';

export const form: ReportWords['form'] = {
  name: 'Informe resumido',
  draft: 'Proyecto: aún no publicado',
  when: (date, time) => `${date}, ${time} (UTC)`,
  issued: (number, date) => `Publicación núm. ${number}, ${date}`,
  item: (number, title) => `Tema ${number}: ${title}`,
  inCamera: 'Tema examinado a puerta cerrada',
  notes: 'Notas',
  action: (owner, due) => `Medida: ${[owner, due].filter(Boolean).join(', ')}`,
  dueDay: (day) => `a más tardar el ${day}`,
  dueWords: (words) => words,
  actionOpen: 'Medida',
  toParagraph: (number) => `Párrafo ${number}, enlace permanente`,
  betweenNotes: ',',
  toNote: (number) => `Nota ${number}`,
  backToText: (number) => `Volver a la llamada de la nota ${number}`,
  paragraph: 'párrafo',
  reference: (number) => `párrafo ${number}`,
  referenceLost: 'párrafo [?]',
  downloads: 'Otros formatos',
  formats: { docx: 'Word', pdf: 'PDF', txt: 'Texto', md: 'Markdown', html: 'HTML', json: 'JSON', xml: 'XML' },
  empty: 'Todavía no se ha redactado nada para el informe.',
};

export const punctuation: ReportWords['punctuation'] = {
  field: (name, value) => `${name}: ${value}`,
  fields: '; ',
  beside: ', ',
  bracketed: (text) => ` (${text})`,
  stop: '. ',
};

export const proposal: ReportWords['proposal'] = {
  between: ' ',
  held: (meeting, date) => `${meeting}: la reunión se celebró el ${date}.`,
  chair: (name, body) => `${name} dirigió los debates en calidad de titular de la Presidencia${body ? ` (${body})` : ''}.`,
  secretariat: (names, count) => `${names} ${count > 1 ? 'representaron' : 'representó'} a la Secretaría.`,
  host: (name) => `${name} representó al país anfitrión.`,
  focus: (focus) => `El programa se centró en lo siguiente: ${focus}.`,
  aob: (titles) => `Se acordó añadir en relación con otros asuntos: ${titles}.`,
  deferred: (titles) => `Se aplazó el examen de lo siguiente: ${titles}.`,
  notTaken: (titles) => `No se examinaron las siguientes propuestas en relación con otros asuntos: ${titles}.`,
  next: (meeting, date, time) => `${meeting} se celebrará el ${date} a las ${time} (UTC).`,
  nextUnnamed: 'La próxima reunión',
  nextUnknown: 'La fecha de la próxima reunión se anunciará en la lista de correo.',
  joining: 'Los datos de conexión, el programa y los documentos se distribuirán por la lista de correo antes de la reunión.',
};

export const annexes: ReportWords['annexes'] = {
  actions: {
    title: 'Anexo: medidas acordadas',
    paragraph: 'Párrafo',
    action: 'Medida',
    owner: 'Responsable',
    due: 'Plazo',
    status: 'Estado',
    statuses: { open: 'Pendiente', done: 'Cumplida', dropped: 'Descartada' },
  },
  agreements: {
    title: 'Anexo: constancia de los acuerdos',
    paragraph: 'Párrafo',
    sentence: 'Texto sometido',
    outcome: 'Resultado',
    record: 'Constancia',
    outcomes: { agreed: 'Acordado', amended: 'Acordado en su forma enmendada', 'not-agreed': 'No acordado' },
    asked: 'Texto inicial',
    object: 'Objeciones',
    floor: 'Pidieron la palabra',
    support: 'Apoyos',
    over: 'Declarado no obstante',
    unheard: 'No pudieron oír',
    present: 'Presentes (miembros, Presidencia y Secretaría)',
    noGroup: 'sin grupo',
    silence: 'Sin objeciones',
  },
  speakers: {
    title: 'Anexo: lista de oradores',
    item: 'Tema',
    name: 'Orador',
    affiliation: 'Organización',
    kind: 'Intervención',
    kinds: { intervention: 'Intervención', reply: 'Respuesta', question: 'Pregunta', 'point-of-order': 'Cuestión de orden' },
    personal: 'a título personal',
    noItem: 'Fuera de los temas',
  },
  participants: {
    title: 'Anexo: lista de participantes',
    name: 'Nombre',
    affiliation: 'Organización',
    group: 'Grupo',
    role: 'Función',
    presence: 'Asistencia',
    presences: { present: 'Presente', phone: 'Por teléfono', apologies: 'Excusó su ausencia' },
    roles: { secretariat: 'Secretaría', chair: 'Presidencia', member: 'Miembro', observer: 'Observador' },
    nameless: (most) => `Observadores que no dieron su nombre: ${most} como máximo en un mismo momento.`,
  },
};

export const corrections: ReportWords['corrections'] = {
  since: (earlier) => `cambios desde la publicación núm. ${earlier}`,
  issue: (number) => `Publicación núm. ${number}`,
  corrects: (number) => `El presente documento corrige la publicación núm. ${number}.`,
  reason: (reason) => `Motivo: ${reason}`,
  changed: (paragraph) => `Se modificó el párrafo ${paragraph}`,
  added: (paragraph) => `Se añadió el párrafo ${paragraph}`,
  removed: (paragraph) => `Se suprimió el párrafo ${paragraph} de la publicación anterior`,
  compare: 'Comparar ambas',
  compared: (earlier, later) => `${earlier} y ${later}, en paralelo`,
  none: 'Ningún párrafo difiere.',
};

export const un: ReportWords['un'] = {
  distribution: { general: 'Distr. general', limited: 'Distr. limitada', restricted: 'Distr. reservada' },
  original: 'Original: español',
  numerals: ['I', 'II', 'III', 'IV'],
  annex: (numeral) => (numeral === undefined ? 'Anexo' : `Anexo ${numeral}`),
  inText: (numeral) => (numeral === undefined ? 'el anexo' : `el anexo ${numeral}`),
  titles: { actions: 'Medidas acordadas', agreements: 'Constancia de los acuerdos', participants: 'Lista de participantes', speakers: 'Lista de oradores' },
  named: {
    actions: (annex) => `Las medidas acordadas se enumeran en ${annex}.`,
    agreements: (annex) => `La constancia de los acuerdos figura en ${annex}.`,
    participants: (annex) => `La lista de participantes figura en ${annex}.`,
    speakers: (annex) => `La lista de oradores figura en ${annex}.`,
  },
  groups: { chair: 'Presidencia', secretariat: 'Secretaría', members: 'Miembros', observers: 'Observadores' },
};
