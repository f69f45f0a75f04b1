// Beginnings of agendas as people type them, and how a person reads each, written before any program did.
export const fragments: readonly [text: string, lines: string[]][] = [
  ['1) Opening (Chair) 5 min\n2) Reports (All) 30 min', ['Opening {5} <Chair>', 'Reports {30} <All>']],
  [
    '09:00 - 09:15  Registration & coffee\n09:15 - 09:30  Welcome: Ms. Ana Ruiz\n09:30 - 10:30  Panel: AI governance',
    ['Registration & coffee {15}', 'Welcome {15} <Ms. Ana Ruiz>', 'Panel: AI governance {60}'],
  ],
  ['Item 1. Opening\nItem 2. Budget (A/C.5/81/L.3)\nItem 3. Other matters', ['Opening', 'Budget (A/C.5/81/L.3)', '[AOB] Other matters']],
  ['1 Welcome 0:05\n2 Budget 0:30\n3 AOB 0:10', ['Welcome {5}', 'Budget {30}', '[AOB] AOB {10}']],
  ['- 10:00 Opening\n- 10:10 Budget\n- 10:40 End', ['Opening {10}', 'Budget {30}', 'End']],
  ['1. Opening – Chair – 5 min\n2. Budget – CFO – 20 min', ['Opening {5} <Chair>', 'Budget {20} <CFO>']],
  ['[10 min] Opening\n[20 min] Budget\n[5 min] AOB', ['Opening {10}', 'Budget {20}', '[AOB] AOB {5}']],
  [
    'I. Apertura (5 min)\nII. Informe del Secretario (20 min)\nIII. Ruegos y preguntas',
    ['Apertura {5}', 'Informe del Secretario {20}', '[AOB] Ruegos y preguntas'],
  ],
  ['1. Ouverture (10 mn)\n2. Rapport (Mme Diallo, 20 mn)\n3. Divers', ['Ouverture {10}', 'Rapport {20} <Mme Diallo>', '[AOB] Divers']],
  ['1. Открытие (5 мин.)\n2. Доклад Секретариата – 20 мин\n3. Разное', ['Открытие {5}', 'Доклад Секретариата {20}', '[AOB] Разное']],
  ['一、开幕\n二、报告（20分钟）\n三、其他事项', ['开幕', '报告 {20}', '[AOB] 其他事项']],
  [
    '9:00 AM Call to order\n9:05 AM Approval of minutes\n9:15 AM Reports\n10:00 AM Adjourn',
    ['Call to order {5}', 'Approval of minutes {10}', 'Reports {45}', 'Adjourn'],
  ],
  [
    '1. Opening\n    Speaker: Ana Ruiz\n    Time: 10 minutes\n2. Budget\n    Speaker: Bo Ek\n    Time: 20 minutes',
    ['Opening {10} <Ana Ruiz>', 'Budget {20} <Bo Ek>'],
  ],
  ['Session 1: Opening (9:00–9:30)\nSession 2: Budget (9:30–10:30)', ['Session 1: Opening {30}', 'Session 2: Budget {60}']],
  [
    "1. Opening\n2. Budget\n   2.1 Income (Bo, 5')\n   2.2 Spending (Ana, 10')\n3. AOB",
    ['Opening', 'Budget', '  Income {5} <Bo>', '  Spending {10} <Ana>', '[AOB] AOB'],
  ],
  ['14h00 Ouverture\n14h15 Rapport\n15h00 Clôture', ['Ouverture {15}', 'Rapport {45}', 'Clôture']],
  ['1. Welcome (Chair) [00:05]\n2. Budget (CFO) [00:20]', ['Welcome {5} <Chair>', 'Budget {20} <CFO>']],
  ['* Roll call (2 min, Sec.)\n* Minutes (3 min, Sec.)', ['Roll call {2} <Sec.>', 'Minutes {3} <Sec.>']],
  ['1. Opening 09:00-09:10\n2. Budget 09:10-09:40\n3. Coffee 09:40-10:00', ['Opening {10}', 'Budget {30}', 'Coffee {20}']],
  ['1.0 Opening\n1.1 Roll call\n2.0 Reports\n2.1 Treasurer\n3.0 AOB', ['Opening', '  Roll call', 'Reports', '  Treasurer', '[AOB] AOB']],
  ['A) Opening\nB) Budget\n   1) Income\n   2) Spending\nC) Any other business', ['Opening', 'Budget', '  Income', '  Spending', '[AOB] Any other business']],
  ['Punto 1. Apertura\nPunto 2. Presupuesto\nPunto 3. Asuntos varios', ['Apertura', 'Presupuesto', '[AOB] Asuntos varios']],
  ['Topic | Lead | Time\nWelcome | Chair | 5\nBudget | Bo Ek | 20', ['Welcome {5} <Chair>', 'Budget {20} <Bo Ek>']],
  ['Start;End;Topic;Who\n10:00;10:15;Welcome;Chair\n10:15;11:00;Budget;Bo', ['Welcome {15} <Chair>', 'Budget {45} <Bo>']],
  ['1. Opening (10:00)\n2. Budget (10:15)\n3. AOB (10:45)', ['Opening {15}', 'Budget {30}', '[AOB] AOB']],
];
