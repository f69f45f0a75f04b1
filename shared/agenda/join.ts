// The address at which a meeting is joined: in a line that says so, or at a service for calls.
const joins = /join|rejoindre|conectarse|connecter|webex|zoom|meet|teams|jitsi|link|connect|participa|dial|video|подключ|ссылк|链接|加入|رابط|انضم/i;
const joinsLater = /join|webex|zoom|link|connect|participa|dial|rejoindre|conectarse|подключ|加入|انضم/i;
const services = /zoom\.us|webex\.com|meet\.google|teams\.(?:microsoft|live)|meetecho|meet\.jit\.si/i;
const said = /(?<!\p{L})(?:to|join|joining|link|the|call|at|meeting|zoom|webex|teams|teleconference|url|via|here|on|by|video)(?!\p{L})|[^\p{L}]/giu;

/** The first address of a text, without what closes its sentence. */
export const addressIn = (text: string): string | undefined => /https?:\/\/[^\s<>()]+/.exec(text)?.[0]?.replace(/[.,;]$/, '');

/** Whether a line with an address says where to join; an address alone does below a line that asks to join. */
export const isJoin = (text: string, url: string, above: string): boolean =>
  joins.test(text.replace(url, '')) || services.test(url) || (text === url && joinsLater.test(above));

/** The same of a line below the items. */
export const joinBelow = (text: string): string | undefined => {
  const url = text.length > 2500 ? undefined : addressIn(text);
  return url !== undefined && joinsLater.test(text) ? url : undefined;
};

/** Whether a line says no more than that. */
export const saysOnlyJoin = (text: string, url: string): boolean => !/\p{L}/u.test(text.replace(url, '').replace(said, ''));
