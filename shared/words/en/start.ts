/** Messages of the server at its start. */
export const start = {
  ready: (address: string) => `Rapporteur is ready at ${address}`,
  firstLink: (link: string, file: string) => `Make and find meetings (this link is shown only now; its key is kept in ${file}):\n  ${link}`,
  laterLink: (address: string, file: string) => `Make and find meetings at ${address} with the organiser key in ${file}`,
  givenKey: (address: string) => `Make and find meetings at ${address} with the organiser key that ORGANISER_KEY gives`,
  stopping: 'Stopping: notifying everyone connected and writing what is left …',
  portTaken: (port: number) => `Port ${port} is in use. Stop the program that uses it, or choose another with PORT.`,
  portForbidden: (port: number) => `This user may not listen on port ${port}. Choose one from 1024 up with PORT.`,
  hostUnknown: (host: string) => `This machine has no address ${host} to listen on. Set HOST to 127.0.0.1, or to 0.0.0.0 for everyone on the network.`,
  folderInUse: (folder: string) => `Another Rapporteur is running on the data folder ${folder}. Stop it first, or set DATA_DIR to another folder.`,
  storeClosed: (file: string, why: string) => `The database ${file} cannot be opened: ${why}. Its disk may be full, or this user may not write it.`,
  storeDamaged: (file: string, why: string) => `The database ${file} is damaged: ${why}. Restore it from a backup.`,
  nodeTooOld: (version: string) => `This is Node ${version}; the server needs 24 or newer. Start it with npm start, which brings its own.`,
};
