import type { ServedWords } from '../shape.ts';

export const start: ServedWords['start'] = {
  ready: (address) => `Rapporteur готов: ${address}`,
  firstLink: (link, file) => `Создать заседание (эта ссылка показана только сейчас; её ключ хранится в ${file}):\n  ${link}`,
  laterLink: (address, file) => `Создайте заседание по адресу ${address} с ключом организатора из ${file}`,
  givenKey: (address) => `Создайте заседание по адресу ${address} с ключом организатора, который задаёт ORGANISER_KEY`,
  stopping: 'Остановка: подключённые предупреждены, остаток записывается…',
  portTaken: (port) => `Порт ${port} занят. Остановите программу, которая его использует, или выберите другой через PORT.`,
  portForbidden: (port) => `Этому пользователю нельзя слушать порт ${port}. Выберите порт от 1024 через PORT.`,
  hostUnknown: (host) => `У этой машины нет адреса ${host}. Укажите HOST 127.0.0.1 или 0.0.0.0 для всей сети.`,
  folderInUse: (folder) => `Папку данных ${folder} использует другой Rapporteur. Сначала остановите его или укажите другую папку в DATA_DIR.`,
  storeClosed: (file, why) => `Не удаётся открыть базу данных ${file}: ${why}. Возможно, диск заполнен или этот пользователь не может в неё писать.`,
  storeDamaged: (file: string, why: string) => `База данных ${file} повреждена: ${why}. Восстановите её из резервной копии.`,
  nodeTooOld: (version) => `Это Node ${version}; серверу нужна версия 24 или новее. Запускайте его командой npm start: она берёт свою.`,
};
