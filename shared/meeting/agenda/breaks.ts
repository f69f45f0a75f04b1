// Items that take time but have no text, by their names in the six languages: "Coffee break", "Pause déjeuner".

const breaks =
  /^(?:(?:coffee|tea|health|bio|lunch|comfort|short|networking|dinner|refreshment)?(?:[ /&-]+(?:tea|coffee|lunch|networking))?[ -]*break|lunch(?:eon)?|coffee|tea|dinner|break|recess|pause(?:[ -](?:café|déjeuner))?|déjeuner|pausa(?: para (?:el )?café)?|almuerzo|receso|перерыв(?: на (?:обед|кофе))?|обед|кофе-брейк|кофе-пауза|茶歇|午餐|休息|午休|会间休息|استراحة(?: .{1,20})?|غداء|mittagspause|kaffeepause)$/iu;

/** A stretch in which nothing is discussed. */
export function isBreak(title: string): boolean {
  return title.length <= 60 && breaks.test(title.replace(/^[\s.,;:*_()-]+|[\s.,;:*_()-]+$/g, ''));
}
