import { expect, test } from 'vitest';
import type { Language } from '../../../shared/meeting/facts.ts';
import type { DueReading } from '../../../shared/minutes/due.ts';
import { prefixOf } from '../../../shared/minutes/prefix.ts';
import { proposeAction } from '../../../shared/minutes/propose.ts';
import { freshActions } from './fresh-actions.ts';

const meeting = new Date('2026-10-06T13:00:00Z');
const people = ['Ana Pérez', 'Bo Ek', '李明', 'Анна Котова'];

function read(language: Language, line: string): (string | DueReading | undefined)[] {
  const prefix = prefixOf(line);
  const rest = line.slice(prefix?.length ?? 0);
  const isAction = prefix ? prefix.kind === 'action' : /^(?:- \[ \] )?@/.test(line);
  const proposal = isAction ? proposeAction(rest, meeting, { language, people }) : {};
  const { reading } = proposal.due ?? {};
  return [prefix?.kind, prefix?.owner ?? proposal.owner, reading && ('day' in reading ? reading.day : reading)];
}

test.each<[Language, string, kind: string | undefined, owner: string | undefined, due: string | DueReading | undefined]>([
  ['en', 'ACTION – Secretariat – minutes – tomorrow', 'action', 'Secretariat', '2026-10-07'],
  ['en', '#action Ana to send the list by Friday', 'action', 'Ana', '2026-10-09'],
  ['en', 'AI: Bo – update the page – 14 Oct', 'action', 'Bo', '2026-10-14'],
  ['en', 'AI-12: Bo to update', 'action', 'Bo', undefined],
  ['en', 'ACTION #4 (Ana, Bo): draft ToR by 14 Oct', 'action', 'Ana, Bo', '2026-10-14'],
  ['en', '[ACTION: Ana] send minutes', 'action', 'Ana', undefined],
  ['en', 'ACTION @ana: send minutes', 'action', 'ana', undefined],
  ['en', '@ana @bo to draft a note, EOD Friday', undefined, 'Ana Pérez, Bo Ek', '2026-10-09'],
  ['en', '→ ACTION: Ana to send', 'action', 'Ana', undefined],
  ['en', 'ACTION-123 on Ana: send minutes - due 2026-10-14', 'action', 'Ana', '2026-10-14'],
  ['en', 'Action item: Ana Pérez (by 14 October) send list', 'action', 'Ana Pérez', '2026-10-14'],
  ['en', 'Action on Secretariat: circulate minutes', undefined, undefined, undefined],
  ['en', 'Action for Bo: circulate minutes by Monday', undefined, undefined, undefined],
  ['en', 'ToDo(ana): fix the page', 'action', 'ana', undefined],
  ['en', 'To-do: Bo to book the room', 'action', 'Bo', undefined],
  ['en', 'Next step: Secretariat to issue the call (mid-November)', 'action', 'Secretariat', '2026-11-15'],
  ['en', 'Follow up – Ana – send slides', 'action', 'Ana', undefined],
  ['en', 'DECISION – adopt the agenda', 'decision', undefined, undefined],
  ['en', '[DECISION] adopt', 'decision', undefined, undefined],
  ['en', '#resolved adopt the charter', 'decision', undefined, undefined],
  ['en', '#decision adopt the charter', 'decision', undefined, undefined],
  ['en', 'Conclusion – go on', undefined, undefined, undefined],
  ['en', 'ACTION: Ana, Bo & the Secretariat – review draft – by 14 Oct', 'action', 'Ana, Bo & the Secretariat', '2026-10-14'],
  ['en', 'ACTION: All – comments on list – 14 October 2026', 'action', 'All', '2026-10-14'],
  ['en', 'ACTION: Secretariat to circulate the note to members by COB Thursday', 'action', 'Secretariat', '2026-10-08'],
  ['en', 'Actions from this meeting are listed below', undefined, undefined, undefined],
  ['en', 'Action plan for 2027', undefined, undefined, undefined],
  ['en', 'ToDo @bo @ana share slides by EOD', 'action', 'Bo Ek, Ana Pérez', '2026-10-06'],
  ['en', 'ACTION Ana: send the report', 'action', 'Ana', undefined],
  ['en', 'ACTION Ana and Bo: send the report', 'action', 'Ana and Bo', undefined],
  ['en', 'ACTION: report to be sent by Ana by 20 October', 'action', 'Ana', '2026-10-20'],
  ['en', 'ACTION: Secretariat (Ana) to send it in a month', 'action', 'Secretariat (Ana)', '2026-11-06'],
  ['en', 'ACTION: Ms. Pérez and Mr. Ek to meet next Tuesday', 'action', 'Ms. Pérez and Mr. Ek', '2026-10-13'],
  ['en', 'Action: Bo to call the hotel tomorrow', 'action', 'Bo', '2026-10-07'],
  ['en', 'DECISION Draft: adopt', undefined, undefined, undefined],
  ['en', 'Action Ana: the film', undefined, undefined, undefined],
  ['fr', 'Mesure : Mme Roy et le Secrétariat enverront le projet avant vendredi', 'action', 'Mme Roy et le Secrétariat', '2026-10-09'],
  ['es', 'Tarea: @ana, actas, mañana', 'action', 'Ana Pérez', '2026-10-07'],
  ['ru', 'Поручение: Секретариату и Анне подготовить проект до пятницы', 'action', 'Секретариату и Анне', '2026-10-09'],
  ['zh', '行动项：李明和秘书处于周五前提交草案', 'action', '李明和秘书处', '2026-10-09'],
  ['ar', 'إجراء: الأمانة ولجنة البرنامج إعداد المسودة قبل الجمعة', 'action', 'الأمانة ولجنة البرنامج', '2026-10-09'],
  ['fr', 'Décision n° 3 : adopter', 'decision', undefined, undefined],
  ['fr', 'Action : Ana – envoyer la note – vendredi', 'action', 'Ana', '2026-10-09'],
  ['fr', 'À faire (Bo) : réserver la salle', 'action', 'Bo', undefined],
  ['fr', 'Suite à donner : le Secrétariat enverra la note d’ici le 14 octobre', 'action', 'le Secrétariat', '2026-10-14'],
  ['es', 'Acción: Ana y Bo enviarán la nota antes del 14 de octubre', 'action', 'Ana y Bo', '2026-10-14'],
  ['es', 'Tarea – Secretaría – acta – mañana', 'action', 'Secretaría', '2026-10-07'],
  ['es', 'Acuerdo 2: aprobar', 'decision', undefined, undefined],
  ['ru', 'ДЕЙСТВИЕ: Секретариату разослать протокол до 14 октября', 'action', 'Секретариату', '2026-10-14'],
  ['ru', 'Задача – Анна – протокол – завтра', 'action', 'Анна', '2026-10-07'],
  ['ru', 'Решение № 2: одобрить', 'decision', undefined, undefined],
  ['zh', '行动项1：李明于10月14日前发送名单', 'action', '李明', '2026-10-14'],
  ['zh', '【决定】通过议程', 'decision', undefined, undefined],
  ['zh', '待办（秘书处）：发送纪要', 'action', '秘书处', undefined],
  ['ar', 'إجراء: الأمانة – المحضر – غدا', 'action', 'الأمانة', '2026-10-07'],
  ['ar', 'قرار رقم 3: اعتماد جدول الأعمال', 'decision', undefined, undefined],
  ['ar', 'مهمة: على الأمانة إرسال القائمة', 'action', 'الأمانة', undefined],
  ...freshActions,
])('[AC25] in "%s" the line "%s" is a %s of %s for %s', (language, line, kind, owner, due) => {
  expect(read(language, line)).toEqual([kind, owner, due]);
});
