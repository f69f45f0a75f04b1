import type { ServedWords } from '../shape.ts';

export const start: ServedWords['start'] = {
  ready: (address) => `Rapporteur 已就绪：${address}`,
  firstLink: (link, file) => `创建会议（此链接仅现在显示；密钥保存在 ${file}）：\n  ${link}`,
  laterLink: (address, file) => `请在 ${address} 用 ${file} 中的组织者密钥创建会议`,
  givenKey: (address) => `请在 ${address} 用 ORGANISER_KEY 给出的组织者密钥创建会议`,
  stopping: '正在停止：通知已连接者，写入剩余内容……',
  portTaken: (port) => `端口 ${port} 已被占用。请停止占用它的程序，或用 PORT 选择其他端口。`,
  portForbidden: (port) => `此用户不能监听端口 ${port}。请用 PORT 选择 1024 以上的端口。`,
  hostUnknown: (host) => `本机没有地址 ${host}。请将 HOST 设为 127.0.0.1，或设为 0.0.0.0 供全网使用。`,
  folderInUse: (folder) => `另一个 Rapporteur 正在使用数据文件夹 ${folder}。请先将其停止，或用 DATA_DIR 指定其他文件夹。`,
  storeClosed: (file, why) => `无法打开数据库 ${file}：${why}。磁盘可能已满，或此用户无权写入。`,
  storeDamaged: (file, why) => `数据库 ${file} 已损坏：${why}。请从备份恢复。`,
  nodeTooOld: (version) => `当前为 Node ${version}；服务器需要 24 或更新版本。请用 npm start 启动，它自带合适的版本。`,
};
